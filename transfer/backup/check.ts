import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
	describeFile,
	filesBelow,
	MANIFEST,
	type Manifest,
	manifestShape,
	PIECE_BYTES,
	writtenManifest,
} from './manifest.ts'

/** The manifest of a backup, or an error that says what is wrong with the folder. */
export async function readManifest(dir: string): Promise<Manifest> {
	const text = await readFile(join(dir, MANIFEST), 'utf8').catch(() => null)
	if (text === null) throw new Error(`${dir} is no backup: it has no ${MANIFEST}. Name the folder that "backup" wrote.`)
	try {
		const { hash, ...manifest } = manifestShape.parse(JSON.parse(text))
		if (writtenManifest(manifest) !== text) throw new Error('Not as it was written.')
		return { ...manifest, hash }
	} catch {
		throw new Error(`${join(dir, MANIFEST)} is damaged or was written by a newer version. Take another backup.`)
	}
}

/** Everything in which a backup differs from its manifest, a sentence each; an empty list is a whole backup. */
export async function checkBackup(
	dir: string,
	progress: (done: number, of: number) => void = () => {},
): Promise<string[]> {
	const manifest = await readManifest(dir)
	const findings: string[] = []
	const there = new Set(await filesBelow(dir))
	there.delete(MANIFEST)
	for (const [index, listed] of manifest.files.entries()) {
		if (!there.delete(listed.path)) findings.push(`${listed.path} is missing.`)
		else {
			const found = await describeFile(dir, listed.path)
			if (found.bytes !== listed.bytes)
				findings.push(`${listed.path} has ${found.bytes} bytes instead of ${listed.bytes}.`)
			else
				for (const [piece, hash] of listed.pieces.entries()) {
					if (found.pieces[piece] === hash) continue
					const from = piece * PIECE_BYTES
					findings.push(
						`${listed.path} is damaged between byte ${from} and ${Math.min(from + PIECE_BYTES, listed.bytes) - 1}.`,
					)
				}
		}
		progress(index + 1, manifest.files.length)
	}
	for (const path of there) findings.push(`${path} is not in the manifest.`)
	return findings
}
