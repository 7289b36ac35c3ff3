import { expect, it } from 'vitest'
import { megabytes } from './megabytes.ts'

it.each([
	[1_234_567, 'en-GB', '1.2 megabytes'],
	[12, 'en-GB', '0.1 megabytes'],
	[25_000_000, 'en-GB', '25 megabytes'],
	[1_234_567, 'fa-IR-u-nu-arabext', '۱٫۲ مگابایت'],
])('%s bytes are told in %s as %s', (bytes, locale, told) => expect(megabytes(bytes, locale)).toBe(told))
