import { canonicalJson, sha256 } from '#lib/hash.ts'

/** What binds a revision to its story, its place in the history and every word of it. */
export function revisionHash(storyId: string, parentId: string | null, content: unknown): string {
	return sha256(canonicalJson([storyId, parentId, content]))
}
