'use server'

import { fieldsOf, submit } from '#app/admin/submit.ts'
import type { FormState } from '#components/admin/answer.ts'
import { act } from '#newsroom/act.ts'
import { changeImage } from '#newsroom/media/commands.ts'

export async function changeImageWords(_state: FormState, form: FormData): Promise<FormState> {
	const { alt, ...rest } = fieldsOf(form, ['id', 'version', 'alt', 'caption', 'credit'])
	const decorative = form.get('decorative') === 'on'
	return submit(form, (actor) => act(actor, changeImage, { ...rest, decorative, alt: decorative ? '' : alt }))
}
