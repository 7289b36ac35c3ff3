import type { Metadata } from 'next'
import { actorWhoMay } from '#app/admin/actor.ts'
import { addContributor } from '#app/admin/contributors/actions.ts'
import { type EditionQuery, editionsFor } from '#app/admin/editions.ts'
import { offeredPlaces } from '#app/admin/place-paths.ts'
import { ActionForm } from '#components/admin/action-form.tsx'
import { Submit } from '#components/admin/form-fields.tsx'
import { MayNot } from '#components/admin/may-not.tsx'
import { PageHead } from '#components/admin/page-head.tsx'
import { ContributorFields } from '#components/admin/places/contributor-fields.tsx'
import { places } from '#components/admin/texts/en/places.ts'
import { texts } from '#components/admin/texts/texts.ts'

const t = texts(places)

export const metadata: Metadata = { title: t('contributor.add') }

export default async function NewContributorPage({ searchParams }: EditionQuery) {
	const actor = await actorWhoMay('contributor.change')
	if (!actor) return <MayNot />
	const { edition } = await editionsFor(actor, 'contributor.change', (await searchParams).edition)
	if (!edition) return <MayNot />
	return (
		<>
			<PageHead title={t('contributor.add')} lead={<bdi>{edition.name}</bdi>} />
			<ActionForm action={addContributor} label={t('contributor.add')} className="grid max-w-lg gap-4">
				<input type="hidden" name="edition" value={edition.id} />
				<ContributorFields twins={await offeredPlaces('contributor', { notIn: edition.id })} />
				<div>
					<Submit>{t('contributor.create')}</Submit>
				</div>
			</ActionForm>
		</>
	)
}
