import { z } from 'zod'
import { cleanText } from './text.ts'

/** What something is looked up by. No id or slug of ours has a NUL, and not every database can be asked for one. */
export const word = z.string().refine((text) => !text.includes('\0'), {
	error: 'This has a NUL character in it.',
	params: { remedy: 'Send it without.' },
})

/** An id as one of ours may be written; whether it names something is asked of the database. */
export const id = word.min(1).max(64)

/** One line of clean text: white space evened out, none at the ends. */
export const line = (max: number) =>
	z
		.string()
		.max(max, `At most ${max} characters.`)
		.transform((text) => cleanText(text).replace(/\s+/g, ' ').trim())

/** The same, and something must be left. */
export const neededLine = (max: number, message: string) => line(max).pipe(z.string().min(1, message))

/** Plain text of several lines. */
export const plainText = (max: number) =>
	z
		.string()
		.max(max, `At most ${max} characters.`)
		.transform((text) =>
			text
				.split(/\r\n?|\n/)
				.map(cleanText)
				.join('\n')
				.trim(),
		)
