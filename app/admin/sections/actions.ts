'use server'

import { twinNamed } from '#app/admin/place-paths.ts'
import { answerAnew, fieldsOf, submit } from '#app/admin/submit.ts'
import type { Answer, FormState } from '#components/admin/answer.ts'
import { act } from '#newsroom/act.ts'
import { changeSection, createSection, orderSections } from '#newsroom/sections/commands.ts'

export async function addSection(_state: FormState, form: FormData): Promise<FormState> {
	const edition = String(form.get('edition'))
	const { slug, ...fields } = fieldsOf(form, ['name', 'slug', 'description'])
	return submit(
		form,
		async (actor) =>
			act(actor, createSection, {
				edition,
				...fields,
				...(slug && { slug }),
				twin: await twinNamed('section', form.get('twin'), edition),
			}),
		() => `/admin/sections?edition=${edition}`,
	)
}

export async function saveSection(_state: FormState, form: FormData): Promise<FormState> {
	const fields = fieldsOf(form, ['id', 'version', 'name', 'slug', 'description'])
	return submit(form, async (actor) =>
		act(actor, changeSection, {
			...fields,
			twin: await twinNamed('section', form.get('twin'), String(form.get('edition'))),
		}),
	)
}

export async function saveOrder(edition: string, from: string[], order: string[]): Promise<Answer<unknown>> {
	return answerAnew((actor) => act(actor, orderSections, { edition, from, order }))
}
