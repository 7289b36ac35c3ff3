import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { LITE_STYLE } from '#lib/lite-style.ts'
import { readersPolicy } from './headers.ts'

test.each(['/lite', '/lite/fa', '/lite/news/ferry'])(
	'%s may have its one style and an icon in itself, and load nothing',
	(path) => {
		const hash = createHash('sha256').update(LITE_STYLE).digest('base64')
		expect(readersPolicy(path)).toBe(
			`default-src 'none'; script-src 'none'; style-src 'sha256-${hash}'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
		)
	},
)

test.each(['/', '/literature', '/news/lite', '/fa/lite'])('%s has the policy of full pages', (path) => {
	expect(readersPolicy(path)).toContain("style-src 'self'; img-src 'self'; font-src 'self'")
})
