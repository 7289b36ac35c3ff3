import { z } from 'zod'
import { id, line } from '#lib/shapes.ts'
import type { Rendition } from './rules.ts'

const texts = {
	/** What the picture shows, for those who do not see it. */
	alt: line(1000).default(''),
	/** It says nothing that the text does not: no alt text. */
	decorative: z.boolean().default(false),
	caption: line(2000).default(''),
	credit: line(300).default(''),
}

type Described = { alt: string; decorative: boolean }

const described = <T extends Described>(shape: z.ZodType<T>) =>
	shape
		.refine(({ alt, decorative }) => decorative || alt !== '', {
			path: ['alt'],
			message: 'Say what the picture shows, or mark it as decorative.',
		})
		.refine(({ alt, decorative }) => !decorative || alt === '', {
			path: ['alt'],
			message: 'A decorative picture has no alt text.',
		})

export const imageTextShape = described(z.strictObject(texts))
export type ImageText = z.infer<typeof imageTextShape>

export const completeImageShape = described(z.strictObject({ id, ...texts }))
/** `version` is the one that a form was drawn with, see `versionOf`. */
export const changeImageShape = described(z.strictObject({ id, ...texts, version: id.optional() }))

/** A picture whose files are written; made by `uploadImage` alone. */
export const addImageShape = described(
	z.strictObject({
		...texts,
		hash: z.string(),
		fileName: line(255),
		width: z.number().int(),
		height: z.number().int(),
		color: z.string(),
		renditions: z.array(z.custom<Rendition>()),
	}),
)
