import type { Metadata } from 'next'
import { requireActor } from '#app/admin/actor.ts'
import { restore } from '#app/admin/stories/[id]/actions.ts'
import { ActionForm } from '#components/admin/action-form.tsx'
import { Submit } from '#components/admin/form-fields.tsx'
import { PageHead } from '#components/admin/page-head.tsx'
import { StoryTable } from '#components/admin/story/story-table.tsx'
import { stories } from '#components/admin/texts/en/stories.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { ButtonLink } from '#components/ui/button.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { Time } from '#components/ui/time.tsx'
import { deskEditions } from '#newsroom/editions/desk.ts'
import { may } from '#newsroom/policies/permit.ts'
import { binnedStories } from '#newsroom/stories/desk/list.ts'
import { type ListedStory, thingOf } from '#newsroom/stories/desk/rows.ts'
import { BIN_DAYS } from '#newsroom/stories/rules.ts'

const t = texts(stories)

export const metadata: Metadata = { title: t('inBin.title') }

export default async function BinPage() {
	const actor = await requireActor()
	const now = Date.now()
	const [binned, editions] = await Promise.all([binnedStories(now), deskEditions()])
	const back = (story: ListedStory) => (
		<div className="flex items-center justify-between gap-2">
			<Time at={story.binnedAt ?? now} now={now} timeZone={editions[0]?.timeZone} />
			{may(actor, story.type === 'page' ? 'page.edit' : 'story.bin', thingOf(story)) && (
				<ActionForm action={restore} className="contents">
					<input type="hidden" name="id" value={story.id} />
					<Submit look="plain" aria-label={t('inBin.restoreName', { headline: story.headline })}>
						{t('inBin.restore')}
					</Submit>
				</ActionForm>
			)}
		</div>
	)
	return (
		<>
			<PageHead title={t('inBin.title')} lead={t('inBin.lead', { days: String(BIN_DAYS) })}>
				<ButtonLink href="/admin/stories">{t('title')}</ButtonLink>
			</PageHead>
			{binned.length === 0 ? (
				<Empty title={t('inBin.none')} />
			) : (
				<StoryTable
					caption={t('inBin.title')}
					rows={binned}
					linked={false}
					now={now}
					timeZone={editions[0]?.timeZone}
					editions={new Map(editions.map((edition) => [edition.id, edition]))}
					last={{ title: t('inBin.binned'), cell: back }}
				/>
			)}
		</>
	)
}
