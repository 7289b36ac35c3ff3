import { readdirSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
	doorOf,
	innerAddress,
	isKept,
	isWellFormed,
	liteAddress,
	normalPath,
	publicPath,
	RESERVED_WORDS,
	textAddress,
} from './addresses.ts'

const editions = { default: 'en', others: ['fa'] }

describe('an address', () => {
	it.each([
		['/', '/paper/en'],
		['/harbour/ferry-returns', '/paper/en/harbour/ferry-returns'],
		['/search?q=fish', '/paper/en/search?q=fish'],
		['/fa', '/paper/fa'],
		['/fa/%D8%A8%D9%86%D8%AF%D8%B1/x', '/paper/fa/%D8%A8%D9%86%D8%AF%D8%B1/x'],
		['/fable', '/paper/en/fable'],
		['/paper/fa/x', '/paper/en/paper/fa/x'],
	])('of the paper, %s, leads into its edition', (url, inner) => {
		expect(innerAddress(url, editions)).toEqual({
			kind: 'paper',
			url: inner,
			edition: inner.split('/')[2]?.slice(0, 2),
		})
	})

	it.each(['/admin/stories', '/api/v1/stories?limit=2', '/_next/static/a.js', '/robots.txt', '/images/a.avif'])(
		'beside the paper, %s, is in no edition',
		(url) => {
			expect(innerAddress(url, editions)).toEqual({ kind: 'house', url })
		},
	)

	it.each([
		['/en', '/'],
		['/en/harbour/x?page=2', '/harbour/x?page=2'],
		['/en?q=1', '/?q=1'],
		['/harbour/', '/harbour'],
		['/fa/', '/fa'],
		['/fa/x/', '/fa/x'],
		['/en/harbour/', '/harbour'],
	])('%s has a right one, unless its page knows better', (url, moved) => {
		expect(innerAddress(url, editions)).toMatchObject({ kind: 'paper', moved })
	})

	it.each([
		['/lite', '/lite/en', 'en'],
		['/lite/news/x', '/lite/en/news/x', 'en'],
		['/lite/news?page=2', '/lite/en/news?page=2', 'en'],
		['/lite/fa', '/lite/fa', 'fa'],
		['/lite/fa/news/x', '/lite/fa/news/x', 'fa'],
		['/lite/fable', '/lite/en/fable', 'en'],
		['/lite/admin', '/lite/en/admin', 'en'],
		['/lite/lite', '/lite/en/lite', 'en'],
	])('of a lite page, %s, leads into its edition', (url, inner, edition) => {
		expect(innerAddress(url, editions)).toEqual({ kind: 'paper', url: inner, edition })
	})

	it.each([
		['/lite/', '/lite'],
		['/lite/fa/', '/lite/fa'],
		['/lite/en', '/lite'],
		['/lite/en/news/x?page=2', '/lite/news/x?page=2'],
		['/lite/news/x/', '/lite/news/x'],
	])('of a lite page, %s, has a right one', (url, moved) => {
		expect(innerAddress(url, editions)).toMatchObject({ kind: 'paper', moved })
	})

	it.each(['/rss.xml', '/fa/news/rss.xml', '/news/x.txt', '/fa/news/x.md', '/robots.txt', '/sitemap.xml/en/pages'])(
		'for machines, %s, is its own lite twin',
		(path) => expect(innerAddress(`/lite${path}`, editions)).toEqual({ kind: 'moved', location: path }),
	)

	it.each(['/saved', '/keep', '/fa/saved', '/fa/keep'])(
		'that a device fills, %s, is its own lite twin, and is no AMP page',
		(path) => {
			expect(innerAddress(`/lite${path}`, editions)).toEqual({ kind: 'moved', location: path })
			expect(innerAddress(`${path}?amp`, editions)).toMatchObject({ moved: path })
		},
	)

	it.each([
		['/news/x?amp', '/lite/news/x', '/lite/en/news/x'],
		['/news/x?amp=1', '/lite/news/x', '/lite/en/news/x'],
		['/news/x/?amp=', '/lite/news/x', '/lite/en/news/x'],
		['/fa/news/x?amp=1', '/lite/fa/news/x', '/lite/fa/news/x'],
		['/news?amp=1&page=2', '/lite/news?page=2', '/lite/en/news?page=2'],
		['/?amp', '/lite', '/lite/en'],
		['/lite/news/x?amp', '/lite/news/x', '/lite/en/news/x'],
	])('that asks for AMP, %s, has moved to the lite twin, unless its page knows better', (url, moved, inner) => {
		expect(innerAddress(url, editions)).toMatchObject({ kind: 'paper', url: inner, moved })
	})

	it.each(['/search?q=amp', '/search?q=a&amps=1', '/news/amp'])('%s does not ask for AMP', (url) => {
		expect(innerAddress(url, editions)).toEqual({ kind: 'paper', edition: 'en', url: `/paper/en${url}` })
	})

	it.each([
		['/news/x.txt', '/paper.txt/en/news/x'],
		['/news/x.md', '/paper.md/en/news/x'],
		['/fa/%D8%A8/x.md', '/paper.md/fa/%D8%A8/x'],
		['/about/ethics.txt', '/paper.txt/en/about/ethics'],
		['/topics/tide.txt', '/paper/en/topics/tide.txt'],
		['/x.txt', '/paper/en/x.txt'],
		['/a/b/x.txt', '/paper/en/a/b/x.txt'],
		['/paper.txt/en/news/x', '/paper/en/paper.txt/en/news/x'],
	])('of a story as text, %s, leads to %s', (url, inner) => {
		expect(innerAddress(url, editions)).toEqual({ kind: 'paper', edition: inner.split('/')[2], url: inner })
	})

	it.each([
		['/', '/lite'],
		['/?q=1', '/lite?q=1'],
		['/#top', '/lite#top'],
		['/fa', '/lite/fa'],
		['/news/x?page=2#note', '/lite/news/x?page=2#note'],
		['/literature', '/lite/literature'],
		...['/lite/news/x', '/images/a.jpg', '/rss.xml', '/news/x.md', '/admin', '#note', 'mailto:a@b.example'].map(
			(same) => [same, same],
		),
		['https://elsewhere.example/news/x', 'https://elsewhere.example/news/x'],
	])('%s has the lite twin %s', (address, twin) => expect(liteAddress(address as string)).toBe(twin))

	it('of a story has one as text, that of another page has none', () => {
		const paths = [
			['/news/x', ''],
			['/fa/news/x', '/fa'],
			['/fa/news', '/fa'],
			['/topics/x', ''],
		] as const
		expect(paths.map(([path, prefix]) => textAddress(path, 'md', prefix))).toEqual([
			'/news/x.md',
			'/fa/news/x.md',
			'/fa/news',
			'/topics/x',
		])
	})

	it('beside the paper has no slash at its end', () => {
		expect(innerAddress('/admin/?a=1', editions)).toEqual({ kind: 'moved', location: '/admin?a=1' })
	})

	it('for readers is made and read back to the same page', () => {
		for (const edition of ['en', 'fa'])
			for (const path of ['/', '/harbour', '/topics/tide'])
				expect(innerAddress(publicPath(edition, path, editions), editions)).toMatchObject({ kind: 'paper', edition })
	})

	it.each([
		'/%2e%2e/admin',
		'//admin',
		'/a//b',
		'/\\admin',
		'/a%5cb',
		'/a%00b',
		'/a%2Fb',
		'/a/../b',
		'/%61dmin',
		'/%61pi/v1/stories',
		'/%69mages/a.jpg',
		'/heal%74hz',
		'/%zz',
		'/%ff',
		'admin',
		'*',
		'http://x/',
	])('%s means two things and is not well-formed', (path) => expect(isWellFormed(path)).toBe(false))

	it.each(['/', '/a-b/c', '/%D8%A8', '/%d8%a8', '/a.b', '/rss.xml', "/it's"])('%s is well-formed', (path) => {
		expect(isWellFormed(path)).toBe(true)
	})

	it('belongs to readers unless its first word says otherwise', () => {
		expect(
			[
				'/',
				'/adminton',
				'/admin',
				'/api/v1',
				'/_next/static/x',
				'/images/x',
				'/robots.txt',
				'/keep',
				'/keep.js',
				'/islands/a.js',
			].map(doorOf),
		).toEqual(['readers', 'readers', 'staff', 'staff', 'files', 'files', 'readers', 'readers', 'files', 'files'])
	})
})

