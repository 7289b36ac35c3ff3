import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise, words } from './normalise.ts'

describe('the normaliser', () => {
	test.each([
		['Café Ångström straße Łódź', 'cafe angstrom strasse lodz'],
		['İstanbul ISTANBUL', 'istanbul istanbul'],
		['ΟΔΟΣ οδός', 'οδοσ οδοσ'],
		['مُحَمَّد', 'محمد'],
		['كتابــي کتابی', 'کتابی کتابی'],
		['مؤسسة أحمد إيران آب', 'موسسه احمد ایران اب'],
		['ﻛﺘﺎﺏ', 'کتاب'],
		['می‌رود', 'می رود'],
		['۱۴۰۵ ١٤٠٥ 1405', '1405 1405 1405'],
		['don’t C++ x_y', 'don t c x y'],
		['fish 🐟 “NEAR(”', 'fish near'],
		['हिन्दी', 'हिन्दी'],
		['co\u00adoperate \u200eleft', 'cooperate left'],
	])('reads %j as %j', (text, words) => expect(normalise(text)).toBe(words))

	test('gives nothing but letters, marks and ASCII digits, and gives the same for it again', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const once = normalise(text)
				expect(once).toMatch(/^[\p{L}\p{M}\p{N} ]*$/u)
				expect(normalise(once)).toBe(once)
			}),
		)
	})

	test('says of every word where it stands', () => {
		expect(words('می‌رود: Ångström')).toEqual([
			{ word: 'می', start: 0, end: 2 },
			{ word: 'رود', start: 3, end: 6 },
			{ word: 'angstrom', start: 8, end: 16 },
		])
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				for (const { word, start, end } of words(text))
					expect(normalise(text.slice(start, end)).split(' ')).toContain(word)
			}),
		)
	})
})
