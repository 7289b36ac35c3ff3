'use client'

import { DropLine, Mover } from '#components/admin/order/mover.tsx'
import type { FoundStory } from '#components/admin/stories/found-story.ts'
import { StoryFacts } from '#components/admin/stories/story-finder.tsx'
import { lists } from '#components/admin/texts/en/lists.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { ICON_BUTTON, ICONS, Icon } from '#components/ui/icon.tsx'

const t = texts(lists)

interface ListRowProps {
	list: string
	id: string
	name: string
	/** Undefined for one in the bin. */
	story: FoundStory | undefined
	place: number
	count: number
	language: string
	dragged: boolean
	landing: boolean
	onGrip: Parameters<typeof Mover>[0]['onGrip']
	onStep: Parameters<typeof Mover>[0]['onMove']
	onRemove: () => void
}

/** A story on a list, at its place. */
export function ListRow(props: ListRowProps) {
	const { list, id, name, story, place, count } = props
	const isHidden = story?.state !== 'published' && story?.state !== 'changed'
	return (
		<li
			data-place={list}
			className={`relative flex items-start gap-1 rounded-sm border border-rule bg-panel p-1.5 ${props.dragged ? 'opacity-45' : ''} ${isHidden ? 'border-s-4 border-s-warn' : ''}`}
		>
			<DropLine shown={props.landing} />
			<Mover
				control={`${list}-${id}`}
				name={name}
				onGrip={props.onGrip}
				onMove={props.onStep}
				first={place === 0}
				last={place === count - 1}
			/>
			<span aria-hidden="true" className="min-w-5 pt-0.5 text-end font-serif text-faint">
				{place + 1}
			</span>
			<div className="min-w-0 flex-1 py-0.5 ps-1">
				<p className="font-serif font-medium" lang={props.language} dir="auto">
					{name}
				</p>
				{story && <StoryFacts story={story} />}
				{isHidden && <p className="text-sm text-warn">{t('hidden')}</p>}
			</div>
			<button type="button" aria-label={t('remove', { name })} onClick={props.onRemove} className={ICON_BUTTON}>
				<Icon d={ICONS.remove} />
			</button>
		</li>
	)
}
