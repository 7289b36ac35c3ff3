import type { Metadata } from 'next'
import { actorWhoMay } from '#app/admin/actor.ts'
import { editionIds, offeredPlaces, placePath } from '#app/admin/place-paths.ts'
import { saveTopic } from '#app/admin/topics/actions.ts'
import { ActionForm } from '#components/admin/action-form.tsx'
import { Submit } from '#components/admin/form-fields.tsx'
import { FormVersion } from '#components/admin/form-version.tsx'
import { MayNot } from '#components/admin/may-not.tsx'
import { NothingHere } from '#components/admin/nothing-here.tsx'
import { PageHead } from '#components/admin/page-head.tsx'
import { TopicFields } from '#components/admin/places/topic-fields.tsx'
import { places } from '#components/admin/texts/en/places.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { placeVersion } from '#newsroom/places/desk.ts'
import { topicsByIds, topicTwins } from '#newsroom/topics/desk.ts'
import { answerWith } from '#press/render-store.ts'

const t = texts(places)

export const metadata: Metadata = { title: t('topic.one') }

export default async function TopicPage({ params }: { params: Promise<{ id: string }> }) {
	const [row] = await topicsByIds([(await params).id])
	const actor = await actorWhoMay('topic.change', row && { edition: row.edition })
	if (!actor) return <MayNot />
	if (!row) {
		answerWith(404)
		return <NothingHere />
	}
	const ids = await editionIds()
	const [twin] = await topicTwins(row)
	const [parent] = row.parentId === null ? [] : await topicsByIds([row.parentId])
	return (
		<>
			<PageHead title={<bdi>{row.name}</bdi>} lead={<bdi>{placePath('topic', row, ids)}</bdi>} />
			<ActionForm action={saveTopic} done={t('saved')} label={t('topic.one')} className="grid max-w-lg gap-4">
				<input type="hidden" name="id" value={row.id} />
				<input type="hidden" name="edition" value={row.edition} />
				<FormVersion version={placeVersion(row)} />
				<TopicFields
					place={row}
					{...(twin && { twin: placePath('topic', twin, ids) })}
					twins={await offeredPlaces('topic', { notIn: row.edition })}
					description={row.description}
					parent={parent && placePath('topic', parent, ids)}
					parents={await offeredPlaces('topic', { in: row.edition })}
				/>
				<div>
					<Submit>{t('save')}</Submit>
				</div>
			</ActionForm>
		</>
	)
}
