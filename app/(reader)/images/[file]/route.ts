import { open } from 'node:fs/promises'
import { publicImageFile } from '#newsroom/media/public.ts'

const TYPES: Record<string, string> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg', jpeg: 'image/jpeg' }

/** A picture's file, while something printed shows it. Its name changes with its bytes, so it may be kept for good. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
	const { file } = await params
	const type = TYPES[file.slice(file.lastIndexOf('.') + 1)]
	const place = type && (await publicImageFile(file))
	const handle = place && (await open(/* turbopackIgnore: true */ place).catch(() => undefined))
	if (!handle)
		return new Response('There is no such picture.', { status: 404, headers: { 'content-type': 'text/plain' } })
	const { size } = await handle.stat()
	return new Response(handle.readableWebStream({ autoClose: true }) as ReadableStream, {
		headers: {
			'content-type': type,
			'content-length': String(size),
			'cache-control': 'public, max-age=31536000, immutable',
		},
	})
}
