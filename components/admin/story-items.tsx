import Link from 'next/link'
import type { ReactNode } from 'react'
import { StateMark } from '#components/admin/state-mark.tsx'
import { stories as words } from '#components/admin/texts/en/stories.ts'
import { texts } from '#components/admin/texts/texts.ts'
import type { State } from '#newsroom/stories/rules.ts'

const t = texts(words)

/** What a short list of stories says of each. */
export interface StoryItem {
	id: string
	headline: string
	edition: string
	section: { name: string } | null
	state: State
	stageNote: string
}

interface StoryItemsProps<S> {
	stories: S[]
	/** Draws the time that matters in this list. */
	when: (story: S) => ReactNode
	/** The state that the list is of; only others are named. */
	usual?: State
}

/** A short list of stories, each leading to its desk. */
export function StoryItems<S extends StoryItem>({ stories, when, usual }: StoryItemsProps<S>) {
	return (
		<ul className="border-t-2 border-ink">
			{stories.map((story) => (
				<li key={story.id} className="border-b border-rule py-2">
					<p className="font-serif text-lg leading-snug">
						<Link href={`/admin/stories/${story.id}`} className="hover:text-accent hover:underline">
							<bdi lang={story.edition}>{story.headline || t('untitled')}</bdi>
						</Link>
					</p>
					<p className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5 text-sm text-faint">
						{story.state !== usual && <StateMark state={story.state} />}
						{story.section && <bdi lang={story.edition}>{story.section.name}</bdi>}
						<span>{when(story)}</span>
					</p>
					{story.stageNote && (
						<p dir="auto" className="mt-0.5 text-sm text-soft">
							“{story.stageNote}”
						</p>
					)}
				</li>
			))}
		</ul>
	)
}
