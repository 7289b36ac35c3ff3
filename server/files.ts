import { existsSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { publicImageFile } from '#newsroom/media/public.ts'
import type { FindFile } from '#press/files.ts'
import { BUILT, KEPT_STYLES, WORKER_ADDRESS } from '#press/islands.ts'
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
	return foldersOf(path)
		.map((folder) => {
			const whole = join(root, folder)
			const place = normalize(join(whole, path.startsWith(STATIC) ? path.slice(STATIC.length) : path))
			return place.startsWith(`${whole}/`) && existsSync(place) ? place : undefined
		})
		.find(Boolean)
}

/** Where a file may lie, below the root. */
function foldersOf(path: string): string[] {
	if (path.startsWith(STATIC)) return ['.next/static', KEPT_STYLES]
	if (path.startsWith(ISLANDS) || path === WORKER_ADDRESS || path === SPECULATION_RULES.address) return [BUILT]
	return ['public']
}
