const MAX_SLUG = 80

/**
 * A slug from a name or headline: NFC, lower case, letters and digits of any script and their marks
 * kept, everything else (a ZWNJ too) a hyphen, cut at a hyphen. Empty when nothing is left.
 */
export function slugFrom(text: string): string {
	const slug = text
		.normalize('NFC')
		.toLowerCase()
		.replace(/['’ʼ]/g, '')
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
		.replace(/^[-\p{M}]+|-+$/gu, '')
	if (slug.length <= MAX_SLUG) return slug
	const cut = slug.slice(0, MAX_SLUG + 1)
	return cut
		.slice(0, Math.max(cut.lastIndexOf('-'), 1))
		.slice(0, MAX_SLUG)
		.replace(/[\uD800-\uDBFF]$/, '')
}

/** True when a slug is written as `slugFrom` would write it. */
export function isSlug(text: string): boolean {
	return text !== '' && text === slugFrom(text)
}

/** The first of `slug`, `slug-2`, `slug-3` … that is not taken. */
export async function freeSlug(slug: string, taken: (slug: string) => Promise<boolean>): Promise<string> {
	if (!(await taken(slug))) return slug
	for (let n = 2; ; n += 1) {
		const next = `${slug}-${n}`
		if (!(await taken(next))) return next
	}
}
