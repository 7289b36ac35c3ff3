import { join } from 'node:path'
import { stores } from '#db/stores.ts'
import { atOnce } from '#lib/at-once.ts'
import { writeDurably } from '#lib/durable-file.ts'
import { sha256 } from '#lib/hash.ts'
import { act, parseInput } from '#newsroom/act.ts'
import { type Actor, permit } from '#newsroom/policies/permit.ts'
import { addImage, completeImage } from './commands.ts'
import { type DeskImage, imageByHash, imageById } from './desk.ts'
import { encodeImage } from './encode.ts'
import { type ImageText, imageTextShape } from './input.ts'

// Each takes a core and up to 400 MB while it decodes.
const encoding = atOnce(2)

/** What came in: the file with its texts (alt text or `decorative`; caption and credit as they are wanted). */
export interface Upload {
	bytes: Uint8Array
	fileName: string
	text: unknown
}

/**
 * Takes a picture into the paper's images. The same file again is the same image (`known`): it keeps its
 * texts, and takes those it lacks. Files are on disk before the row that names them. Throws Invalid on `file` or on a text,
 * and Refused.
 */
export async function uploadImage(
	actor: Actor,
	{ bytes, fileName, text }: Upload,
): Promise<{ image: DeskImage; known: boolean }> {
	permit(actor, 'image.add', {})
	const texts = parseInput(imageTextShape, text)
	const hash = sha256(bytes)
	const known = await imageByHash(hash)
	if (known) return { image: await completed(actor, known, texts), known: true }
	const { files, ...picture } = await encoding(() => encodeImage(bytes))
	const folder = join(stores().dataDir, 'images')
	for (const { rendition, bytes: file } of files) await writeDurably(join(folder, rendition.file), file)
	const { result } = await act(actor, addImage, {
		...texts,
		...picture,
		hash,
		fileName: fileName.slice(0, 255),
		renditions: files.map(({ rendition }) => rendition),
	})
	return { image: (await imageById(result.id)) as DeskImage, known: result.known }
}

async function completed(actor: Actor, known: DeskImage, texts: ImageText): Promise<DeskImage> {
	const lacks = (['alt', 'caption', 'credit'] as const).some((name) => known[name] === '' && texts[name] !== '')
	if (!lacks) return known
	await act(actor, completeImage, { id: known.id, ...texts })
	return (await imageById(known.id)) as DeskImage
}
