const MAX_SLUG = 80

/**
 * A slug from a name or headline: NFC, lower case, letters and digits of any script and their marks
 * kept, everything else (a ZWNJ too) a hyphen, cut at a hyphen. Empty when nothing is left.
 */
export function slugFrom(text: string): string {
	const slug = text
		.normalize('NFC')
		.toLowerCase()
		// What a capital İ leaves of its dot, and what makes a picture of a letter or a letter of a picture.
		.replace(/i\u0307/g, 'i')
		.replace(/['’ʼ]|[\ufe00-\ufe0f]|\u20e3/g, '')
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
		.replace(/(^|-)\p{M}+/gu, '$1')
		.replace(/^-+|-+$/g, '')
	return cutSlug(slug, MAX_SLUG)
}

/** At most `max` UTF-16 units: the whole words that fit, or as much of the first as does. */
function cutSlug(slug: string, max: number): string {
	if (slug.length <= max) return slug
	const end = slug.slice(0, max + 1).lastIndexOf('-')
	return slug.slice(0, end > 0 ? end : max).replace(/[\uD800-\uDBFF]$/, '')
}

/** True when a slug is written as `slugFrom` would write it. */
export function isSlug(text: string): boolean {
	return text !== '' && text === slugFrom(text)
}

/** The first of `slug`, `slug-2`, `slug-3` … that is not taken. */
export async function freeSlug(slug: string, taken: (slug: string) => Promise<boolean>): Promise<string> {
	if (!(await taken(slug))) return slug
	for (let n = 2; ; n += 1) {
		const next = numbered(slug, n)
		if (!(await taken(next))) return next
	}
}

/** Whether `freeSlug` could have made a slug of this one. */
export function isMadeOf(slug: string, made: string): boolean {
	const [, n] = /-(\d+)$/.exec(slug) ?? []
	return slug === made || (n !== undefined && slug === numbered(made, Number(n)))
}

/** Cut where it must be, so that the number fits and what comes out is a slug. */
function numbered(slug: string, n: number): string {
	const end = `-${n}`
	return `${cutSlug(slug, MAX_SLUG - end.length)}${end}`
}
