'use client'

import { useId, useState } from 'react'
import { DropLine, Mover } from '#components/admin/order/mover.tsx'
import type { FoundStory } from '#components/admin/stories/found-story.ts'
import { StoryFacts } from '#components/admin/stories/story-finder.tsx'
import { fronts } from '#components/admin/texts/en/fronts.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Select, TextField } from '#components/ui/field.tsx'
import { ICON_BUTTON, ICONS, Icon } from '#components/ui/icon.tsx'
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
	onStep: Parameters<typeof Mover>[0]['onMove']
	onContainer: (id: string) => void
	onCard: (card: Card, typing: string | null) => void
	onRemove: () => void
}

/** A chosen story in its container. */
export function CardRow(props: CardRowProps) {
	const { card, story, language, control, warning, onCard, onRemove } = props
	const [open, setOpen] = useState(false)
	const words = useId()
	const name = card.headline || story?.headline || t('unknownStory')
	return (
		<li
			data-place="cards"
			className={`relative rounded-sm border border-rule bg-panel ${props.dragged ? 'opacity-45' : ''} ${warning ? 'border-s-4 border-s-warn' : ''}`}
		>
			<DropLine shown={props.landing} />
			<div className="flex flex-wrap items-start gap-x-1 p-1.5">
				<Mover control={control} name={name} onGrip={props.onGrip} onMove={props.onStep} />
				<div className="min-w-0 flex-1 py-0.5 max-sm:order-first max-sm:basis-full max-sm:px-1.5">
					<p className="font-serif font-medium" lang={language} dir="auto">
						{name}
					</p>
					{story && <StoryFacts story={story} />}
					{warning && <p className="text-sm text-warn">{warning}</p>}
					{(card.headline || card.kicker) && <Mark tone="accent">{t('reworded')}</Mark>}
				</div>
				<span className="max-sm:flex-1" />
				<button
					type="button"
					aria-pressed={card.pin ?? false}
					aria-label={t('pin', { name })}
					title={t('pinHint')}
					onClick={() => onCard({ ...card, pin: !card.pin }, null)}
					className={ICON_BUTTON}
				>
					<Icon d={ICONS.pin} />
				</button>
				<button
					type="button"
					aria-expanded={open}
					aria-controls={words}
					aria-label={t('edit', { name })}
					onClick={() => setOpen(!open)}
					className={ICON_BUTTON}
				>
					<Icon d={ICONS.edit} />
				</button>
				<button type="button" aria-label={t('remove', { name })} onClick={onRemove} className={ICON_BUTTON}>
					<Icon d={ICONS.remove} />
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
