import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { canonicalJson, sha256 } from '#lib/hash.ts'

export const MANIFEST = 'manifest.json'
/** Each file is hashed in pieces of this size, so that damage is named to the place. */
export const PIECE_BYTES = 1_048_576

const fileShape = z.strictObject({
	/** Path within the backup, with forward slashes. */
	path: z
		.string()
		.refine((path) => !path.startsWith('/') && !path.split('/').includes('..'), 'A path within the backup.'),
	bytes: z.number().int().nonnegative(),
	/** SHA-256 of each piece, hex. */
	pieces: z.array(z.string()),
})
export const manifestShape = z.strictObject({
	format: z.literal(1),
	madeAt: z.number().int(),
	/** Rows of each table of the desk. */
	rows: z.record(z.string(), z.number().int()),
	files: z.array(fileShape),
	/** SHA-256 of all the rest, so that damage to the manifest itself is seen. */
	hash: z.string(),
})
export type Manifest = z.infer<typeof manifestShape>
export type ManifestFile = z.infer<typeof fileShape>

/** A manifest as its file has it, byte for byte. */
export function writtenManifest(manifest: Omit<Manifest, 'hash'>): string {
	return `${JSON.stringify({ ...manifest, hash: sha256(canonicalJson(manifest)) }, null, '\t')}\n`
}

/** Hashes one file of a backup without holding it in memory. */
export async function describeFile(root: string, path: string): Promise<ManifestFile> {
	const pieces: string[] = []
	let hash = createHash('sha256')
	let inPiece = 0
	let bytes = 0
	for await (const chunk of createReadStream(join(root, path)) as AsyncIterable<Buffer>) {
		for (let from = 0; from < chunk.length; ) {
			const part = chunk.subarray(from, from + PIECE_BYTES - inPiece)
			hash.update(part)
			inPiece += part.length
			bytes += part.length
			from += part.length
			if (inPiece === PIECE_BYTES) {
				pieces.push(hash.digest('hex'))
				hash = createHash('sha256')
				inPiece = 0
			}
		}
	}
	if (inPiece > 0 || pieces.length === 0) pieces.push(hash.digest('hex'))
	return { path, bytes, pieces }
}

/** Every file below a folder, as sorted paths with forward slashes; an absent folder has none. */
export async function filesBelow(root: string, folder = ''): Promise<string[]> {
	const here = join(root, folder)
	if (!(await stat(here).catch(() => null))) return []
	const entries = await readdir(here, { withFileTypes: true })
	const found = await Promise.all(
		// What begins with a dot is being written, and not there under this name a moment later.
		entries
			.filter(({ name }) => !name.startsWith('.'))
			.map((entry) => {
				const path = folder ? `${folder}/${entry.name}` : entry.name
				return entry.isDirectory() ? filesBelow(root, path) : [path]
			}),
	)
	return found.flat().sort()
}
