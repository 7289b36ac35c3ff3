import { z } from 'zod'
import { id } from '#lib/shapes.ts'
import { isShortPath, MAX_PATH_BYTES } from './rules.ts'

/** A path within the edition: decoded, a slash before, none after. */
const path = z
	.string()
	.transform((text) =>
		text
			.toWellFormed()
			.normalize('NFC')
			.replace(/(.)\/+$/, '$1'),
	)
	.refine(
		(text) => /^\/(?!\/)/.test(text) && !/[\p{Cc}\\?#]|\/\//u.test(text),
		'Write a path of this paper, such as /2019/old-name.',
	)
	.refine(isShortPath, {
		error: `At most ${MAX_PATH_BYTES} bytes, where a letter outside English takes six or more.`,
		params: { remedy: 'Name a shorter path.' },
	})

/** Leads from `from` to a story, or to another path. Both lie in the edition. */
export const addRedirectShape = z
	.strictObject({ edition: id, from: path, story: id.optional(), to: path.optional() })
	.refine(({ story, to }) => (story === undefined) !== (to === undefined), {
		path: ['to'],
		message: 'Name a story or a path, one of them.',
	})
export const removeRedirectShape = z.strictObject({ id })
