import type { Metadata } from 'next'
import { PageFrame } from '#app/(reader)/page-frame.tsx'
import { requireActor } from '#app/admin/actor.ts'
import { NothingHere } from '#components/admin/nothing-here.tsx'
import { PlainPage } from '#components/reader/plain-page.tsx'
import { RailBelow, RailBeside } from '#components/reader/rails.tsx'
import { StoryPage } from '#components/reader/story-page.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { wholeAddress } from '#lib/whole-address.ts'
import { railsOf } from '#newsroom/rails/public.ts'
import { storyPreview } from '#newsroom/stories/desk/preview.ts'
import { revisionOf } from '#newsroom/stories/desk/revisions.ts'
import { answerWith } from '#press/render-store.ts'
import { readPreviewed } from './read.ts'

interface PreviewProps {
	params: Promise<{ id: string }>
	/** An earlier text instead of the one in work. */
	searchParams: Promise<{ revision?: string }>
}

export async function generateMetadata({ params }: PreviewProps): Promise<Metadata> {
	await requireActor()
	return { title: (await readPreviewed((await params).id))?.story.headline }
}

/** The story as readers will see it: drawn by the readers' components from the copy in work. */
export default async function PreviewPage({ params, searchParams }: PreviewProps) {
	await requireActor()
	const { revision } = await searchParams
	const found = await readPreviewed((await params).id)
	const content = revision && found ? (await revisionOf(found.story.id, revision))?.content : found?.story.content
	if (!found || !content) {
		answerWith(404)
		return <NothingHere />
	}
	const { edition } = found
	const now = Date.now()
	const voice = voiceOf(edition)
	const story = await storyPreview(found.story, content, edition, now)
	if (story.type === 'page') {
		return (
			<PageFrame edition={edition}>
				<PlainPage page={story} edition={edition} voice={voice} />
			</PageFrame>
		)
	}
	const { more, ...rails } = await railsOf(edition, story, content.related)
	return (
		<PageFrame edition={edition} sectionId={story.section?.id}>
			<div className="story-frame">
				<StoryPage story={story} edition={edition} voice={voice} url={wholeAddress(story.path)} now={now} more={more} />
				<RailBeside rails={rails} voice={voice} />
				<RailBelow rails={rails} voice={voice} />
			</div>
		</PageFrame>
	)
}
