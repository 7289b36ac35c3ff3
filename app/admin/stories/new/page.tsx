import type { Metadata } from 'next'
import { actorWhoMay } from '#app/admin/actor.ts'
import { MayNot } from '#components/admin/may-not.tsx'
import { PageHead } from '#components/admin/page-head.tsx'
import { stories } from '#components/admin/texts/en/stories.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { BeginForm } from './begin-form.tsx'

const t = texts(stories)

export const metadata: Metadata = { title: t('begin.title') }

export default async function NewStoryPage() {
	const actor = await actorWhoMay('story.create')
	if (!actor) return <MayNot />
	return (
		<>
			<PageHead title={t('begin.title')} />
			<BeginForm actor={actor} type="story" />
		</>
	)
}
