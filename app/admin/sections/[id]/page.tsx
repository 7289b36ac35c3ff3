import type { Metadata } from 'next'
import { actorWhoMay } from '#app/admin/actor.ts'
import { editionIds, offeredPlaces, placePath } from '#app/admin/place-paths.ts'
import { saveSection } from '#app/admin/sections/actions.ts'
import { ActionForm } from '#components/admin/action-form.tsx'
import { Submit } from '#components/admin/form-fields.tsx'
import { FormVersion } from '#components/admin/form-version.tsx'
import { MayNot } from '#components/admin/may-not.tsx'
import { NothingHere } from '#components/admin/nothing-here.tsx'
import { PageHead } from '#components/admin/page-head.tsx'
import { DescriptionField, PlaceFields } from '#components/admin/places/place-fields.tsx'
import { places } from '#components/admin/texts/en/places.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { ButtonLink } from '#components/ui/button.tsx'
import { fronts } from '#newsroom/fronts/desk.ts'
import { placeVersion } from '#newsroom/places/desk.ts'
import { sectionsByIds, sectionTwins } from '#newsroom/sections/desk.ts'
import { answerWith } from '#press/render-store.ts'

const t = texts(places)

export const metadata: Metadata = { title: t('section.one') }

export default async function SectionPage({ params }: { params: Promise<{ id: string }> }) {
	const [row] = await sectionsByIds([(await params).id])
	const actor = await actorWhoMay('section.change', row && { edition: row.edition, section: row.id })
	if (!actor) return <MayNot />
	if (!row) {
		answerWith(404)
		return <NothingHere />
	}
	const ids = await editionIds()
	const [twin] = await sectionTwins(row)
	const front = (await fronts([row.edition])).find(({ section }) => section?.id === row.id)
	return (
		<>
			<PageHead title={<bdi>{row.name}</bdi>} lead={<bdi>{placePath('section', row, ids)}</bdi>}>
				{front && <ButtonLink href={`/admin/fronts/${front.id}`}>{t('front')}</ButtonLink>}
			</PageHead>
			<ActionForm action={saveSection} done={t('saved')} label={t('section.one')} className="grid max-w-lg gap-4">
				<input type="hidden" name="id" value={row.id} />
				<input type="hidden" name="edition" value={row.edition} />
				<FormVersion version={placeVersion(row)} />
				<PlaceFields
					place={row}
					{...(twin && { twin: placePath('section', twin, ids) })}
					twins={await offeredPlaces('section', { notIn: row.edition })}
				/>
				<DescriptionField value={row.description} />
				<div>
					<Submit>{t('save')}</Submit>
				</div>
			</ActionForm>
		</>
	)
}
