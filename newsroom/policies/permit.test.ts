import { describe, expect, it } from 'vitest'
import { Refused } from '#lib/errors.ts'
import { ROLES } from '#newsroom/staff/rules.ts'
import { type Actor, may, type Permit, permit, type StaffActor, type Thing } from './permit.ts'
import { type Act, POLICY } from './table.ts'

const person = (role: StaffActor['role'], scope: StaffActor['scope'] = null): StaffActor => ({
	type: 'staff',
	id: 'mina',
	name: 'Mina',
	role,
	scope,
})
const mine: Thing = { edition: 'en', section: 'news', owner: 'staff:mina', everPublished: false }

describe('a writer', () => {
	it.each<[string, Thing, boolean]>([
		['a story of one’s own', mine, true],
		['a story of somebody else', { ...mine, owner: 'staff:taro' }, false],
		['a story of one’s own that readers had', { ...mine, everPublished: true }, false],
	])('writing in %s', (_name, thing, allowed) => expect(may(person('writer'), 'story.edit', thing)).toBe(allowed))

	it('publishes nothing', () => expect(may(person('writer'), 'story.publish', mine)).toBe(false))
})

describe('an editor with a scope', () => {
	const editor = person('editor', { editions: ['en'], sections: ['news'] })
	it.each<[Thing, boolean]>([
		[{ edition: 'en', section: 'news' }, true],
		[{ edition: 'en', section: 'culture' }, false],
		[{ edition: 'fa', section: 'news' }, false],
		// The whole edition: its home front, its lists.
		[{ edition: 'en', section: null }, false],
		[{ edition: 'en', section: 'news', to: 'culture' }, false],
		[{ edition: 'en' }, true],
		[{}, true],
	])('publishes in %j: %s', (thing, allowed) => expect(may(editor, 'story.publish', thing)).toBe(allowed))
})

it('an admin’s rights have no bounds of edition or section', () => {
	const admin = person('admin', { editions: ['en'] })
	const acts = (Object.keys(POLICY) as Act[]).filter((act) => !['account.change', 'token.change'].includes(act))
	for (const act of acts)
		expect(may(admin, act, { edition: 'fa', section: 'خبر', owner: 'staff:taro' }), act).toBe(true)
})

it('nobody changes another’s account or makes another’s token as if it were their own', () => {
	for (const role of ROLES)
		for (const act of ['account.change', 'token.change'] as const) {
			expect(may(person(role), act, { owner: 'staff:mina' })).toBe(true)
			expect(may(person(role), act, { owner: 'staff:taro' })).toBe(false)
		}
})

it('a permit says who, what and when, and can be made nowhere else', () => {
	const made = permit(person('editor'), 'story.publish', mine, 7)
	expect(made).toMatchObject({ act: 'story.publish', by: 'staff:mina', at: 7 })
	expect(permit({ type: 'system', name: 'jobs' }, 'story.publish', mine).by).toBe('system:jobs')
	const Made = made.constructor as new (key: symbol, act: Act, actor: Actor, at: number) => Permit
	expect(() => new Made(Symbol('permit'), 'story.publish', person('writer'), 7)).toThrow('permit()')
})

it('a refusal names the role and the act, and nothing of the thing', () => {
	expect(() => permit(person('writer'), 'story.publish', mine)).toThrow(Refused)
	expect(() => permit(person('writer'), 'story.publish', mine)).toThrow(/As writer you may not do this: Publish/)
})
