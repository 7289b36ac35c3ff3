import { globSync, readFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import LiteLayout from '#app/lite/[edition]/layout.tsx'
import * as paper from '#db/paper/tables.ts'
import { transactPaper } from '#db/transact.ts'
import { LITE_STYLE } from '#lib/lite-style.ts'
import { printPending } from '#newsroom/printing/print.ts'
import { openTestPaper } from '#test/paper.ts'
import ReaderLayout from './layout.tsx'

let close: () => Promise<void>

beforeAll(async () => {
	close = (await openTestPaper()).close
	await printPending()
})
afterAll(() => close())

const layouts = [ReaderLayout, LiteLayout]
const html = async (Layout: typeof ReaderLayout) =>
	renderToStaticMarkup(await Layout({ params: Promise.resolve({ edition: 'fa' }), children: '' }))

test('pages say in which digits lists are numbered, also where a Persian edition chose others', async () => {
	for (const Layout of layouts) expect(await html(Layout)).toContain('<html lang="fa" dir="rtl" data-digits="arabext">')
	await transactPaper((tx) => tx.update(paper.edition).set({ digits: 'latn' }).where(eq(paper.edition.id, 'fa')))
	for (const Layout of layouts) expect(await html(Layout)).toContain('<html lang="fa" dir="rtl" data-digits="latn">')
})

test('no style numbers by language', () => {
	const styles = [...globSync('components/reader/styles/*.css').map((file) => readFileSync(file, 'utf8')), LITE_STYLE]
	const numbering = styles.join('').match(/[^{}]*\{[^{}]*\bpersian\b/g) ?? []
	expect(numbering).toHaveLength(4)
	for (const rule of numbering) expect(rule).toMatch(/\[data-digits="?arabext"?\]/)
})
