/** Widths a picture is kept in, as far as it is that wide itself. */
export const WIDTHS = [320, 640, 960, 1280, 1920] as const

export const FORMATS = ['avif', 'webp', 'jpeg'] as const
export type Format = (typeof FORMATS)[number]

/** One file of a picture; `file` is its name in the folder of images. */
export interface Rendition {
	format: Format
	width: number
	height: number
	file: string
	bytes: number
}

export const MAX_UPLOAD_BYTES = 25 * 1024 * 1024
/** A hundred megapixels, the most that cameras of today make; a small file can claim a thousand times as many. */
export const MAX_PIXELS = 100_000_000

/** What an upload is by its first bytes, whatever its name says. Undefined for everything we do not take. */
export function kindOfPicture(bytes: Uint8Array): 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | undefined {
	const at = (start: number, end: number) => String.fromCharCode(...bytes.subarray(start, end))
	if (at(0, 3) === '\xff\xd8\xff') return 'jpeg'
	if (at(0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
	if (/^GIF8[79]a$/.test(at(0, 6))) return 'gif'
	if (at(0, 4) === 'RIFF' && at(8, 12) === 'WEBP') return 'webp'
	if (at(4, 8) === 'ftyp' && /avif|avis/.test(at(8, 40))) return 'avif'
	return undefined
}

/** The widths to make of a picture this wide: never more than it has, and no two that are nearly the same. */
export function widthsFor(width: number): number[] {
	const widest = Math.min(width, WIDTHS.at(-1) as number)
	return [...WIDTHS.filter((fixed) => fixed < widest * 0.9), widest]
}

/** The file to show where a box is about this many pixels wide. */
export function renditionNear(renditions: readonly Rendition[], width: number, format: Format): Rendition | undefined {
	const made = renditions.filter((rendition) => rendition.format === format)
	return made.find((rendition) => rendition.width >= width) ?? made.at(-1)
}

/** What is said about a picture, beside the picture. */
export interface ImageWords {
	alt: string
	decorative: boolean
	caption: string
	credit: string
}

/** An image as the newsroom's pages show it; its addresses are for staff. */
export interface StaffImage extends ImageWords {
	id: string
	fileName: string
	width: number
	height: number
	thumb: string
	large: string
}

export function staffImage(
	row: ImageWords & Omit<StaffImage, 'thumb' | 'large'> & { renditions: Rendition[] },
): StaffImage {
	const { id, fileName, width, height, alt, decorative, caption, credit, renditions } = row
	const address = (near: number) => `/admin/images/file/${renditionNear(renditions, near, 'webp')?.file ?? ''}`
	return { id, fileName, width, height, alt, decorative, caption, credit, thumb: address(320), large: address(960) }
}
