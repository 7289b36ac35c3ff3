import { Refused } from '#lib/errors.ts'
import type { Role, Scope } from '#newsroom/staff/rules.ts'
import { type Act, POLICY, type Reach } from './table.ts'

/** A person with an account, as the policies see them. */
export interface StaffActor {
	type: 'staff'
	id: string
	name: string
	role: Role
	scope: Scope
}
/** The paper itself at work: its jobs, importers and command line. */
export interface SystemActor {
	type: 'system'
	name: 'start' | 'jobs' | 'command line' | 'importer' | 'demo'
}
export type Actor = StaffActor | SystemActor

/** What an act is done to, as far as a decision needs it. Left out: that does not limit. */
export interface Thing {
	edition?: string
	/** Null is the whole edition: its home front, its lists, its banner. */
	section?: string | null
	/** The section that a change moves it to. */
	to?: string | null | undefined
	/** The staff id of who began it, and whether readers ever had it. */
	owner?: string
	everPublished?: boolean
}

const secret = Symbol('permit')

/** Proof that the policies allowed `act` to `actor` at `at` (ms). Made here and nowhere else; commands demand it. */
export class Permit<A extends Act = Act> {
	readonly act: A
	readonly actor: Actor
	readonly at: number
	/** Keeps the type of one act from passing for another's. */
	declare protected readonly proof: A

	constructor(key: symbol, act: A, actor: Actor, at: number) {
		if (key !== secret) throw new Error('Permits are made by permit() alone.')
		this.act = act
		this.actor = actor
		this.at = at
	}

	/** The actor as events name it: `staff:<id>` or `system:<name>`. */
	get by(): string {
		return actorName(this.actor)
	}
}

/** `staff:<id>` or `system:<name>`. */
export function actorName(actor: Actor): string {
	return actor.type === 'staff' ? `staff:${actor.id}` : `system:${actor.name}`
}

/** Asks without demanding, for what a page shows. Without a thing: is there any such thing the actor may? */
export function may(actor: Actor, act: Act, thing: Thing = {}): boolean {
	if (actor.type === 'system') return true
	const reach = (POLICY[act].reach as Partial<Record<Role, Reach>>)[actor.role]
	if (!reach) return false
	if (reach === 'all') return true
	if (reach === 'self') return thing.owner === undefined || thing.owner === `staff:${actor.id}`
	const { editions, sections } = actor.scope ?? {}
	if (editions && thing.edition !== undefined && !editions.includes(thing.edition)) return false
	const touched = [thing.section, thing.to].filter((section) => section !== undefined)
	if (sections && !touched.every((section) => section !== null && sections.includes(section))) return false
	if (reach === 'own') return !thing.everPublished && (thing.owner === undefined || thing.owner === `staff:${actor.id}`)
	return true
}

/** The permit for this act, or Refused with a sentence for the person. */
export function permit<A extends Act>(actor: Actor, act: A, thing: Thing, at = Date.now()): Permit<A> {
	if (!may(actor, act, thing)) {
		const role = actor.type === 'staff' ? actor.role : actor.name
		throw new Refused(`As ${role} you may not do this: ${POLICY[act].name}. Ask someone whose account may.`)
	}
	return new Permit(secret, act, actor, at)
}
