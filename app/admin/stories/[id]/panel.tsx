import { actorNames } from '#app/admin/stories/names.ts'
import { Bin, HandOver, PlainAct, TakeDown, Withdraw } from '#components/admin/story/acts.tsx'
import { Differences } from '#components/admin/story/differences.tsx'
import { PublishDialog } from '#components/admin/story/publish-dialog.tsx'
import { Standing } from '#components/admin/story/standing.tsx'
import { workflow } from '#components/admin/texts/en/workflow.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Notice } from '#components/ui/notice.tsx'
import type { DeskEdition } from '#newsroom/editions/desk.ts'
import { may, type StaffActor } from '#newsroom/policies/permit.ts'
import type { Act } from '#newsroom/policies/table.ts'
import { thingOf } from '#newsroom/stories/desk/rows.ts'
import type { DeskStory } from '#newsroom/stories/desk/story.ts'
import { bin, cancel, handOn, lift, publish, takeDown, undo, withdraw } from './actions.ts'
import { furnitureLines, standingOf } from './read.ts'

const t = texts(workflow)

/** Where the story stands, and of the ways on from there those that this person may take. */
export async function Panel({ story, edition, actor }: { story: DeskStory; edition: DeskEdition; actor: StaffActor }) {
	const now = Date.now()
	const { id, state, liveRevisionId } = story
	const mayDo = (act: Act) => may(actor, story.type === 'page' ? 'page.edit' : act, thingOf(story))
	const isOut = liveRevisionId !== null && state !== 'takenDown'
	return (
		<Standing story={await standingOf(story, await actorNames(), mayDo, now)} clock={edition} now={now} undo={undo}>
			{story.conflicts.length > 0 && (
				<Notice tone="warn">
					<p>{t('conflict.open')}</p>
					{/* Opened anew, not led to: the page has the same address. */}
					<a href={`/admin/stories/${id}`} className="link">
						{t('conflict.compare')}
					</a>
				</Notice>
			)}
			<div className="grid gap-2">
				{mayDo('story.publish') && state !== 'takenDown' && state !== 'published' && (
					<PublishDialog id={id} isLive={isOut} clock={edition} action={publish}>
						{isOut && <Changes story={story} edition={edition} />}
					</PublishDialog>
				)}
				{mayDo('story.publish') && story.due && <PlainAct id={id} action={cancel} name={t('cancelSchedule')} />}
				{mayDo('story.hand over') && <HandOver id={id} action={handOn} stage={story.stage} />}
				<div className="flex flex-wrap gap-2">
					{mayDo('story.withdraw') && isOut && <Withdraw id={id} action={withdraw} />}
					{mayDo('story.take down') && state !== 'takenDown' && story.firstPublishedAt !== null && (
						<TakeDown id={id} action={takeDown} />
					)}
					{mayDo('story.take down') && state === 'takenDown' && <PlainAct id={id} action={lift} name={t('lift')} />}
					{mayDo('story.bin') && liveRevisionId === null && !story.due && <Bin id={id} action={bin} />}
				</div>
			</div>
		</Standing>
	)
}

async function Changes({ story, edition }: { story: DeskStory; edition: DeskEdition }) {
	const { content, liveContent } = story
	if (!liveContent) return <p className="p-3 text-soft">{t('nothingChanged')}</p>
	return (
		<Differences
			before={{ furniture: await furnitureLines(liveContent), body: liveContent.body }}
			after={{ furniture: await furnitureLines(content), body: content.body }}
			beforeTitle={t('revisions.before')}
			afterTitle={t('revisions.after')}
			language={edition.language}
			direction={edition.direction}
		/>
	)
}
