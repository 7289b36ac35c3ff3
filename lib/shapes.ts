import { z } from 'zod'

/** An id as one of ours may be written; whether it names something is asked of the database. */
export const id = z.string().min(1).max(64)

/** One line of text: NFC, white space evened out, none at the ends. */
export const line = (max: number) =>
	z
		.string()
		.max(max, `At most ${max} characters.`)
		.transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())

/** The same, and something must be left. */
export const neededLine = (max: number, message: string) => line(max).pipe(z.string().min(1, message))

/** Plain text of several lines. */
export const plainText = (max: number) =>
	z
		.string()
		.max(max, `At most ${max} characters.`)
		.transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
