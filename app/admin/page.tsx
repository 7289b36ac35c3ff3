import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { PageHead } from '#components/admin/page-head.tsx'
import { Part } from '#components/admin/part.tsx'
import { StoryItems } from '#components/admin/story-items.tsx'
import { shell } from '#components/admin/texts/en/shell.ts'
import { today } from '#components/admin/texts/en/today.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { ButtonLink } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Time } from '#components/ui/time.tsx'
import { dateFormat } from '#lib/date-format.ts'
import { momentOf, wallTime } from '#lib/wall-time.ts'
import { deskEditions } from '#newsroom/editions/desk.ts'
import { waitingToPrint } from '#newsroom/printing/desk.ts'
import {
	draftsOf,
	publishedSince,
	scheduledStories,
	storiesInConflict,
	storiesInReview,
} from '#newsroom/stories/desk/home.ts'
import type { ListedStory } from '#newsroom/stories/desk/rows.ts'
import type { State } from '#newsroom/stories/rules.ts'
import { requireActor } from './actor.ts'

const t = texts(today)
const words = texts(shell)

export const metadata: Metadata = { title: t('title') }

export default async function TodayPage() {
	const actor = await requireActor()
	const now = Date.now()
	const [home] = await deskEditions()
	const zone = home?.timeZone ?? 'UTC'
	const [drafts, review, scheduled, published, conflicts, waiting] = await Promise.all([
		draftsOf(actor.id),
		storiesInReview(),
		scheduledStories(),
		publishedSince(midnight(now, zone)),
		storiesInConflict(),
		waitingToPrint(now),
	])
	const changed = (story: ListedStory) => <Time at={story.changedAt} now={now} timeZone={zone} />
	return (
		<>
			<PageHead title={<Day at={now} timeZone={zone} />}>
				<ButtonLink href="/admin/stories">{t('all')}</ButtonLink>
			</PageHead>
			{waiting && (
				<div className="mb-6">
					<Notice tone="warn">
						{t.rich('unprinted', {
							count: waiting.count,
							when: () => <Time at={waiting.since} now={now} timeZone={zone} />,
						})}
					</Notice>
				</div>
			)}
			{conflicts.length > 0 && (
				<Part title={t('conflicts.title')} lead={t('conflicts.lead')}>
					<StoryItems stories={conflicts} when={changed} />
				</Part>
			)}
			<div className="grid grid-cols-1 gap-x-10 xl:grid-cols-2">
				<div>
					<List title={t('drafts.title')} stories={drafts} none={t('drafts.none')} when={changed} usual="draft">
						<ButtonLink href="/admin/stories/new">{words('newStory')}</ButtonLink>
					</List>
					<List title={t('review.title')} stories={review} none={t('review.none')} when={changed} usual="draft" />
				</div>
				<div>
					<List
						title={t('scheduled.title')}
						stories={scheduled}
						none={t('scheduled.none')}
						usual="scheduled"
						when={(story) => <Due at={story.dueAt ?? now} now={now} timeZone={zone} />}
					/>
					<List
						title={t('published.title')}
						stories={published}
						none={t('published.none')}
						usual="published"
						when={(story) => <Time at={story.updatedAt ?? story.changedAt} now={now} timeZone={zone} />}
					/>
				</div>
			</div>
		</>
	)
}

interface ListProps {
	title: string
	stories: ListedStory[]
	none: string
	when: (story: ListedStory) => ReactNode
	usual?: State
	children?: ReactNode
}

function List({ title, none, children, ...items }: ListProps) {
	return (
		<Part title={title}>
			{items.stories.length > 0 ? (
				<StoryItems {...items} />
			) : (
				<div className="grid justify-items-start gap-3 border-t-2 border-ink pt-2 text-soft">
					<p>{none}</p>
					{children}
				</div>
			)}
		</Part>
	)
}

/** A minute's delay is the beat of the clock that looks for due work; more is worth a word. */
function Due({ at, now, timeZone }: { at: number; now: number; timeZone: string }) {
	const time = <Time at={at} now={now} timeZone={timeZone} />
	if (now - at < 60_000) return time
	return <strong className="text-danger">{t.rich('scheduled.late', { when: () => time })}</strong>
}

/** When the day began in a time zone, ms. */
function midnight(now: number, timeZone: string): number {
	return momentOf(`${wallTime(now, timeZone).slice(0, 10)}T00:00`, timeZone) ?? now
}

function Day({ at, timeZone }: { at: number; timeZone: string }) {
	return dateFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(at)
}
