import { z } from 'zod'
import { id, line, neededLine, plainText } from '#lib/shapes.ts'
import { safeAddress } from '#newsroom/body/address.ts'

const timeZone = z
	.string()
	.refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC', 'There is no such time zone.')
const email = line(200).refine(
	(text) => text === '' || z.email().safeParse(text).success,
	'This is no e-mail address, such as desk@paper.example.',
)
const calendar = z.enum(['gregory', 'persian'])
const digits = z.enum(['latn', 'arabext'])

export const addEditionShape = z.strictObject({
	id: z
		.string()
		.max(64, 'At most 64 characters.')
		.regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/, 'An edition is named like a language: en, fa, pt-br.'),
	name: neededLine(80, 'A paper has a name.'),
	language: z.string().refine((tag) => {
		try {
			return Intl.getCanonicalLocales(tag)[0] === tag
		} catch {
			return false
		}
	}, 'A language is written like en or fa-AF.'),
	direction: z.enum(['ltr', 'rtl']),
	timeZone,
	calendar,
	digits,
	agencyName: neededLine(120, 'Someone must sign what has no byline.'),
	/** Heads the strip of the staff's list on the first front. */
	mustReadTitle: line(120),
})

/** `version` is the one the sender worked on; fields that are left out stay as they are. */
export const changeEditionShape = z.strictObject({
	id,
	version: z.number().int(),
	name: neededLine(80, 'A paper has a name.').optional(),
	tagline: line(160).optional(),
	description: plainText(400).optional(),
	agencyName: neededLine(120, 'Someone must sign what has no byline.').optional(),
	contactEmail: email.optional(),
	timeZone: timeZone.optional(),
	calendar: calendar.optional(),
	digits: digits.optional(),
})

/** An empty text takes the banner down. */
export const setBannerShape = z.strictObject({
	edition: id,
	version: z.number().int(),
	text: line(200),
	/** An address of this paper or of the web; empty where the banner leads nowhere. */
	url: z
		.string()
		.default('')
		.transform((text, context) => {
			if (text.trim() === '') return ''
			const address = safeAddress(text)
			if (address && /^(\/|https?:)/.test(address)) return address
			context.addIssue({ code: 'custom', message: 'This is no address. Begin it with / or https://' })
			return z.NEVER
		}),
	/** When it goes by itself, ms; null is never. */
	until: z.number().int().nullable().default(null),
})
