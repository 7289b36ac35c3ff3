import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Outdated } from '#lib/errors.ts'
import { act } from '#newsroom/act.ts'
import { createContributor } from '#newsroom/contributors/commands.ts'
import { versionOf } from '#newsroom/version.ts'
import { draft, openTestPaper, person, SYSTEM } from '#test/paper.ts'
import { changeImage } from './commands.ts'
import { deskImages, imageById, imageFile, usesOfImage } from './desk.ts'
import { uploadImage } from './upload.ts'

let paper: Awaited<ReturnType<typeof openTestPaper>>
beforeAll(async () => {
	paper = await openTestPaper()
})
afterAll(() => paper.close())

const picture = (width: number, height: number, background = '#2a6f97') =>
	sharp({ create: { width, height, channels: 3, background } })
const alt = { alt: 'A blue square' }
const upload = (bytes: Uint8Array, text: object = alt) => uploadImage(SYSTEM, { bytes, fileName: 'picture.jpg', text })
const folder = () => join(paper.dataDir, 'images')
const refused = (field: string) => ({ name: 'Invalid', problems: [{ field }] })

describe('an uploaded picture', () => {
	test('is kept in three formats and fixed widths, never larger than it is', async () => {
		const { image } = await upload(await picture(1000, 500).png().toBuffer())
		expect(image).toMatchObject({ width: 1000, height: 500, color: expect.stringMatching(/^#[0-9a-f]{6}$/) })
		expect(image.renditions.map(({ format, width }) => `${format} ${width}`)).toEqual(
			[320, 640, 1000].flatMap((width) => ['avif', 'webp', 'jpeg'].map((format) => `${format} ${width}`)),
		)
		for (const { file, width, height, format, bytes } of image.renditions) {
			const found = readFileSync(imageFile(file) as string)
			const { format: made, width: wide, height: high } = await sharp(found).metadata()
			expect([made === 'heif' ? 'avif' : made, wide, high, found.length]).toEqual([format, width, height, bytes])
		}
	})

	test('stands upright and tells nobody where it was taken', async () => {
		const taken = await picture(640, 320)
			.jpeg()
			.withMetadata({ orientation: 6 })
			.withExifMerge({ IFD0: { Artist: 'Someone' }, IFD3: { GPSLatitude: '59/1 0/1 0/1' } })
			.toBuffer()
		expect((await sharp(taken).metadata()).orientation).toBe(6)
		const { image } = await upload(taken)
		expect([image.width, image.height]).toEqual([320, 640])
		for (const { file } of image.renditions) {
			const { exif, iptc, xmp, icc, orientation } = await sharp(readFileSync(join(folder(), file))).metadata()
			expect([exif, iptc, xmp, icc, orientation ?? 1]).toEqual([undefined, undefined, undefined, undefined, 1])
		}
	})

	test.each(['webp', 'gif', 'avif'] as const)('may be %s', async (format) => {
		const { image } = await upload(await picture(40, 30, '#102030').toFormat(format).toBuffer())
		expect(image.renditions.map(({ width }) => width)).toEqual([40, 40, 40])
	})

	test('that is grey or transparent is as good', async () => {
		await upload(await picture(30, 30).greyscale().png().toBuffer())
		const { image } = await upload(
			await sharp({ create: { width: 30, height: 30, channels: 4, background: '#00000000' } })
				.png()
				.toBuffer(),
		)
		expect(image.color).toMatch(/^#f/)
	})

	test('that came before is the same image, also when both come at once', async () => {
		const bytes = await picture(50, 50, '#123456').png().toBuffer()
		const [a, b] = await Promise.all([upload(bytes), upload(bytes, { alt: 'Another text' })])
		expect(a.image.id).toBe(b.image.id)
		expect(await upload(bytes)).toMatchObject({ image: { id: a.image.id }, known: true })
	})

	test('that came without words takes them when it comes again, and keeps those it has', async () => {
		const bytes = await picture(60, 50, '#654321').png().toBuffer()
		await upload(bytes, { decorative: true })
		const { image } = await upload(bytes, { alt: 'The mayor speaks', caption: 'On Monday' })
		expect(image).toMatchObject({ alt: 'The mayor speaks', decorative: false, caption: 'On Monday', credit: '' })
		const again = await upload(bytes, { alt: 'Somebody', caption: 'On Tuesday', credit: 'Mina Bay' })
		expect(again.image).toMatchObject({ alt: 'The mayor speaks', caption: 'On Monday', credit: 'Mina Bay' })
	})

	test('needs words for those who do not see it, or to be decorative', async () => {
		const bytes = await picture(20, 20).png().toBuffer()
		await expect(upload(bytes, {})).rejects.toMatchObject(refused('alt'))
		await expect(upload(bytes, { decorative: true, alt: 'x' })).rejects.toMatchObject(refused('alt'))
		const { image } = await upload(bytes, { decorative: true })
		const drawn = versionOf((await imageById(image.id)) as object)
		await act(person('editor'), changeImage, { id: image.id, alt: 'Waves', credit: 'M. Lund' })
		const late = { id: image.id, version: drawn, alt: 'A wave' }
		await expect(act(person('editor'), changeImage, late)).rejects.toBeInstanceOf(Outdated)
		expect((await deskImages({ q: 'lund' })).items).toMatchObject([{ id: image.id, alt: 'Waves', decorative: false }])
		for (const q of ['lu%', 'l_nd', 'lund\\']) expect((await deskImages({ q })).items).toEqual([])
	})
})

test('a picture knows the stories and people that have it', async () => {
	const { image } = await upload(await picture(60, 60).png().toBuffer())
	const story = await draft({ leadImage: { image: image.id, alt: 'Waves' } })
	const { result } = await act(SYSTEM, createContributor, { edition: 'en', name: 'Mina Bay', image: image.id })
	expect(await usesOfImage(image.id)).toEqual({
		stories: [story.id],
		contributors: [{ id: result.id, name: 'Mina Bay' }],
	})
})

describe('what is no picture', () => {
	const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>'
	test.each([
		['an SVG', Buffer.from(svg), /SVG or HTML/],
		['a page of HTML', Buffer.from('\n<!doctype html><script>1</script>'), /SVG or HTML/],
		['an empty file', Buffer.alloc(0), /empty/],
		['a PDF', Buffer.from('%PDF-1.7 …'), /no picture/],
		['a file of 26 MB', Buffer.alloc(26 * 1024 * 1024, 0xff), /25 MB/],
		['a JPEG in name only', Buffer.from('\xff\xd8\xff\xe0 and then nothing', 'latin1'), /damaged/],
	])('%s is refused with a sentence', async (_name, bytes, sentence) => {
		await expect(upload(bytes)).rejects.toMatchObject({ ...refused('file'), message: expect.stringMatching(sentence) })
	})

	test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('a %s that was cut off is refused', async (format) => {
		const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
		const whole = await sharp({ create: { width: 120, height: 120, channels: 3, background: '#888', noise } })
			.toFormat(format)
			.toBuffer()
		await expect(upload(whole.subarray(0, whole.length / 2))).rejects.toMatchObject(refused('file'))
	})

	test('a small file that claims a thousand million pixels is refused before it is unpacked', async () => {
		const bomb = await picture(10, 10).png().toBuffer()
		bomb.writeUInt32BE(32_000, 16)
		bomb.writeUInt32BE(32_000, 20)
		bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29)
		await expect(upload(bomb)).rejects.toMatchObject({ message: expect.stringMatching(/megapixels/) })
	})

	test('leaves no file behind', async () => {
		const named = new Set((await deskImages()).items.flatMap(({ renditions }) => renditions.map(({ file }) => file)))
		expect(readdirSync(folder()).filter((file) => !named.has(file))).toEqual([])
	})
})
