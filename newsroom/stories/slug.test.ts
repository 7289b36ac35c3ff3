import { expect, test } from 'vitest'
import { freeSlug, isMadeOf, isSlug, slugFrom } from './slug.ts'

const takenBut = (free: number) => {
	let asked = 0
	return async () => ++asked < free
}

test.each([
	'a'.repeat(40).concat('-', 'b'.repeat(39)),
	slugFrom('y'.repeat(200)),
	slugFrom('ferry '.repeat(40)),
	slugFrom('𐌰'.repeat(60)),
])('a slug as long as slugs may be is still one with a number behind it: %s', async (slug) => {
	expect(isSlug(slug)).toBe(true)
	for (const n of [2, 12, 120]) {
		const free = await freeSlug(slug, takenBut(n))
		expect(isSlug(free)).toBe(true)
		expect(free.endsWith(`-${n}`)).toBe(true)
		expect(isMadeOf(free, slug)).toBe(true)
	}
})

test('a word longer than a slug is cut, not lost', () => {
	expect(slugFrom('y'.repeat(200))).toBe('y'.repeat(80))
})

test('a slug is told from those that were chosen by hand', () => {
	for (const slug of ['top-10', 'top-10-2', 'top-10-33']) expect(isMadeOf(slug, 'top-10')).toBe(true)
	for (const slug of ['top', 'top-10-', 'top-10-02', 'top-ten']) expect(isMadeOf(slug, 'top-10')).toBe(false)
})

test.each([
	['Spring is here ☀️', 'spring-is-here'],
	['I ❤️ NY', 'i-ny'],
	['1️⃣ One', '1-one'],
	['İstanbul', 'istanbul'],
])('a slug has no letter that nobody sees: %s becomes %s', (text, slug) => {
	expect(slugFrom(text)).toBe(slug)
})
