import type { ReactNode } from 'react'
import type { FormAction } from '#components/admin/answer.ts'
import { StateMark } from '#components/admin/state-mark.tsx'
import { stories } from '#components/admin/texts/en/stories.ts'
import { workflow } from '#components/admin/texts/en/workflow.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Notice } from '#components/ui/notice.tsx'
import type { Stage, State } from '#newsroom/stories/rules.ts'
import { CopyLink } from './copy-link.tsx'
import { type EditionClock, EditionTime } from './edition-time.tsx'
import { Undo } from './undo.tsx'

const t = texts(workflow)
const words = texts(stories)

/** What the panel says of a story; times in ms. */
export interface StandingFacts {
	id: string
	state: State
	stage: Stage
	stageNote: string
	/** The whole public address; only for what readers have. */
	url: string | null
	firstPublishedAt: number | null
	updatedAt: number | null
	withdrawn: { at: number; reason: string } | null
	takedown: { status: 410 | 451; reason: string; at: number } | null
	/** What goes out: the text saved then by this person, or the one in hand. */
	due: { at: number; text: { savedAt: number; name: string } | null } | null
	printed: boolean
	undo: { publication: string; act: 'publish' | 'withdraw' | 'take down'; isFirst: boolean; left: number } | null
}

interface StandingProps {
	story: StandingFacts
	clock: EditionClock
	now: number
	undo: FormAction
	children: ReactNode
}

/** Where a story stands towards readers and on the desk, and what can be done about it. */
export function Standing({ story, clock, now, undo, children }: StandingProps) {
	const time = (at: number) => () => <EditionTime at={at} clock={clock} />
	const { state, withdrawn, takedown, due } = story
	return (
		<section aria-labelledby="standing" className="grid gap-3">
			<h2 id="standing" className="border-t-2 border-ink pt-1.5 font-serif text-lg">
				{t('title')}
			</h2>
			<p className="flex items-baseline gap-2">
				<StateMark state={state} />
				{state !== 'published' && <span className="text-sm text-soft">{words(`stages.${story.stage}`)}</span>}
			</p>
			{story.undo && (
				<Undo
					key={story.undo.publication}
					publication={story.undo.publication}
					done={t(
						story.undo.act === 'publish'
							? story.undo.isFirst
								? 'done.first'
								: 'done.change'
							: `done.${story.undo.act}`,
					)}
					left={story.undo.left}
					action={undo}
				/>
			)}
			{!story.printed && (
				<Notice tone="warn" live>
					{t('notPrinted')}
				</Notice>
			)}
			<div className="grid gap-1 text-sm text-soft">
				{state === 'draft' && <p>{t('draft')}</p>}
				{state === 'changed' && <p>{t('changed')}</p>}
				{state === 'withdrawn' && withdrawn && (
					<p>{t.rich('withdrawn', { when: time(withdrawn.at), reason: withdrawn.reason })}</p>
				)}
				{takedown && (
					<p>
						{t.rich('takenDown', { when: time(takedown.at), status: String(takedown.status), reason: takedown.reason })}
					</p>
				)}
				{(state === 'published' || state === 'changed') && story.firstPublishedAt !== null && (
					<p>{t.rich('live', { when: time(story.firstPublishedAt) })}</p>
				)}
				{(state === 'published' || state === 'changed') &&
					story.updatedAt !== null &&
					story.updatedAt !== story.firstPublishedAt && <p>{t.rich('updated', { when: time(story.updatedAt) })}</p>}
			</div>
			{due && (
				<Notice tone={due.at < now ? 'danger' : 'note'}>
					<p className="font-semibold">
						{t.rich(due.at < now ? 'scheduledLate' : 'scheduled', { when: time(due.at) })}
					</p>
					<p className="text-sm">
						{due.text
							? t.rich('scheduledRevision', { time: time(due.text.savedAt), name: due.text.name })
							: t('scheduledCurrent')}
					</p>
				</Notice>
			)}
			{story.stageNote && (
				<blockquote dir="auto" className="border-s-2 border-edge ps-2.5 text-sm whitespace-pre-line">
					{story.stageNote}
				</blockquote>
			)}
			{story.url && (
				<p className="grid gap-1 text-sm">
					<a href={story.url} className="link break-all" target="_blank" rel="noreferrer">
						<bdi>{decodeURI(story.url)}</bdi>
					</a>
					<span className="flex items-center gap-2">
						<CopyLink url={story.url} />
					</span>
				</p>
			)}
			{children}
		</section>
	)
}
