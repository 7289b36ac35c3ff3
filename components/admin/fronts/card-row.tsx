'use client'

import { useId, useState } from 'react'
import { DropLine, Mover } from '#components/admin/order/mover.tsx'
import type { FoundStory } from '#components/admin/stories/found-story.ts'
import { StoryFacts } from '#components/admin/stories/story-finder.tsx'
import { fronts } from '#components/admin/texts/en/fronts.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Select, TextField } from '#components/ui/field.tsx'
import { Mark } from '#components/ui/mark.tsx'
import type { Card } from '#newsroom/fronts/rules.ts'

const t = texts(fronts)

export interface CardRowProps {
	card: Card
	/** Undefined for a story in the bin. */
	story: FoundStory | undefined
	language: string
	control: string
	/** Why readers do not get this card, if they do not. */
	warning: string | undefined
	containers: { value: string; label: string }[]
	/** The container it stands in. */
	container: string
	dragged: boolean
	landing: boolean
	onGrip: Parameters<typeof Mover>[0]['onGrip']
	onStep: (direction: 'up' | 'down') => void
	onContainer: (id: string) => void
	onCard: (card: Card, typing: string | null) => void
	onRemove: () => void
}

const ICON =
	'inline-flex size-7 shrink-0 items-center justify-center rounded-sm text-soft hover:bg-accent-wash hover:text-accent aria-pressed:bg-accent aria-pressed:text-on-accent aria-expanded:bg-accent-wash'

/** A chosen story in its container. */
export function CardRow(props: CardRowProps) {
	const { card, story, language, control, warning, onCard, onRemove } = props
	const [open, setOpen] = useState(false)
	const words = useId()
	const name = card.headline || story?.headline || t('unknownStory')
	return (
		<li
			data-place
			className={`relative rounded-sm border border-rule bg-panel ${props.dragged ? 'opacity-45' : ''} ${warning ? 'border-s-4 border-s-warn' : ''}`}
		>
			<DropLine shown={props.landing} />
			<div className="flex items-start gap-1 p-1.5">
				<Mover control={control} name={name} onGrip={props.onGrip} onMove={props.onStep} />
				<div className="min-w-0 flex-1 py-0.5">
					<p className="font-serif font-medium" lang={language} dir="auto">
						{name}
					</p>
					{story && <StoryFacts story={story} />}
					{warning && <p className="text-sm text-warn">{warning}</p>}
					{(card.headline || card.kicker) && <Mark tone="accent">{t('reworded')}</Mark>}
				</div>
				<button
					type="button"
					aria-pressed={card.pin ?? false}
					aria-label={t('pin', { name })}
					title={t('pinHint')}
					onClick={() => onCard({ ...card, pin: !card.pin }, null)}
					className={ICON}
				>
					<Icon d="M6 2h4v5l2 2v1H8.500v4h-1v-4H4V9l2-2z" />
				</button>
				<button
					type="button"
					aria-expanded={open}
					aria-controls={words}
					aria-label={t('edit', { name })}
					onClick={() => setOpen(!open)}
					className={ICON}
				>
					<Icon d="m10.500 2.500 3 3-7.500 7.500H3v-3zm-6.300 8v1.300h1.300l5.900-5.900-1.300-1.300z" />
				</button>
				<button type="button" aria-label={t('remove', { name })} onClick={onRemove} className={ICON}>
					<Icon d="m4 3 4 4 4-4 1 1-4 4 4 4-1 1-4-4-4 4-1-1 4-4-4-4z" />
				</button>
			</div>
			<div id={words} hidden={!open} className="border-t border-rule p-3">
				{open && <CardWords {...props} />}
			</div>
		</li>
	)
}

function CardWords({ card, story, control, containers, container, onCard, onContainer }: CardRowProps) {
	return (
		<div className="grid gap-3 sm:grid-cols-2">
			<TextField
				id={`${control}-headline`}
				label={t('headline')}
				hint={t('own', { text: story?.headline ?? '' })}
				className="sm:col-span-2"
				dir="auto"
				maxLength={300}
				value={card.headline ?? ''}
				onChange={(event) => onCard({ ...card, headline: event.target.value }, `${control}-headline`)}
			/>
			<TextField
				id={`${control}-kicker`}
				label={t('kicker')}
				hint={t('own', { text: t('sectionName') })}
				dir="auto"
				maxLength={80}
				value={card.kicker ?? ''}
				onChange={(event) => onCard({ ...card, kicker: event.target.value }, `${control}-kicker`)}
			/>
			<Select
				id={`${control}-container`}
				label={t('moveTo')}
				choices={containers}
				value={container}
				onChange={(event) => onContainer(event.target.value)}
			/>
		</div>
	)
}

function Icon({ d }: { d: string }) {
	return (
		<svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 fill-current">
			<path d={d} />
		</svg>
	)
}
