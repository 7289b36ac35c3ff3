import { existsSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { publicImageFile } from '#newsroom/media/public.ts'
import type { FindFile } from '#press/files.ts'
import { BUILT, WORKER_ADDRESS } from '#press/islands.ts'
import { SPECULATION_RULES } from '#press/speculation.ts'

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

const STATIC = '/_next/static/'
const IMAGES = '/images/'
const FONTS = '/fonts/'
const ISLANDS = '/islands/'

/** The files of a checkout and of the paper that readers may have: built styles and islands, fonts, icons, and pictures that something printed shows. */
export function paperFiles(root: string): FindFile {
	return async (path) => {
		const type = path === SPECULATION_RULES.address ? SPECULATION_RULES.type : TYPES[extname(path)]
		if (!type) return undefined
		const place = await placeOf(root, decodeURIComponent(path))
		if (!place) return undefined
		// Their names change with their bytes.
		return { place, type, forever: [STATIC, IMAGES, FONTS, ISLANDS].some((folder) => path.startsWith(folder)) }
	}
}

async function placeOf(root: string, path: string): Promise<string | undefined> {
	if (path.startsWith(IMAGES)) return publicImageFile(path.slice(IMAGES.length))
	const [folder, name] = folderOf(root, path)
	const place = normalize(join(folder, name))
	return place.startsWith(`${folder}/`) && existsSync(place) ? place : undefined
}

/** Where a file lies, and its path there. */
function folderOf(root: string, path: string): [folder: string, name: string] {
	if (path.startsWith(STATIC)) return [join(root, '.next/static'), path.slice(STATIC.length)]
	if (path.startsWith(ISLANDS) || path === WORKER_ADDRESS || path === SPECULATION_RULES.address)
		return [join(root, BUILT), path]
	return [join(root, 'public'), path]
}
