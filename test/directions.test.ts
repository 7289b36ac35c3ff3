import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

// A page turns with its language: what begins at the left in English begins at the right in Persian.
const PHYSICAL_CSS =
	/(?<![\w-])((margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right)|border-(top|bottom)-(left|right)-radius|(left|right)\s*:|(float|clear|text-align)\s*:\s*(left|right)\b)/
const PHYSICAL_CLASS =
	/(?<![\w-])-?((ml|mr|pl|pr|left|right|border-l|border-r|rounded-[lr]|rounded-[tb][lr]|scroll-m[lr]|scroll-p[lr])-[\w[]|(float|clear|text)-(left|right)\b|border-[lr]\b|rounded-[lr]\b)/

const lines = (pattern: string) =>
	globSync(pattern).flatMap((file) =>
		readFileSync(file, 'utf8')
			.split('\n')
			.map((text, index) => ({ where: `${file}:${index + 1}`, text })),
	)

it('no style sheet names left or right', () => {
	const found = lines('{app,components}/**/*.css').filter(({ text }) => PHYSICAL_CSS.test(text))
	expect(found).toEqual([])
})

it('no class names left or right', () => {
	const attributes = /class(Name)?=(["'`{][^\n]*)|^\s*['"`][^'"`]*['"`],?$/
	const found = lines('{app,components,newsroom}/**/*.{ts,tsx}').filter(({ text }) => {
		const classes = attributes.exec(text)?.[0]
		return classes !== undefined && PHYSICAL_CLASS.test(classes)
	})
	expect(found).toEqual([])
})

// Decision 007: a Persian headline that begins with a Latin name would run from the left.
it('no words of the paper take their direction from their first letter', () => {
	const found = lines('{components/reader,newsroom,app/(reader)}/**/*.{ts,tsx}').filter(
		({ where, text }) =>
			!/\.test\./.test(where) && !text.includes('<input') && /<bdi( \/)?>|\bdir(=|: )["']auto/.test(text),
	)
	expect(found).toEqual([])
})

it.each([
	['margin-left: 1rem', true],
	['  right: 0', true],
	['text-align:right', true],
	['border-top-left-radius: 2px', true],
	['margin-inline-start: 1rem', false],
	['grid-template-areas: "left right"', false],
	['--copyright: 1', false],
])('%s counts as physical: %s', (css, physical) => {
	expect(PHYSICAL_CSS.test(css)).toBe(physical)
})

it.each([
	['flex ml-2', true],
	['-left-1', true],
	['md:pr-4', true],
	['text-right', true],
	['border-l', true],
	['rounded-tl-md', true],
	['ms-2 pe-4 start-0 text-start', false],
	['html-left', false],
])('class %s counts as physical: %s', (name, physical) => {
	expect(PHYSICAL_CLASS.test(name)).toBe(physical)
})
