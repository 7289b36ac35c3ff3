import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeBigExport } from '#test/wxr/big-file.ts'
import { readWxr } from './read.ts'
import { BrokenXml, type WxrItem, type WxrRecord } from './records.ts'

const fixture = (name: string) => fileURLToPath(new URL(`../../test/wxr/${name}`, import.meta.url))

let folder: string
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'broadsheet-wxr-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What a file gives before it ends or breaks. */
async function read(file: string): Promise<{ records: WxrRecord[]; items: WxrItem[]; error: unknown }> {
	const records: WxrRecord[] = []
	let error: unknown
	try {
		for await (const record of readWxr(file)) records.push(record)
	} catch (caught) {
		error = caught
	}
	return { records, items: records.flatMap((record) => (record.record === 'item' ? [record.item] : [])), error }
}

function written(xml: string): string {
	const file = join(folder, 'written.xml')
	writeFileSync(file, xml)
	return file
}

describe('an export in another encoding', () => {
	const xml = (encoding: string) =>
		`<?xml version="1.0" encoding="${encoding}"?>\n<rss><channel><item><title>Café réouvre</title><category domain="tag">Été</category></item></channel></rss>`

	test('is read as it says it is, or as it begins', async () => {
		for (const [encoding, bytes] of [
			['ISO-8859-1', Buffer.from(xml('ISO-8859-1'), 'latin1')],
			['UTF-16', Buffer.from(`\ufeff${xml('UTF-16')}`, 'utf16le')],
			// What a tool made of one of these without changing the first line.
			['ISO-8859-1', Buffer.from(`\ufeff${xml('ISO-8859-1')}`)],
			['UTF-16', Buffer.from(xml('UTF-16'))],
		] as const) {
			const file = join(folder, 'encoded.xml')
			writeFileSync(file, bytes)
			const { items, error } = await read(file)
			expect([encoding, error]).toEqual([encoding, undefined])
			expect(items).toMatchObject([
				{ title: 'Café réouvre', terms: [{ taxonomy: 'post_tag', slug: 'Été', name: 'Été' }] },
			])
		}
	})

	test('that is not known is refused with a sentence', async () => {
		const { error } = await read(written(xml('KLINGON-8')))
		expect(error).toBeInstanceOf(BrokenXml)
		expect(String(error)).toContain('KLINGON-8')
	})
})

describe('an export', () => {
	test('is read as authors, categories with their parents, tags and items', async () => {
		const { records, items, error } = await read(fixture('harbour.xml'))
		expect(error).toBeUndefined()
		expect(records).toContainEqual({ record: 'channel', pubDate: 'Sun, 01 Mar 2026 09:00:00 +0000' })
		expect(records).toContainEqual({ record: 'author', author: { login: 'mode', name: 'Mara Ode' } })
		expect(records).toContainEqual({
			record: 'term',
			term: { kind: 'category', slug: 'ferries', name: 'Ferries', parent: 'boats' },
		})
		expect(records).toContainEqual({ record: 'term', term: { kind: 'tag', slug: 'کشتی', name: 'کشتی', parent: '' } })
		expect(items.map(({ id }) => id)).toEqual([
			'1',
			'2',
			'3',
			'4',
			'5',
			'6',
			'7',
			'8',
			'9',
			'10',
			'11',
			'12',
			'20',
			'21',
		])
	})

	test('keeps terms in order, counts comments without reading them, and leaves serialised PHP alone', async () => {
		const { items } = await read(fixture('harbour.xml'))
		expect(items[0]?.terms).toEqual([
			{ taxonomy: 'category', slug: 'harbour', name: 'Harbour' },
			{ taxonomy: 'category', slug: 'ferries', name: 'Ferries' },
			{ taxonomy: 'post_tag', slug: 'کشتی', name: 'کشتی' },
			{ taxonomy: 'post_format', slug: 'post-format-aside', name: 'Aside' },
		])
		expect(items[0]?.comments).toBe(1)
		expect(JSON.stringify(items)).not.toMatch(/Private words|stdClass|192\.0\.2\.7/)
		expect(items.find(({ id }) => id === '20')?.alt).toBe('Boats at a quay')
	})

	test('joins a CDATA section that was split around its own end mark', async () => {
		const { items } = await read(fixture('harbour.xml'))
		expect(items[0]?.content).toMatch(/A tail with \]\]> in it\.$/)
	})

	test('decodes slugs of other scripts', async () => {
		const { items } = await read(fixture('harbour.xml'))
		expect(items[1]?.slug).toBe('کشتی-بازگشت')
	})

	test('has its entities kept as they are written: nothing grows and no file is read', async () => {
		const { items, error } = await read(fixture('entities.xml'))
		expect(error).toBeUndefined()
		expect(items[0]?.title).toBe('A title &c; &file; and &nbsp; more')
	})

	test('may hold control characters that XML forbids', async () => {
		const { items, error } = await read(
			written('<rss><channel><item><title>a\u0000b\u000bc</title></item></channel></rss>'),
		)
		expect(error).toBeUndefined()
		expect(items[0]?.title).toBe('a b c')
	})
})

test('a large file is given record by record while it is read', async () => {
	const file = join(folder, 'big.xml')
	const written = await writeBigExport(file, 4)
	const { size } = statSync(file)
	let bytesRead = 0
	let items = 0
	let ahead = 0
	for await (const { record } of readWxr(file, (bytes) => {
		bytesRead = bytes
	})) {
		if (record !== 'item') continue
		items++
		// What was read and not yet given: a chunk of the stream, wherever in the file.
		ahead = Math.max(ahead, bytesRead - (items / written) * size)
	}
	expect(items).toBe(written)
	expect(ahead).toBeLessThan(size / 4)
})

describe('a file that breaks', () => {
	test('says where, and gives what stood before', async () => {
		const { items, error } = await read(fixture('broken.xml'))
		expect(items.map(({ id }) => id)).toEqual(['2'])
		expect(error).toMatchObject({ name: 'BrokenXml', line: 60, column: 13 })
		expect(String(error)).toContain('line 60, column 13')
	})

	test.each([
		['ends too early', '<rss><channel><item><title>a</title>', /unclosed tag/],
		['is a web page', '<!DOCTYPE html>\n<html><p>a</html>', /<html> is not how a WordPress export begins/],
		['is empty', '', /root element/],
	])('says so when it %s', async (_, xml, message) => {
		const { error } = await read(written(xml))
		expect(String(error)).toMatch(message)
		expect(error).toMatchObject({ name: 'BrokenXml' })
	})

	test('wherever it was torn or scrambled gives records or says where it broke, and nothing else', async () => {
		const whole = readFileSync(fixture('harbour.xml'), 'utf8')
		const at = fc.integer({ min: 0, max: whole.length })
		const scrap = fc.constantFrom(
			'<',
			'>',
			'&',
			']]>',
			'<![CDATA[',
			'</item>',
			'<item>',
			'\u0000',
			'&#xFFFFFF;',
			'"',
			'<!--',
			'<?x',
		)
		await fc.assert(
			fc.asyncProperty(at, at, scrap, async (from, to, inserted) => {
				const { error } = await read(written(whole.slice(0, from) + inserted + whole.slice(to)))
				if (error !== undefined) expect(error).toBeInstanceOf(BrokenXml)
			}),
			{ numRuns: 200 },
		)
	})
})
