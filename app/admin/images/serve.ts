import { open } from 'node:fs/promises'
import { signedIn } from '#app/admin/actor.ts'
import { imageFile } from '#newsroom/media/desk.ts'

const TYPES: Record<string, string> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }

/** A file of the images, whether or not readers have it, to whoever is signed in. Its name changes with its bytes. */
export async function imageForStaff(name: string): Promise<Response> {
	if (!(await signedIn())) return new Response('Sign in first.', { status: 401 })
	const place = imageFile(name)
	const handle = place && (await open(place).catch(() => undefined))
	if (!handle) return new Response('There is no such picture.', { status: 404 })
	const { size } = await handle.stat()
	return new Response(handle.readableWebStream({ autoClose: true }) as ReadableStream, {
		headers: {
			'content-type': TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? '',
			'content-length': String(size),
			'cache-control': 'private, max-age=31536000, immutable',
		},
	})
}
