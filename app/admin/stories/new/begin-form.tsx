import { ActionForm } from '#components/admin/action-form.tsx'
import { FormSelect, FormText, Submit } from '#components/admin/form-fields.tsx'
import { stories } from '#components/admin/texts/en/stories.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { deskEditions } from '#newsroom/editions/desk.ts'
import { may, type StaffActor } from '#newsroom/policies/permit.ts'
import { deskSections } from '#newsroom/sections/desk.ts'
import { begin } from './actions.ts'

const t = texts(stories)

/** Where it will stand and what it is called for now; everything else is written in the editor. */
export async function BeginForm({ actor, type }: { actor: StaffActor; type: 'story' | 'page' }) {
	const editions = await deskEditions()
	const choices =
		type === 'page'
			? editions
					.filter(({ id }) => may(actor, 'page.edit', { edition: id, section: null }))
					.map(({ id, name }) => ({ value: id, label: name }))
			: (
					await Promise.all(
						editions.map(async (edition) =>
							(
								await deskSections(edition.id)
							)
								.filter(({ id }) => may(actor, 'story.create', { edition: edition.id, section: id }))
								.map(({ id, name }) => ({ value: id, label: `${name} – ${edition.name}` })),
						),
					)
				).flat()
	return (
		<ActionForm action={begin} className="grid max-w-xl gap-5">
			<input type="hidden" name="type" value={type} />
			<FormText
				name="headline"
				label={t(type === 'page' ? 'begin.pageHeadline' : 'begin.headline')}
				hint={t('begin.headlineHint')}
				maxLength={300}
				dir="auto"
			/>
			<FormSelect
				name={type === 'page' ? 'edition' : 'section'}
				label={t(type === 'page' ? 'begin.pageEdition' : 'begin.edition')}
				choices={choices}
			/>
			<Submit className="justify-self-start">{t('begin.submit')}</Submit>
		</ActionForm>
	)
}
