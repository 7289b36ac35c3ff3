import { describe, expect, test } from 'vitest'
import { kindOfPicture, type Rendition, renditionNear, widthsFor } from './rules.ts'

describe('the widths of a picture', () => {
	test.each([
		[5000, [320, 640, 960, 1280, 1920]],
		[1920, [320, 640, 960, 1280, 1920]],
		[1000, [320, 640, 1000]],
		[330, [330]],
		[40, [40]],
	])('of %i pixels are %j', (width, expected) => expect(widthsFor(width)).toEqual(expected))
})

test('a file is what its first bytes say, whatever its name', () => {
	const bytes = (text: string) => Buffer.from(text, 'latin1')
	expect(kindOfPicture(bytes('\xff\xd8\xff\xe0JFIF'))).toBe('jpeg')
	expect(kindOfPicture(bytes('\x00\x00\x00\x1cftypmif1\x00\x00\x00\x00mif1avifmiaf'))).toBe('avif')
	expect(kindOfPicture(bytes('RIFF\x10\x00\x00\x00WEBPVP8 '))).toBe('webp')
	expect(kindOfPicture(bytes('RIFF\x10\x00\x00\x00WAVEfmt '))).toBeUndefined()
	expect(kindOfPicture(bytes('\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00'))).toBeUndefined()
	expect(kindOfPicture(bytes('<svg>'))).toBeUndefined()
})

test('a box gets the file that fills it, else the widest there is', () => {
	const made = [320, 640].map((width): Rendition => ({ format: 'webp', width, height: 1, file: `${width}`, bytes: 1 }))
	expect(renditionNear(made, 300, 'webp')?.width).toBe(320)
	expect(renditionNear(made, 321, 'webp')?.width).toBe(640)
	expect(renditionNear(made, 5000, 'webp')?.width).toBe(640)
	expect(renditionNear(made, 300, 'avif')).toBeUndefined()
})
