import sharp from 'sharp'
import { expect, it } from 'vitest'
import { encodeImage } from './encode.ts'

/** A picture without a calm spot: every sixteen pixels another colour, always the same ones. */
async function restless(width: number, height: number) {
	let seed = 7
	const next = () => {
		seed = (seed * 16807) % 2147483647
		return seed % 256
	}
	const [w, h] = [Math.ceil(width / 16), Math.ceil(height / 16)]
	const data = Buffer.from(Array.from({ length: w * h * 3 }, next))
	return sharp(data, { raw: { width: w, height: h, channels: 3 } })
		.resize(width, height, { kernel: 'cubic' })
		.png()
		.toBuffer()
}

it.each([
	[1280, 854],
	[900, 1125],
])('the narrowest files of a restless picture of %i by %i have at most 15 kB', async (width, height) => {
	const { files } = await encodeImage(await restless(width, height))
	const small = files.filter(({ rendition }) => rendition.width === 320)
	expect(small.map(({ rendition }) => rendition.format)).toEqual(['avif', 'webp', 'jpeg'])
	for (const { rendition } of small) expect(rendition.bytes, rendition.format).toBeLessThanOrEqual(15_000)
})
