import type { Metadata } from 'next'
import { actorWhoMay } from '#app/admin/actor.ts'
import { saveContributor } from '#app/admin/contributors/actions.ts'
import { editionIds, offeredPlaces, placePath } from '#app/admin/place-paths.ts'
import { ActionForm } from '#components/admin/action-form.tsx'
import { Submit } from '#components/admin/form-fields.tsx'
import { FormVersion } from '#components/admin/form-version.tsx'
import { MayNot } from '#components/admin/may-not.tsx'
import { NothingHere } from '#components/admin/nothing-here.tsx'
import { PageHead } from '#components/admin/page-head.tsx'
import { ContributorFields } from '#components/admin/places/contributor-fields.tsx'
import { places } from '#components/admin/texts/en/places.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { contributorsByIds, contributorTwins } from '#newsroom/contributors/desk.ts'
import { placeVersion } from '#newsroom/places/desk.ts'
import { answerWith } from '#press/render-store.ts'

const t = texts(places)

export const metadata: Metadata = { title: t('contributor.one') }

export default async function ContributorPage({ params }: { params: Promise<{ id: string }> }) {
	const [row] = await contributorsByIds([(await params).id])
	const actor = await actorWhoMay('contributor.change', row && { edition: row.edition })
	if (!actor) return <MayNot />
	if (!row) {
		answerWith(404)
		return <NothingHere />
	}
	const ids = await editionIds()
	const [twin] = await contributorTwins(row)
	return (
		<>
			<PageHead title={<bdi>{row.name}</bdi>} lead={<bdi>{placePath('contributor', row, ids)}</bdi>} />
			<ActionForm
				action={saveContributor}
				done={t('saved')}
				label={t('contributor.one')}
				className="grid max-w-lg gap-4"
			>
				<input type="hidden" name="id" value={row.id} />
				<input type="hidden" name="edition" value={row.edition} />
				<FormVersion version={placeVersion(row)} />
				<ContributorFields
					place={row}
					{...(twin && { twin: placePath('contributor', twin, ids) })}
					twins={await offeredPlaces('contributor', { notIn: row.edition })}
					person={row}
				/>
				<div>
					<Submit>{t('save')}</Submit>
				</div>
			</ActionForm>
		</>
	)
}
