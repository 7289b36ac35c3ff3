import Link from 'next/link'
import { actorNames } from '#app/admin/stories/names.ts'
import { ActionForm } from '#components/admin/action-form.tsx'
import { Submit } from '#components/admin/form-fields.tsx'
import { PageHead } from '#components/admin/page-head.tsx'
import { Differences } from '#components/admin/story/differences.tsx'
import { workflow } from '#components/admin/texts/en/workflow.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { exactTime } from '#components/ui/time.tsx'
import type { DeskEdition } from '#newsroom/editions/desk.ts'
import { revisionOf } from '#newsroom/stories/desk/revisions.ts'
import type { DeskStory } from '#newsroom/stories/desk/story.ts'
import { resolve } from './actions.ts'
import { furnitureLines } from './read.ts'

const t = texts(workflow)

/** Two texts that were saved at the same time, side by side, to choose from. Neither is lost, whichever is chosen. */
export async function Conflict({ story, edition }: { story: DeskStory; edition: DeskEdition }) {
	const [open] = story.conflicts
	if (!open) return null
	const [nameOf, working] = await Promise.all([actorNames(), revisionOf(story.id, story.workingRevisionId)])
	const choice = (keep: 'working' | 'conflict', name: string, at: number, by: string) => (
		<ActionForm
			action={resolve}
			className="grid gap-2"
			label={t(`conflict.${keep === 'working' ? 'working' : 'late'}`, { name: nameOf(by) })}
		>
			<input type="hidden" name="conflict" value={open.id} />
			<input type="hidden" name="base" value={story.workingRevisionId} />
			<input type="hidden" name="keep" value={keep} />
			<p>
				<span className="font-semibold">
					{t(`conflict.${keep === 'working' ? 'working' : 'late'}`, { name: nameOf(by) })}
				</span>
				<span className="block text-sm text-faint">{exactTime(at, edition.timeZone)}</span>
			</p>
			<Submit look={keep === 'working' ? 'main' : 'plain'} className="justify-self-start">
				{name}
			</Submit>
		</ActionForm>
	)
	return (
		<>
			<PageHead title={t('conflict.title')} lead={t('conflict.lead')}>
				<Link href={`/admin/stories/${story.id}?write`} className="link">
					{t('conflict.write')}
				</Link>
			</PageHead>
			<div className="mb-4 grid grid-cols-2 gap-6" dir={edition.direction}>
				<div dir="ltr">
					{working && choice('working', t('conflict.keepWorking'), working.createdAt, working.createdBy)}
				</div>
				<div dir="ltr">{choice('conflict', t('conflict.keepLate'), open.at, open.by)}</div>
			</div>
			<Differences
				before={{ furniture: await furnitureLines(story.content), body: story.content.body }}
				after={{ furniture: await furnitureLines(open.content), body: open.content.body }}
				beforeTitle={t('conflict.working', { name: nameOf(working?.createdBy ?? '') })}
				afterTitle={t('conflict.late', { name: nameOf(open.by) })}
				language={edition.language}
				direction={edition.direction}
			/>
		</>
	)
}
