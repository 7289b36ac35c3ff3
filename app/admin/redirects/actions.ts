'use server'

import { editionIds } from '#app/admin/place-paths.ts'
import { submit } from '#app/admin/submit.ts'
import type { FormState } from '#components/admin/answer.ts'
import { redirects } from '#components/admin/texts/en/redirects.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Invalid } from '#lib/errors.ts'
import { act } from '#newsroom/act.ts'
import { permit } from '#newsroom/policies/permit.ts'
import { addRedirect, removeRedirect } from '#newsroom/redirects/commands.ts'
import { pathWithin } from '#newsroom/redirects/rules.ts'
import { storyByAddress } from '#newsroom/stories/desk/story.ts'

const t = texts(redirects)

export async function addOne(_state: FormState, form: FormData): Promise<FormState> {
	return submit(form, async (actor) => {
		const edition = String(form.get('edition'))
		permit(actor, 'redirect.change', { edition })
		const from = await pathIn(edition, 'from', String(form.get('from')))
		const address = String(form.get('to'))
		const story = await storyByAddress(address)
		const target = story ? { story } : { to: await pathIn(edition, 'to', address) }
		return act(actor, addRedirect, { edition, from, ...target })
	})
}

export async function removeOne(_state: FormState, form: FormData): Promise<FormState> {
	return submit(form, (actor) => act(actor, removeRedirect, { id: form.get('id') }))
}

/** The path that was typed. One without an edition's word is meant within the edition of the page. */
async function pathIn(edition: string, field: string, text: string): Promise<string> {
	const ids = await editionIds()
	const within = pathWithin(text, ids)
	const isBare = text.trim().startsWith('/') && within?.edition === ids.default
	if (!within || (within.edition !== edition && !isBare)) throw Invalid.field(field, t('notOurs'), t('notOursRemedy'))
	return within.path
}
