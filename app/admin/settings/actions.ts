'use server'

import { fieldsOf, submit } from '#app/admin/submit.ts'
import type { FormState } from '#components/admin/answer.ts'
import { settings } from '#components/admin/texts/en/settings.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Invalid } from '#lib/errors.ts'
import { momentOf } from '#lib/wall-time.ts'
import { act } from '#newsroom/act.ts'
import { changeEdition, setBanner } from '#newsroom/editions/commands.ts'
import { deskEdition } from '#newsroom/editions/desk.ts'

const t = texts(settings)
const VOICE = ['id', 'name', 'tagline', 'description', 'agencyName', 'contactEmail', 'timeZone', 'calendar', 'digits']

export async function saveSettings(_state: FormState, form: FormData): Promise<FormState> {
	return submit(form, (actor) => act(actor, changeEdition, { ...fieldsOf(form, VOICE), version: versionIn(form) }))
}

export async function saveBanner(_state: FormState, form: FormData): Promise<FormState> {
	const isDown = form.get('take') === 'down'
	const { edition = '', text, url } = fieldsOf(form, ['edition', 'text', 'url'])
	return submit(form, async (actor) => {
		const until = isDown ? null : await untilIn(form, edition)
		return act(actor, setBanner, { edition, version: versionIn(form), text: isDown ? '' : text, url, until })
	})
}

const versionIn = (form: FormData) => Number(form.get('version'))

async function untilIn(form: FormData, edition: string): Promise<number | null> {
	// An incomplete date comes as an empty one, and must not mean never.
	if (form.get('ends') !== 'later') return null
	const moment = momentOf(String(form.get('until')), (await deskEdition(edition))?.timeZone ?? 'UTC')
	if (moment === undefined) throw Invalid.field('until', t('badTime'), t('badTimeRemedy'))
	return moment
}
