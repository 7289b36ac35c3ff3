import type { z } from 'zod'
import { transactDesk } from '#db/transact.ts'
import { Invalid, type Problem } from '#lib/errors.ts'
import { type Actor, permit } from '#newsroom/policies/permit.ts'
import type { Act } from '#newsroom/policies/table.ts'
import { printPending } from '#newsroom/printing/print.ts'
import type { Command } from './command.ts'

/** What an act gave, and whether readers have it: `false` is retried by itself and shows in the admin. */
export interface Done<O> {
	result: O
	printed: boolean
}

/**
 * The one door of the newsroom: right → input → permit → transaction → print → answer. Forms, API, jobs,
 * importers and the command line all come through here. Throws Invalid, Refused, Missing, Outdated;
 * then nothing was written. Once it answers, the act is on disk.
 *
 * `print: 'later'` leaves printing to a following act or to `printPending()`, for acts in bulk. `at`,
 * ms, dates an act of the paper itself: what is filled in now counts as done then.
 */
export async function act<A extends Act, I, O>(
	actor: Actor,
	command: Command<A, I, O>,
	input: unknown,
	{ print = 'now', at }: { print?: 'now' | 'later'; at?: number } = {},
): Promise<Done<O>> {
	// Who may not do this to anything learns nothing of what it takes.
	if (typeof command.act === 'string') permit(actor, command.act, {})
	const checked = parseInput(command.input, input)
	const result = await transactDesk(async (tx) => {
		const row = typeof command.act === 'function' ? await command.act(tx, checked) : command.act
		return command.run(tx, permit(actor, row, await command.thing(tx, checked), at), checked)
	})
	return { result, printed: print === 'now' ? await printPending() : false }
}

/** The input in its checked shape, or Invalid with every problem by field. */
export function parseInput<I>(shape: z.ZodType<I>, input: unknown): I {
	const parsed = shape.safeParse(input)
	if (parsed.success) return parsed.data
	throw new Invalid(parsed.error.issues.flatMap((issue) => problemsOf(issue, input)))
}

function problemsOf(issue: z.core.$ZodIssue, input: unknown): Problem[] {
	const field = issue.path.join('.')
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => ({
			field: field ? `${field}.${key}` : key,
			message: `There is no field "${key}" here.`,
			remedy: 'Leave it out, or check its spelling.',
		}))
	}
	if (issue.code === 'invalid_type') {
		if (valueAt(input, issue.path) === undefined) return [{ field, message: 'This is needed.', remedy: 'Fill it in.' }]
		const expected = issue.expected === 'int' ? 'a whole number' : issue.expected
		return [{ field, message: `Expected ${expected}.`, remedy: `Send ${expected}.` }]
	}
	// Sentences of our own stay; the library's are not for people.
	const message = /^(Too|Invalid)\b/.test(issue.message) ? messageOf(issue) : issue.message
	return [{ field, message, remedy: remedyOf(issue) }]
}

function messageOf(issue: z.core.$ZodIssue): string {
	if (issue.code === 'invalid_value') return 'This is none of the values there are.'
	if (issue.code === 'too_big') return `At most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}.`
	if (issue.code === 'too_small')
		return issue.minimum === 1 && !isOfNumber(issue) ? 'This is empty.' : `At least ${issue.minimum}.`
	return 'This is not written as it has to be.'
}

function remedyOf(issue: z.core.$ZodIssue): string {
	if (issue.code === 'invalid_value') return `Send one of these: ${issue.values.join(', ')}.`
	if (issue.code === 'too_big') return isOfNumber(issue) ? `Send ${issue.maximum} or less.` : 'Make it shorter.'
	if (issue.code === 'too_small') return isOfNumber(issue) ? `Send ${issue.minimum} or more.` : 'Fill it in.'
	// A shape that knows better what to do about it, such as a body's, says so itself.
	const own = issue.code === 'custom' ? issue.params?.remedy : undefined
	return typeof own === 'string' ? own : 'Correct it and send it again.'
}

function isOfNumber(issue: z.core.$ZodIssue): boolean {
	return 'origin' in issue && (issue.origin === 'number' || issue.origin === 'int')
}

function valueAt(input: unknown, path: PropertyKey[]): unknown {
	return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], input)
}
