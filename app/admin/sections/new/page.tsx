import type { Metadata } from 'next'
import { requireActor } from '#app/admin/actor.ts'
import { type EditionQuery, editionsFor } from '#app/admin/editions.ts'
import { offeredPlaces } from '#app/admin/place-paths.ts'
import { addSection } from '#app/admin/sections/actions.ts'
import { ActionForm } from '#components/admin/action-form.tsx'
import { Submit } from '#components/admin/form-fields.tsx'
import { MayNot } from '#components/admin/may-not.tsx'
import { PageHead } from '#components/admin/page-head.tsx'
import { DescriptionField, PlaceFields } from '#components/admin/places/place-fields.tsx'
import { places } from '#components/admin/texts/en/places.ts'
import { texts } from '#components/admin/texts/texts.ts'

const t = texts(places)

export const metadata: Metadata = { title: t('section.add') }

export default async function NewSectionPage({ searchParams }: EditionQuery) {
	const actor = await requireActor()
	const { edition } = await editionsFor(actor, 'section.change', (await searchParams).edition, { section: null })
	if (!edition) return <MayNot />
	return (
		<>
			<PageHead title={t('section.add')} lead={<bdi>{edition.name}</bdi>} />
			<ActionForm action={addSection} label={t('section.add')} className="grid max-w-lg gap-4">
				<input type="hidden" name="edition" value={edition.id} />
				<PlaceFields twins={await offeredPlaces('section', { notIn: edition.id })} />
				<DescriptionField />
				<div>
					<Submit>{t('section.create')}</Submit>
				</div>
			</ActionForm>
		</>
	)
}
