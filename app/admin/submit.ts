import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { type Answer, type FormState, typedIn } from '#components/admin/answer.ts'
import { Invalid, isFull, Missing, Outdated, Refused } from '#lib/errors.ts'
import { log } from '#lib/log.ts'
import type { Done } from '#newsroom/act.ts'
import type { StaffActor } from '#newsroom/policies/permit.ts'
import { signedIn } from './actor.ts'

/**
 * The door of every server action: finds the actor, does the work (usually one `act()`), and maps
 * what it throws to an Answer, once for all forms. Errors that are nobody's fault here are logged.
 */
export async function answer<O>(work: (actor: StaffActor) => Promise<Done<O>>): Promise<Answer<O>> {
	const found = await signedIn()
	if (!found) return { is: 'signed out' }
	try {
		return { is: 'done', ...(await work(found.actor)) }
	} catch (error) {
		return answerTo(error)
	}
}

/**
 * The same for what stands on a page: drawn anew, the page has what stands now, also for who comes
 * back to it.
 */
export async function answerAnew<O>(work: (actor: StaffActor) => Promise<Done<O>>): Promise<Answer<O>> {
	const said = await answer(work)
	if (said.is === 'done' || said.is === 'outdated') refresh()
	return said
}

/** The same as JSON, for a route that islands send to. */
export async function answerAsJson<O>(work: (actor: StaffActor) => Promise<Done<O>>): Promise<Response> {
	const said = await answer(work)
	return Response.json(said, { status: said.is === 'full' ? 507 : said.is === 'failed' ? 500 : 200 })
}

/** The answer to what was thrown. */
export function answerTo(error: unknown): Exclude<Answer<never>, { is: 'done' }> {
	if (error instanceof Invalid) return { is: 'invalid', problems: error.problems }
	if (error instanceof Outdated) return { is: 'outdated', message: error.message, current: error.current }
	if (error instanceof Refused || error instanceof Missing) return { is: 'refused', message: error.message }
	log.error({ error }, 'an action failed')
	return { is: isFull(error) ? 'full' : 'failed' }
}

/**
 * The same for a form with `ActionForm`: what was typed comes back with the answer. `to` leads on
 * to a page when all went well; otherwise the page is drawn anew with what stands now.
 */
export async function submit<O>(
	form: FormData,
	work: (actor: StaffActor) => Promise<Done<O>>,
	to?: (result: O) => string,
): Promise<FormState<O>> {
	const state = { answer: await answer(work), typed: typedIn(form) }
	// Drawn anew, the fields can say what somebody else put there meanwhile.
	if (state.answer.is === 'outdated') refresh()
	if (state.answer.is !== 'done') return state
	if (to) redirect(to(state.answer.result))
	refresh()
	return state
}

/** A form's text fields by name, as input of a command. */
export function fieldsOf(form: FormData, names: readonly string[]): Record<string, string> {
	return Object.fromEntries(names.map((name) => [name, String(form.get(name) ?? '')]))
}
