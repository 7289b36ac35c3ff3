import sharp from 'sharp'
import { Invalid } from '#lib/errors.ts'
import { contentName } from './content-name.ts'
import {
	FORMATS,
	type Format,
	kindOfPicture,
	MAX_PIXELS,
	MAX_UPLOAD_BYTES,
	type Rendition,
	widthsFor,
} from './rules.ts'

/** A picture in all its files: upright, without metadata, on white where it was transparent. */
export interface Encoded {
	/** Pixels of the upload, upright. */
	width: number
	height: number
	/** Dominant colour, `#rrggbb`. */
	color: string
	/** Smallest first. */
	files: { rendition: Rendition; bytes: Buffer }[]
}

/*
 * Efforts were measured: a photograph of 12 megapixels takes 2 to 3 s of one core in all its files;
 * AVIF at effort 4 alone would take 20 s, for files less than a tenth smaller.
 */
const ENCODINGS = {
	avif: { quality: 50, effort: 2 },
	webp: { quality: 76, effort: 2 },
	jpeg: { quality: 78, mozjpeg: true },
} as const satisfies Record<Format, object>

/** The narrowest file, the bytes it may have, and the shares of quality left to it until it has no more. */
const SMALL = { width: 320, bytes: 15_000, shares: [0.75, 0.55, 0.35, 0.2, 0.1] }

/**
 * Makes the files of a picture. Of an animated one the first frame counts. Throws Invalid on `file`,
 * with a sentence for the person, for what is no picture, too large, damaged or cut off.
 */
export async function encodeImage(upload: Uint8Array): Promise<Encoded> {
	demandPicture(upload)
	try {
		const { width, height } = await sharp(upload, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
			.metadata()
			.then(({ autoOrient }) => autoOrient)
		const widths = widthsFor(width)
		// Decoded once, at the size of the largest file; sharp gives sRGB and leaves out what lay beside the pixels.
		const { data, info } = await sharp(upload, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
			.autoOrient()
			.resize({ width: widths.at(-1) as number })
			.flatten({ background: '#ffffff' })
			.toColourspace('srgb')
			.raw()
			.toBuffer({ resolveWithObject: true })
		const raw = { width: info.width, height: info.height, channels: info.channels }
		const { dominant } = await sharp(data, { raw }).stats()
		const files: Encoded['files'] = []
		for (const width of widths) for (const format of FORMATS) files.push(await rendition(data, raw, format, width))
		return { width, height, color: hex(dominant), files }
	} catch (error) {
		throw refusal(error as Error)
	}
}

type Raw = { width: number; height: number; channels: 1 | 2 | 3 | 4 }

async function rendition(data: Buffer, raw: Raw, format: Format, width: number) {
	const bytes = width <= SMALL.width ? await small(data, raw, format, width) : await encoded(data, raw, format, width)
	const height = Math.round((raw.height * width) / raw.width)
	const file = `${contentName(bytes)}-${width}.${format === 'jpeg' ? 'jpg' : format}`
	return { rendition: { format, width, height, file, bytes: bytes.length }, bytes }
}

async function encoded(data: Buffer, raw: Raw, format: Format, width: number, share = 1) {
	const { quality, ...encoding } = ENCODINGS[format]
	const options = { ...encoding, quality: Math.round(quality * share) }
	return sharp(data, { raw }).resize({ width }).toFormat(format, options).toBuffer()
}

/** The file that phones on slow lines get: of a restless picture, one of lower quality. */
async function small(data: Buffer, raw: Raw, format: Format, width: number) {
	let bytes = await encoded(data, raw, format, width)
	for (const share of SMALL.shares) {
		if (bytes.length <= SMALL.bytes) break
		bytes = await encoded(data, raw, format, width, share)
	}
	return bytes
}

function demandPicture(upload: Uint8Array): void {
	if (upload.length === 0) throw Invalid.field('file', 'This file is empty.', 'Choose a picture.')
	if (upload.length > MAX_UPLOAD_BYTES)
		throw Invalid.field('file', 'This file is larger than 25 MB.', 'Save the picture smaller, as JPEG for instance.')
	if (kindOfPicture(upload)) return
	const text = /^\s*(\uFEFF)?\s*</.test(new TextDecoder().decode(upload.subarray(0, 200)))
	throw Invalid.field(
		'file',
		text
			? 'This is a file of text such as SVG or HTML, which can carry scripts.'
			: 'This is no picture that the paper can show.',
		'Save it as JPEG, PNG, WebP, GIF or AVIF.',
	)
}

function refusal(error: Error): Invalid {
	if (/pixel limit|dimension|too large/i.test(error.message))
		return Invalid.field('file', 'This picture has more than 100 megapixels.', 'Save it smaller.')
	return Invalid.field(
		'file',
		'This picture is damaged or was cut off on its way.',
		'Open it in a picture program, save it anew and try again.',
	)
}

const hex = ({ r, g, b }: { r: number; g: number; b: number }) =>
	`#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
