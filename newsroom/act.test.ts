import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Invalid } from '#lib/errors.ts'
import { parseInput } from './act.ts'

const shape = z.strictObject({ headline: z.string(), leadImage: z.strictObject({ image: z.string() }).optional() })

function problems(input: unknown) {
	try {
		parseInput(shape, input)
	} catch (error) {
		return (error as Invalid).problems.map(({ field, message }) => `${field}: ${message}`)
	}
	return []
}

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
