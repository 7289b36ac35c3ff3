import { sha256 } from '#lib/hash.ts'

/** How the name of an image's file begins: by what is in it, so that damage shows and a name never means two things. */
export function contentName(bytes: Uint8Array): string {
	return sha256(bytes).slice(0, 32)
}
