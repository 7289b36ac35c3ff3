import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Invalid } from '#lib/errors.ts'
import { parseInput } from './act.ts'

const shape = z.strictObject({ headline: z.string(), leadImage: z.strictObject({ image: z.string() }).optional() })

function refused(input: unknown, by: z.ZodType = shape) {
	try {
		parseInput(by, input)
	} catch (error) {
		return (error as Invalid).problems
	}
	return []
}

const problems = (input: unknown) => refused(input).map(({ field, message }) => `${field}: ${message}`)

test('what is wrong is named by its field: missing, of another type, or unknown', () => {
	expect(problems({ headline: 'Harbour' })).toEqual([])
	expect(problems({})).toEqual(['headline: This is needed.'])
	expect(problems({ headline: 5 })).toEqual(['headline: Expected string.'])
	expect(problems({ headline: null })).toEqual(['headline: Expected string.'])
	expect(problems({ headline: 'x', leadImage: {} })).toEqual(['leadImage.image: This is needed.'])
	expect(problems({ headline: 'x', leadImage: { image: 'y', size: 1 }, role: 'admin' })).toEqual([
		'leadImage.size: There is no field "size" here.',
		'role: There is no field "role" here.',
	])
	expect(problems('text')).toEqual([': Expected object.'])
})

test('of a number, a list and a choice it says what they may be, and what to send', () => {
	const bounds = z.strictObject({
		limit: z.number().int().min(1).max(100),
		name: z.string().min(1).max(3),
		state: z.enum(['draft', 'live']),
	})
	const said = (input: object) =>
		refused({ limit: 5, name: 'x', state: 'draft', ...input }, bounds).map(({ message, remedy }) => [message, remedy])
	expect(said({ limit: 101 })).toEqual([['At most 100.', 'Send 100 or less.']])
	expect(said({ limit: 0 })).toEqual([['At least 1.', 'Send 1 or more.']])
	expect(said({ limit: 2.5 })).toEqual([['Expected a whole number.', 'Send a whole number.']])
	expect(said({ name: '' })).toEqual([['This is empty.', 'Fill it in.']])
	expect(said({ name: 'long' })).toEqual([['At most 3 characters.', 'Make it shorter.']])
	expect(said({ state: 'gone' })).toEqual([
		['This is none of the values there are.', 'Send one of these: draft, live.'],
	])
})
