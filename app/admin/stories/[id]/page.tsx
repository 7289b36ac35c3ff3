import '#app/admin/stories/story.css'
import type { Metadata } from 'next'
import Link from 'next/link'
import { cache } from 'react'
import { requireActor } from '#app/admin/actor.ts'
import { StoryEditor } from '#components/admin/editor/story-editor.tsx'
import { NothingHere } from '#components/admin/nothing-here.tsx'
import { FirstChoose } from '#components/admin/story/first-choose.tsx'
import { editor } from '#components/admin/texts/en/editor.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { deskEdition } from '#newsroom/editions/desk.ts'
import { may } from '#newsroom/policies/permit.ts'
import { deskSections } from '#newsroom/sections/desk.ts'
import { thingOf } from '#newsroom/stories/desk/rows.ts'
import { storyForDesk } from '#newsroom/stories/desk/story.ts'
import { answerWith } from '#press/render-store.ts'
import { Conflict } from './conflict.tsx'
import { Panel } from './panel.tsx'
import { namedIn } from './read.ts'

const t = texts(editor)

interface PageProps {
	params: Promise<{ id: string }>
	searchParams: Promise<{ write?: string }>
}

const read = cache((id: string) => storyForDesk(id))

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
	// The head is made beside the page and goes out even where that sends a stranger away.
	await requireActor()
	const story = await read((await params).id)
	return { title: story ? story.headline || t('untitled') : undefined }
}

export default async function StoryPage({ params, searchParams }: PageProps) {
	const actor = await requireActor()
	const story = await read((await params).id)
	const edition = story && (await deskEdition(story.edition))
	if (!story || !edition) {
		answerWith(404)
		return <NothingHere />
	}
	const mayEdit = may(actor, story.type === 'page' ? 'page.edit' : 'story.edit', thingOf(story))
	const toChoose = story.conflicts.length > 0 && mayEdit && (await searchParams).write === undefined
	const [sections, named] = await Promise.all([deskSections(story.edition), namedIn(story.content)])
	const list = story.type === 'page' ? '/admin/pages' : '/admin/stories'
	return (
		<FirstChoose conflict={toChoose ? <Conflict story={story} edition={edition} /> : null}>
			<h1 className="sr-only">{story.headline || t('untitled')}</h1>
			<StoryEditor
				key={story.id}
				id={story.id}
				type={story.type}
				base={story.workingRevisionId}
				content={story.content}
				edition={edition}
				sections={sections.map(({ id, name }) => ({ id, name }))}
				named={named}
				person={actor.id}
				mayEdit={mayEdit}
				turnsWithSave={story.state === 'published' || story.due?.revisionId === story.workingRevisionId}
				bar={
					<Link href={list} className="link text-sm">
						{t(story.type === 'page' ? 'backToPages' : 'back')}
					</Link>
				}
				ways={
					<>
						<Link href={`/admin/stories/${story.id}/revisions`} className="link text-sm">
							{t('revisions')}
						</Link>
						<a href={`/admin/stories/${story.id}/preview`} target="_blank" rel="noreferrer" className="link text-sm">
							{t('preview')}
						</a>
					</>
				}
			>
				<Panel story={story} edition={edition} actor={actor} />
			</StoryEditor>
		</FirstChoose>
	)
}
