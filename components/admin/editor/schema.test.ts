import { getSchema } from '@tiptap/core'
import { describe, expect, test } from 'vitest'
import { BLOCKS, INLINES, MARKS } from '#newsroom/body/blocks.ts'
import { checkBody } from '#newsroom/body/check.ts'
import { sampleBody } from '#test/body-samples.ts'
import { editorExtensions } from './extensions.ts'

const schema = getSchema(editorExtensions({ direction: 'ltr', placeholder: '', imageAddress: (id) => id }))
const attrsOf = (type: { spec: { attrs?: Record<string, unknown> } }) => Object.keys(type.spec.attrs ?? {}).sort()

describe('the editor and the body', () => {
	test('have the same blocks and inline nodes with the same attributes', () => {
		const table: Record<string, { attrs: object }> = { ...BLOCKS, ...INLINES }
		expect(Object.keys(schema.nodes).sort()).toEqual([...Object.keys(table), 'doc', 'text'].sort())
		for (const [name, rule] of Object.entries(table)) {
			const type = schema.nodes[name]
			expect(type && attrsOf(type), name).toEqual(Object.keys(rule.attrs).sort())
		}
	})

	test('have the same marks with the same attributes', () => {
		expect(Object.keys(schema.marks).sort()).toEqual(Object.keys(MARKS).sort())
		for (const [name, rule] of Object.entries(MARKS)) {
			const type = schema.marks[name]
			expect(type && attrsOf(type), name).toEqual(Object.keys(rule.attrs).sort())
		}
	})

	test('agree on the defaults and on what cannot be left out', () => {
		for (const [name, { attrs }] of Object.entries({ ...BLOCKS, ...MARKS })) {
			const spec = (schema.nodes[name] ?? schema.marks[name])?.spec.attrs ?? {}
			for (const [key, rule] of Object.entries(attrs)) {
				expect('default' in (spec[key] ?? {}), `${name}.${key}`).toBe('fallback' in rule)
				expect(spec[key]?.default, `${name}.${key}`).toEqual('fallback' in rule ? rule.fallback : undefined)
			}
		}
	})
})

test('every block, those without a button too, passes through the editor untouched', () => {
	const { version, ...doc } = sampleBody('Low tide at noon')
	const inEditor = schema.nodeFromJSON(doc)
	inEditor.check()
	const { body, problems } = checkBody({ ...inEditor.toJSON(), version })
	expect(problems).toEqual([])
	expect(body).toEqual(checkBody({ ...doc, version }).body)
})
