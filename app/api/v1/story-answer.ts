import { wholeAddress } from '#lib/whole-address.ts'
import type { StoryCopy } from '#newsroom/copies/rules.ts'

/** A copy of a story as the API gives it (`storyShape`): its address whole, its times in RFC 3339. */
export function storyAnswer({ path, ...copy }: StoryCopy): Record<string, unknown> {
	return {
		...copy,
		url: wholeAddress(path),
		firstPublishedAt: timeAnswer(copy.firstPublishedAt),
		updatedAt: timeAnswer(copy.updatedAt),
	}
}

export function timeAnswer(ms: number | null): string | null {
	return ms === null ? null : new Date(ms).toISOString()
}

export function etag({ revision }: Pick<StoryCopy, 'revision'>): Record<string, string> {
	return { etag: `"${revision}"` }
}
