import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { act } from '#newsroom/act.ts'
import { editionById } from '#newsroom/editions/public.ts'
import type { Edition } from '#newsroom/printing/rules.ts'
import { createTopic } from '#newsroom/topics/commands.ts'
import { openTestPaper, person, published, SYSTEM } from '#test/paper.ts'
import { addRedirect, removeRedirect } from './commands.ts'
import { deskRedirects } from './desk.ts'
import { resolveAddress } from './public.ts'
import { pathWithin } from './rules.ts'

let close: () => Promise<void>
let en: Edition
beforeEach(async () => {
	close = (await openTestPaper()).close
	await act(SYSTEM, createTopic, { edition: 'en', name: 'Tides' })
	en = (await editionById('en')) as Edition
})
afterEach(() => close())

const lead = async (from: string, to: object) =>
	(await act(person('managing editor'), addRedirect, { edition: 'en', from, ...to })).result

describe('a redirect', () => {
	test('leads to a story at its address of today, until it is removed', async () => {
		const story = await published({ headline: 'Ferry returns' })
		const { id } = await lead('/2019/05/ferry/', { story: story.id })
		expect(await resolveAddress(en, '/2019/05/ferry')).toEqual({ moved: '/news/ferry-returns' })
		expect((await deskRedirects('en')).items).toMatchObject([
			{ from: '/2019/05/ferry', story: { headline: 'Ferry returns' }, source: 'staff' },
		])
		await act(SYSTEM, removeRedirect, { id })
		expect(await resolveAddress(en, '/2019/05/ferry')).toBeUndefined()
	})

	test('leads over another in one hop', async () => {
		await lead('/older', { to: '/old' })
		await lead('/old', { to: '/culture' })
		expect(await resolveAddress(en, '/older')).toEqual({ moved: '/culture' })
	})

	test('that would go in a circle is refused', async () => {
		await lead('/a', { to: '/b' })
		await lead('/b', { to: '/c' })
		await expect(lead('/c', { to: '/a' })).rejects.toMatchObject({ problems: [{ field: 'to' }] })
		await expect(lead('/d', { to: '/d/' })).rejects.toMatchObject({ problems: [{ field: 'to' }] })
	})

	test('cannot start where something stands', async () => {
		const story = await published({ headline: 'Ferry returns' })
		await lead('/taken', { to: '/culture' })
		for (const from of ['/', '/search', '/news', '/news/ferry-returns', '/topics/tides', '/taken', '/news/rss.xml'])
			await expect(lead(from, { story: story.id })).rejects.toMatchObject({ problems: [{ field: 'from' }] })
	})

	test.each(['no-slash', '//host', '/a?b', '/a#b', '/a\\b'])('cannot start at %s', async (from) => {
		await expect(lead(from, { to: '/culture' })).rejects.toMatchObject({ problems: [{ field: 'from' }] })
	})

	test('is found by any part of its address, as it is written', async () => {
		for (const from of ['/2019/100%', '/2019/1000']) await lead(from, { to: '/culture' })
		const found = async (q: string) => (await deskRedirects('en', { q })).items.map(({ from }) => from)
		expect(await found('2019/100')).toEqual(['/2019/100%', '/2019/1000'])
		expect(await found('100%')).toEqual(['/2019/100%'])
		expect(await found('1_0')).toEqual([])
	})

	test('is refused where its address is longer than databases index', async () => {
		const problem = { message: expect.stringMatching(/2000 bytes/), remedy: 'Name a shorter path.' }
		const long = `/${'پ'.repeat(340)}`
		await expect(lead(long, { to: '/culture' })).rejects.toMatchObject({ problems: [{ ...problem, field: 'from' }] })
		await expect(lead('/x', { to: long })).rejects.toMatchObject({ problems: [{ ...problem, field: 'to' }] })
		await lead(`/${'پ'.repeat(300)}`, { to: `/${'x'.repeat(1999)}` })
	})

	test('leads to a story or a path, one of them', async () => {
		await expect(lead('/x', {})).rejects.toMatchObject({ problems: [{ field: 'to' }] })
		await expect(lead('/x', { story: 'nobody' })).rejects.toMatchObject({ problems: [{ field: 'story' }] })
	})
})

describe('an address that someone pasted', () => {
	const editions = { default: 'en', others: ['fa'] }
	test.each([
		['/old/name/', 'en', '/old/name'],
		['https://paper.example/old?x=1#y', 'en', '/old'],
		['/fa/%D8%AE%D8%A8%D8%B1', 'fa', '/خبر'],
		['/fa', 'fa', '/'],
		['/en/news', 'en', '/news'],
		['/lite/news/x', 'en', '/news/x'],
		['/lite/fa/x', 'fa', '/x'],
		['/lite', 'en', '/'],
	])('%s lies in an edition', (address, edition, path) => {
		expect(pathWithin(address, editions)).toEqual({ edition, path })
	})

	test.each(['', 'old', '/admin/x', '/lite/admin/x', 'https://paper.example/api/v1', '/%00', '/%zz', 'mailto:a@b.c'])(
		'"%s" is none of the paper',
		(address) => expect(pathWithin(address, editions)).toBeUndefined(),
	)
})
