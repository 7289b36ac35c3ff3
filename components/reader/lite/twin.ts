import { liteAddress } from '#lib/addresses.ts'

/**
 * What a page is drawn from, with every address of ours in it (its `path`s, at any depth) that of the
 * lite twin, so that no list can forget one. Pictures keep theirs.
 */
export function asLite<T>(value: T): T {
	if (Array.isArray(value)) return value.map(asLite) as T
	if (typeof value !== 'object' || value === null) return value
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [
			key,
			key === 'path' && typeof inner === 'string' ? liteAddress(inner) : asLite(inner),
		]),
	) as T
}
