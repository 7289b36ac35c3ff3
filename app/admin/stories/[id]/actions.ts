'use server'

import { submit } from '#app/admin/submit.ts'
import type { FormState } from '#components/admin/answer.ts'
import { Invalid, Missing } from '#lib/errors.ts'
import { momentOf } from '#lib/wall-time.ts'
import { act } from '#newsroom/act.ts'
import { deskEdition } from '#newsroom/editions/desk.ts'
import { binStory, handOver, resolveConflict, restoreRevision, restoreStory } from '#newsroom/stories/commands/keep.ts'
import { publishStory } from '#newsroom/stories/commands/publish.ts'
import {
	cancelSchedule,
	liftTakedown,
	takeDownStory,
	undoPublication,
	withdrawStory,
} from '#newsroom/stories/commands/unpublish.ts'
import { storyForDesk } from '#newsroom/stories/desk/story.ts'

const word = (form: FormData, name: string) => String(form.get(name) ?? '')
const optional = (form: FormData, name: string) => word(form, name) || undefined

/** Publishes the revision in hand, now or at a time of the edition's clocks (`at`, as `datetime-local` writes it). */
export async function publish(_state: FormState, form: FormData): Promise<FormState> {
	return submit(form, async (actor) => {
		// An incomplete date comes as an empty one, and must not mean at once.
		const isLater = word(form, 'when') === 'later'
		return act(actor, publishStory, {
			id: word(form, 'id'),
			base: optional(form, 'base'),
			change: optional(form, 'change'),
			note: optional(form, 'note'),
			at: isLater ? await momentIn(word(form, 'id'), word(form, 'at')) : undefined,
		})
	})
}

async function momentIn(id: string, at: string): Promise<number> {
	const story = await storyForDesk(id)
	const edition = story && (await deskEdition(story.edition))
	if (!edition) throw new Missing('There is no such story.')
	const moment = momentOf(at, edition.timeZone)
	if (moment === undefined) throw Invalid.field('at', 'This is no date and time.', 'Give both.')
	return moment
}

export async function undo(_state: FormState, form: FormData): Promise<FormState> {
	return submit(form, (actor) => act(actor, undoPublication, { publication: word(form, 'publication') }))
}

export async function cancel(_state: FormState, form: FormData): Promise<FormState> {
	return submit(form, (actor) => act(actor, cancelSchedule, { id: word(form, 'id') }))
}

export async function handOn(_state: FormState, form: FormData): Promise<FormState> {
	const input = { id: word(form, 'id'), stage: word(form, 'stage'), note: word(form, 'note') }
	return submit(form, (actor) => act(actor, handOver, input))
}

export async function withdraw(_state: FormState, form: FormData): Promise<FormState> {
	return submit(form, (actor) => act(actor, withdrawStory, { id: word(form, 'id'), reason: word(form, 'reason') }))
}

export async function takeDown(_state: FormState, form: FormData): Promise<FormState> {
	const input = { id: word(form, 'id'), reason: word(form, 'reason'), status: Number(form.get('status')) }
	return submit(form, (actor) => act(actor, takeDownStory, input))
}

export async function lift(_state: FormState, form: FormData): Promise<FormState> {
	return submit(form, (actor) => act(actor, liftTakedown, { id: word(form, 'id') }))
}

export async function bin(_state: FormState, form: FormData): Promise<FormState> {
	return submit(
		form,
		(actor) => act(actor, binStory, { id: word(form, 'id') }),
		() => '/admin/stories/bin',
	)
}

export async function restore(_state: FormState, form: FormData): Promise<FormState> {
	return submit(
		form,
		(actor) => act(actor, restoreStory, { id: word(form, 'id') }),
		({ id }) => `/admin/stories/${id}`,
	)
}

export async function restoreOld(_state: FormState, form: FormData): Promise<FormState> {
	const input = { id: word(form, 'id'), base: word(form, 'base'), revision: word(form, 'revision') }
	return submit(
		form,
		(actor) => act(actor, restoreRevision, input),
		({ id }) => `/admin/stories/${id}`,
	)
}

export async function resolve(_state: FormState, form: FormData): Promise<FormState> {
	const input = { conflict: word(form, 'conflict'), base: word(form, 'base'), keep: word(form, 'keep') }
	return submit(
		form,
		(actor) => act(actor, resolveConflict, input),
		({ id }) => `/admin/stories/${id}`,
	)
}
