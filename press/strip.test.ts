import { expect, it } from 'vitest'
import { islandAddress, islandAt } from './islands.ts'
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

it.each([
	['<script>self.__next_f.push([1,"a:\\u003cp"])</script>b', 'b'],
	['<scr<script>self.__next_f.push(1)</script>ipt>steal()</script>b', 'b'],
	['<script>self.__next_f.push(1)<b>a</b></script>b', 'b'],
	[
		'<p>&lt;script&gt;self.__next_f.push(1)&lt;/script&gt;</p>',
		'<p>&lt;script&gt;self.__next_f.push(1)&lt;/script&gt;</p>',
	],
])('flight data goes whole and lets nothing else through: %s', async (before, after) =>
	expect(await inner(before)).toBe(after),
)

it('the empty shell of a failed render is not taken for a page', async () => {
	expect((await stripFramework('<html id="__next_error__"><body></body></html>')).drawn).toBe(false)
	expect((await stripFramework('<html><body><p id="__next_error__"></p></body></html>')).drawn).toBe(true)
})

const SRC = islandAddress('time-ago', Buffer.from('tick()'))
const HASH = islandAt(SRC)?.hash
const OURS = `<script type="module" src="${SRC}" integrity="${HASH}"></script>`

it('our own islands stay, each once, and are named', async () => {
	const page = `<!DOCTYPE html><html><body><p>a</p>${OURS}<p>b</p>${OURS}<script src="/_next/a.js"></script></body></html>`
	expect(await stripFramework(page)).toEqual({
		html: `<!DOCTYPE html><html><body><p>a</p>${OURS}<p>b</p></body></html>`,
		drawn: true,
		islands: [{ name: 'time-ago', hash: HASH }],
	})
})

it('an island brings nothing but its file', async () => {
	const html = `<script integrity='${HASH}' SRC=${SRC} type=module>steal()<!-- </p> --></script ><p>b</p>`
	expect(await inner(html)).toBe(`${OURS}<p>b</p>`)
})

it.each([
	`<script src="${SRC}" integrity="${HASH}"></script>`,
	`<script type="module" src="${SRC}"></script>`,
	`<script type="text/javascript" src="${SRC}" integrity="${HASH}"></script>`,
	`<script type="module" src="${SRC}" integrity="sha256-${'A'.repeat(43)}="></script>`,
	`<script type="module" src="${SRC}" integrity="${HASH} sha512-x"></script>`,
	`<script type="module" src="${SRC}" integrity="${HASH}" onload="steal()"></script>`,
	`<script type="module" src="${SRC}" integrity="${HASH}" nonce="x"></script>`,
	`<script type="module" src="https://evil.example${SRC}" integrity="${HASH}"></script>`,
	`<script type="module" src="//evil.example${SRC}" integrity="${HASH}"></script>`,
	`<script type="module" src="/islands/../admin/a.js" src="${SRC}" integrity="${HASH}"></script>`,
	`<script type="module" src="/islands/a.js" integrity="${HASH}"></script>`,
	`<script type="module" src="${SRC}?x=1" integrity="${HASH}"></script>`,
	`<script type="module" src="\t${SRC}" integrity="${HASH}"></script>`,
	`<script type=" module" src="${SRC}" integrity="${HASH}"></script>`,
	`<script type="module" src="/ISLANDS${SRC.slice(8)}" integrity="${HASH}"></script>`,
	`<script type="importmap">{"imports":{"${SRC}":"/evil.js"}}</script>`,
	`<link rel="modulepreload" href="${SRC}" integrity="${HASH}">`,
])('%s is not ours', async (html) => {
	expect(await stripFramework(`<!DOCTYPE html><html><body>${html}</body></html>`)).toEqual({
		html: '<!DOCTYPE html><html><body></body></html>',
		drawn: true,
		islands: [],
	})
})

it('an island in the words of a page stays words', async () => {
	const page = `<textarea>${OURS}</textarea><p>&lt;script type="module" src="${SRC}"&gt;</p>`
	expect(await inner(page)).toBe(page)
	expect((await stripFramework(page)).islands).toEqual([])
})
