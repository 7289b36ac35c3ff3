import type { Metadata } from 'next'
import { actorWhoMay } from '#app/admin/actor.ts'
import { type EditionQuery, editionsFor } from '#app/admin/editions.ts'
import { offeredPlaces } from '#app/admin/place-paths.ts'
import { addTopic } from '#app/admin/topics/actions.ts'
import { ActionForm } from '#components/admin/action-form.tsx'
import { Submit } from '#components/admin/form-fields.tsx'
import { MayNot } from '#components/admin/may-not.tsx'
import { PageHead } from '#components/admin/page-head.tsx'
import { TopicFields } from '#components/admin/places/topic-fields.tsx'
import { places } from '#components/admin/texts/en/places.ts'
import { texts } from '#components/admin/texts/texts.ts'

const t = texts(places)

export const metadata: Metadata = { title: t('topic.add') }

export default async function NewTopicPage({ searchParams }: EditionQuery) {
	const actor = await actorWhoMay('topic.change')
	if (!actor) return <MayNot />
	const { edition } = await editionsFor(actor, 'topic.change', (await searchParams).edition)
	if (!edition) return <MayNot />
	return (
		<>
			<PageHead title={t('topic.add')} lead={<bdi>{edition.name}</bdi>} />
			<ActionForm action={addTopic} label={t('topic.add')} className="grid max-w-lg gap-4">
				<input type="hidden" name="edition" value={edition.id} />
				<TopicFields
					twins={await offeredPlaces('topic', { notIn: edition.id })}
					parents={await offeredPlaces('topic', { in: edition.id })}
				/>
				<div>
					<Submit>{t('topic.create')}</Submit>
				</div>
			</ActionForm>
		</>
	)
}
