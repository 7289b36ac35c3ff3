import { safeAddress } from '#newsroom/body/address.ts'
import type { Loose } from '#newsroom/body/check-inline.ts'
import { attribute, declared, type HtmlElement } from './tree.ts'

const BY_TAG: Record<string, 'bold' | 'italic' | 'code'> = {
	b: 'bold',
	strong: 'bold',
	i: 'italic',
	em: 'italic',
	cite: 'italic',
	dfn: 'italic',
	var: 'italic',
	code: 'code',
	kbd: 'code',
	samp: 'code',
	tt: 'code',
}

/**
 * The marks inside an element, from those around it. Its style has the last word over its tag: one
 * editor wraps a whole paste in `<b style="font-weight:normal">`, others write emphasis as spans.
 */
export function marksWithin(element: HtmlElement, around: Loose[], base: string | undefined): Loose[] {
	let marks = around
	const mark = BY_TAG[element.tagName]
	if (mark) marks = having(marks, { type: mark })
	const weight = declared(element, 'font-weight')
	if (weight) marks = /^(bold|bolder|[6-9]00)/.test(weight) ? having(marks, { type: 'bold' }) : without(marks, 'bold')
	const style = declared(element, 'font-style')
	if (style) marks = /^(italic|oblique)/.test(style) ? having(marks, { type: 'italic' }) : without(marks, 'italic')
	const href = element.tagName === 'a' ? linkAddress(attribute(element, 'href'), base) : undefined
	return href ? having(marks, { type: 'link', attrs: { href, story: null } }) : marks
}

/** Where a link leads; one within the pasted document leads nowhere once it is ours. */
export function linkAddress(href: string | undefined, base: string | undefined): string | undefined {
	if (!href || href.trim().startsWith('#')) return undefined
	const whole = base === undefined ? undefined : URL.parse(href, base)?.href
	return safeAddress(whole ?? href)
}

const without = (marks: Loose[], type: string) => marks.filter((mark) => mark.type !== type)
const having = (marks: Loose[], mark: Loose) => [...without(marks, String(mark.type)), mark]