describe('the reserved words', () => {
	it('name every first word that a route or a public file has taken', () => {
		const taken = [...routeWords('app'), ...routeWords('app/(reader)/paper/[edition]'), ...names('public')]
		expect(taken.filter((word) => !RESERVED_WORDS.includes(word))).toEqual([])
	})
})

/** First words of the routes below a folder; groups in parentheses are no words, parameters take none. */
function routeWords(folder: string): string[] {
	return names(folder).flatMap((name) => {
		if (!statSync(`${folder}/${name}`).isDirectory() || /^[[_@]/.test(name)) return []
		return name.startsWith('(') ? routeWords(`${folder}/${name}`) : [name]
	})
}

function names(folder: string): string[] {
	try {
		return readdirSync(folder)
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
		throw error
	}
}

it.each([
	['/news/tide', '/news/tide'],
	['/%6eews/t%69de', '/news/tide'],
	['/fa/%d8%ae%d8%a8%d8%b1', '/fa/%D8%AE%D8%A8%D8%B1'],
	['/cafe%cc%81', '/caf%C3%A9'],
	['/a%23b%3Fc', '/a%23b%3Fc'],
	['/', '/'],
])('%s is written %s', (path, written) => {
	expect(normalPath(path)).toBe(written)
})

it('what is searched for is not kept, pages of listings are', () => {
	expect(['/search?q=a', '/search?order=time&q=a', '/search', '/latest?page=2'].map(isKept)).toEqual([
		false,
		false,
		true,
		true,
	])
})
