'use server'

import { parentNamed, twinNamed } from '#app/admin/place-paths.ts'
import { fieldsOf, submit } from '#app/admin/submit.ts'
import type { FormState } from '#components/admin/answer.ts'
import { act } from '#newsroom/act.ts'
import { changeTopic, createTopic } from '#newsroom/topics/commands.ts'

export async function addTopic(_state: FormState, form: FormData): Promise<FormState> {
	const { slug, edition = '', ...fields } = fieldsOf(form, ['edition', 'name', 'slug', 'description'])
	return submit(
		form,
		async (actor) =>
			act(actor, createTopic, { edition, ...fields, ...(slug && { slug }), ...(await relations(form, edition)) }),
		() => `/admin/topics?edition=${edition}`,
	)
}

export async function saveTopic(_state: FormState, form: FormData): Promise<FormState> {
	const fields = fieldsOf(form, ['id', 'version', 'name', 'slug', 'description'])
	return submit(form, async (actor) =>
		act(actor, changeTopic, { ...fields, ...(await relations(form, String(form.get('edition')))) }),
	)
}

async function relations(form: FormData, edition: string) {
	return {
		twin: await twinNamed('topic', form.get('twin'), edition),
		parent: await parentNamed(form.get('parent'), edition),
	}
}
