import { expect, test } from 'vitest'
import { oldPathOf } from './old-path.ts'

test('an old address is kept decoded, and not where it is none or longer than one of ours can be', () => {
	expect(oldPathOf('https://paper.example/2010/%D9%BE%D9%84//?x=1')).toEqual(['/2010/پل'])
	expect(oldPathOf('https://paper.example/?p=7')).toEqual([])
	expect(oldPathOf(`https://paper.example/${'x'.repeat(1999)}`)).toHaveLength(1)
	expect(oldPathOf(`https://paper.example/${'پ'.repeat(340)}`)).toEqual([])
})
