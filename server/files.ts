import { existsSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { publicImageFile } from '#newsroom/media/public.ts'
import type { FindFile } from '#press/files.ts'

const TYPES: Record<string, string> = {
	'.avif': 'image/avif',
	'.css': 'text/css; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.js': 'application/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
}

const BUILT = '/_next/static/'
const IMAGES = '/images/'
const FONTS = '/fonts/'

/** The files of a checkout and of the paper that readers may have: built styles, fonts, icons, and pictures that something printed shows. */
export function paperFiles(root: string): FindFile {
	return async (path) => {
		const type = TYPES[extname(path)]
		if (!type) return undefined
		const place = await placeOf(root, decodeURIComponent(path))
		if (!place) return undefined
		// Their names change with their bytes.
		return { place, type, forever: [BUILT, IMAGES, FONTS].some((folder) => path.startsWith(folder)) }
	}
}

async function placeOf(root: string, path: string): Promise<string | undefined> {
	if (path.startsWith(IMAGES)) return publicImageFile(path.slice(IMAGES.length))
	const folder = path.startsWith(BUILT) ? join(root, '.next/static') : join(root, 'public')
	const place = normalize(join(folder, path.startsWith(BUILT) ? path.slice(BUILT.length) : path))
	return place.startsWith(`${folder}/`) && existsSync(place) ? place : undefined
}
