import type { Metadata } from 'next'
import { actorWhoMay } from '#app/admin/actor.ts'
import { BeginForm } from '#app/admin/stories/new/begin-form.tsx'
import { MayNot } from '#components/admin/may-not.tsx'
import { PageHead } from '#components/admin/page-head.tsx'
import { stories } from '#components/admin/texts/en/stories.ts'
import { texts } from '#components/admin/texts/texts.ts'

const t = texts(stories)

export const metadata: Metadata = { title: t('begin.pageTitle') }

export default async function NewPagePage() {
	const actor = await actorWhoMay('page.edit', { section: null })
	if (!actor) return <MayNot />
	return (
		<>
			<PageHead title={t('begin.pageTitle')} />
			<BeginForm actor={actor} type="page" />
		</>
	)
}
