import { expect, it } from 'vitest'
import { stripFramework } from './strip.ts'

const inner = async (body: string) =>
	(await stripFramework(`<!DOCTYPE html><html><body>${body}</body></html>`)).html.slice(27, -14)

it('markup around what is taken out stays byte for byte', async () => {
	const page = `<!DOCTYPE html><html lang=fa dir='rtl'><body>\n<p title="a > b">كتاب‌ها &nbsp;&lt;b></p><svg viewBox="0 0 1 1"><path d="M0 0"/></svg><textarea>\n<script></textarea>`
	expect((await stripFramework(page)).html).toBe(page)
})

it('a long page comes out whole', async () => {
	const text = '<p>The tide &amp; the town, دریا.</p><!-- note -->'.repeat(20_000)
	expect(await inner(text)).toBe(text.replaceAll('<!-- note -->', ''))
})

it.each([
	['<script>a()</script>', ''],
	['<script src="/a.js" nomodule></script>b', 'b'],
	['<script type="module">"</script >', ''],
	['<script type="application/json">{}</script>', ''],
	[
		'<script type="application/ld+json">{"a":"</p>"}</script>',
		'<script type="application/ld+json">{"a":"</p>"}</script>',
	],
	['<link rel="preload" as="script" href="a.js"><link rel="modulepreload" href="b.js">', ''],
	['<link rel="preload" as="font" href="a.woff2">', '<link rel="preload" as="font" href="a.woff2">'],
	['a<!--$-->b<!--/$-->', 'ab'],
	['<div hidden=""><!--$--></div><p>x</p>', '<p>x</p>'],
	['<div hidden=""><p>x</p></div>', '<div hidden=""><p>x</p></div>'],
	['<div hidden="">x</div>', '<div hidden="">x</div>'],
	['<div hidden="" id="a"></div>', '<div hidden="" id="a"></div>'],
])('%s becomes %s', async (before, after) => expect(await inner(before)).toBe(after))

it('the empty shell of a failed render is not taken for a page', async () => {
	expect((await stripFramework('<html id="__next_error__"><body></body></html>')).drawn).toBe(false)
	expect((await stripFramework('<html><body><p id="__next_error__"></p></body></html>')).drawn).toBe(true)
})
