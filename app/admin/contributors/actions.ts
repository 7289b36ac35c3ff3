'use server'

import { twinNamed } from '#app/admin/place-paths.ts'
import { fieldsOf, submit } from '#app/admin/submit.ts'
import type { FormState } from '#components/admin/answer.ts'
import { act } from '#newsroom/act.ts'
import { changeContributor, createContributor } from '#newsroom/contributors/commands.ts'

export async function addContributor(_state: FormState, form: FormData): Promise<FormState> {
	const { slug, edition = '', ...fields } = fieldsOf(form, ['edition', 'name', 'slug', 'title', 'about'])
	return submit(
		form,
		async (actor) =>
			act(actor, createContributor, { edition, ...fields, ...(slug && { slug }), ...(await relations(form, edition)) }),
		() => `/admin/contributors?edition=${edition}`,
	)
}

export async function saveContributor(_state: FormState, form: FormData): Promise<FormState> {
	const fields = fieldsOf(form, ['id', 'version', 'name', 'slug', 'title', 'about'])
	return submit(form, async (actor) =>
		act(actor, changeContributor, { ...fields, ...(await relations(form, String(form.get('edition')))) }),
	)
}

async function relations(form: FormData, edition: string) {
	return { twin: await twinNamed('contributor', form.get('twin'), edition), image: form.get('image') || null }
}
