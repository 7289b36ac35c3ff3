import { z } from 'zod'
import { id, neededLine } from '#lib/shapes.ts'
import { normalEmail, passwordProblem, ROLES } from './rules.ts'

export const emailShape = z.string().transform((text, context) => {
	const email = normalEmail(text)
	if (email !== null) return email
	context.addIssue({ code: 'custom', message: 'This is no e-mail address of the form name@example.org.' })
	return z.NEVER
})
const nameShape = neededLine(120, 'Give the name as colleagues know it.')
const scopeShape = z
	.strictObject({ editions: z.array(id).optional(), sections: z.array(id).optional() })
	.nullable()
	.default(null)

/** A password by itself; whether it repeats the address is asked where the address is known. */
const passwordShape = z.string().superRefine((password, context) => {
	const problem = passwordProblem(password)
	if (problem) context.addIssue({ code: 'custom', message: problem })
})

const personShape = z.strictObject({ name: nameShape, role: z.enum(ROLES), scope: scopeShape })

/** A new account as a person gives it. Without a password nobody can sign in until one is set. */
export const newStaffShape = personShape.extend({ email: emailShape, password: passwordShape.optional() })
/** The address of an account and a password for it. */
export const signInShape = z.strictObject({ email: emailShape, password: passwordShape })
/** `version` is the one that a form was drawn with, see `versionOf`. */
export const changeStaffShape = personShape.extend({ id, version: id.optional() })
export const staffIdShape = z.strictObject({ id })

/** What the commands take: the hash in the password's place, so that no password reaches the desk. */
const hash = z.string().startsWith('$argon2id$')
export const enterStaffShape = personShape.extend({ email: emailShape, passwordHash: hash.nullable() })
/** `keep` is the session that goes on: the browser in which the password was changed. */
export const passwordHashShape = z.strictObject({ id, passwordHash: hash, keep: id.optional() })

export const renewHashShape = passwordHashShape.omit({ keep: true }).extend({ checked: hash })

/** `checked` is the hash that a password was found right by. */
export const openSessionShape = z.strictObject({
	staff: id,
	checked: hash,
	agent: z.string().transform((text) => text.slice(0, 300)),
})
export const endSessionsShape = z.strictObject({ staff: id, keep: id.optional() })
export const sessionShape = z.strictObject({ id })

export const tokenShape = z.strictObject({ staff: id, name: nameShape })
export const tokenIdShape = z.strictObject({ id })
