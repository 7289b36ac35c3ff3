import '#app/admin/stories/story.css'
import type { Metadata } from 'next'
import Link from 'next/link'
import { requireActor } from '#app/admin/actor.ts'
import { restoreOld } from '#app/admin/stories/[id]/actions.ts'
import { furnitureLines } from '#app/admin/stories/[id]/read.ts'
import { actorNames } from '#app/admin/stories/names.ts'
import { ActionForm } from '#components/admin/action-form.tsx'
import { Submit } from '#components/admin/form-fields.tsx'
import { NothingHere } from '#components/admin/nothing-here.tsx'
import { PageHead } from '#components/admin/page-head.tsx'
import { Part } from '#components/admin/part.tsx'
import { Differences } from '#components/admin/story/differences.tsx'
import { RevisionList } from '#components/admin/story/revision-list.tsx'
import { shell } from '#components/admin/texts/en/shell.ts'
import { workflow } from '#components/admin/texts/en/workflow.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { buttonClass } from '#components/ui/button.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { exactTime } from '#components/ui/time.tsx'
import { type DeskEdition, deskEdition } from '#newsroom/editions/desk.ts'
import { may } from '#newsroom/policies/permit.ts'
import { type Revision, revisionOf, revisionsOf } from '#newsroom/stories/desk/revisions.ts'
import { thingOf } from '#newsroom/stories/desk/rows.ts'
import { type DeskStory, storyForDesk } from '#newsroom/stories/desk/story.ts'
import { answerWith } from '#press/render-store.ts'

const t = texts(workflow)
const words = texts(shell)

export const metadata: Metadata = { title: t('revisions.title') }

interface HistoryProps {
	params: Promise<{ id: string }>
	/** `before` goes on in the list; `revision` is looked at. */
	searchParams: Promise<{ before?: string; revision?: string }>
}

export default async function HistoryPage({ params, searchParams }: HistoryProps) {
	const actor = await requireActor()
	const { id } = await params
	const { before, revision: asked } = await searchParams
	const story = await storyForDesk(id)
	const edition = story && (await deskEdition(story.edition))
	const revision = asked ? await revisionOf(id, asked) : undefined
	if (!story || !edition || (asked && !revision)) {
		answerWith(404)
		return <NothingHere />
	}
	const [list, nameOf] = await Promise.all([revisionsOf(id, { before: before ?? null }), actorNames()])
	const here = `/admin/stories/${id}/revisions`
	return (
		<>
			<PageHead title={<bdi lang={edition.language}>{story.headline}</bdi>} lead={t('revisions.lead')}>
				<Link href={`/admin/stories/${id}`} className={buttonClass('plain')}>
					{t('revisions.back')}
				</Link>
			</PageHead>
			{revision && (
				<Looked
					story={story}
					edition={edition}
					revision={revision}
					mayRestore={may(actor, story.type === 'page' ? 'page.edit' : 'story.edit', thingOf(story))}
				/>
			)}
			<RevisionList
				rows={list.items.map((row) => ({ ...row, name: nameOf(row.createdBy), href: `${here}?revision=${row.id}` }))}
				working={story.workingRevisionId}
				live={story.liveRevisionId}
				looked={revision?.id}
				timeZone={edition.timeZone}
			/>
			<Pager
				label={words('pages')}
				{...(before && { newer: { href: here, text: words('newer') } })}
				{...(list.next && { older: { href: `${here}?before=${list.next}`, text: t('revisions.older') } })}
			/>
		</>
	)
}

interface LookedProps {
	story: DeskStory
	edition: DeskEdition
	revision: Revision
	mayRestore: boolean
}

/** A text of the past beside the one in work, and the way to take it up again. */
async function Looked({ story, edition, revision, mayRestore }: LookedProps) {
	const { content } = revision
	const isWorking = revision.id === story.workingRevisionId
	return (
		<Part title={exactTime(revision.createdAt, edition.timeZone)}>
			<div className="mb-3 flex flex-wrap items-center gap-3">
				<a
					href={`/admin/stories/${story.id}/preview?revision=${revision.id}`}
					target="_blank"
					rel="noreferrer"
					className="link"
				>
					{t('revisions.view')}
				</a>
				{isWorking && <p className="text-soft">{t('revisions.current')}</p>}
				{!isWorking && mayRestore && (
					<ActionForm action={restoreOld} className="flex flex-wrap items-center gap-3">
						<input type="hidden" name="id" value={story.id} />
						<input type="hidden" name="base" value={story.workingRevisionId} />
						<input type="hidden" name="revision" value={revision.id} />
						<Submit look="plain">{t('revisions.restore')}</Submit>
						<span className="text-sm text-faint">{t('revisions.restored')}</span>
					</ActionForm>
				)}
			</div>
			{!isWorking && (
				<Differences
					before={{ furniture: await furnitureLines(content), body: content.body }}
					after={{ furniture: await furnitureLines(story.content), body: story.content.body }}
					beforeTitle={t('revisions.this')}
					afterTitle={t('revisions.against')}
					language={edition.language}
					direction={edition.direction}
				/>
			)}
		</Part>
	)
}
