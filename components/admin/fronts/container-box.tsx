'use client'

import type { ReactNode } from 'react'
import { DropLine, Mover } from '#components/admin/order/mover.tsx'
import type { FoundStory } from '#components/admin/stories/found-story.ts'
import { StoryFinder } from '#components/admin/stories/story-finder.tsx'
import { fronts } from '#components/admin/texts/en/fronts.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Button } from '#components/ui/button.tsx'
import { Select, TextField } from '#components/ui/field.tsx'
import { type Container, LAYOUTS } from '#newsroom/fronts/rules.ts'

const t = texts(fronts)
const LAYOUT_CHOICES = LAYOUTS.map((value) => ({ value, label: t(`layouts.${value}`) }))

interface ContainerBoxProps {
	container: Container
	/** What it is called where it is spoken of. */
	name: string
	/** Its place, from 0, of how many. */
	place: number
	count: number
	edition: string
	language: string
	/** Ids of all stories chosen for this front. */
	present: ReadonlySet<string>
	/** Stories that fill it after the chosen ones. */
	filled: FoundStory[]
	dragged: boolean
	landing: boolean
	/** Whether a dragged card would land past the last one. */
	landingAtEnd: boolean
	onGrip: Parameters<typeof Mover>[0]['onGrip']
	onStep: (direction: 'up' | 'down') => void
	onChange: (values: Partial<Pick<Container, 'layout' | 'title' | 'limit'>>, typing: string | null) => void
	onRemove: () => void
	onAdd: (story: FoundStory) => void
	/** The chosen cards. */
	children: ReactNode
}

/** A container on the board: what it is, its cards, what fills it, and the field that adds to it. */
export function ContainerBox(props: ContainerBoxProps) {
	const { container, name, place, count, language, filled, onAdd } = props
	return (
		<section
			data-place
			aria-label={name}
			className={`relative grid gap-2.5 rounded-md border border-rule bg-sunken p-2.5 sm:p-3 ${props.dragged ? 'opacity-45' : ''}`}
		>
			<DropLine shown={props.landing} />
			<Head {...props} first={place === 0} last={place === count - 1} />
			<ul data-list={`cards/${container.id}`} className="grid min-h-2 gap-1.5">
				{props.children}
				<li className="relative h-0 list-none" aria-hidden="true">
					<DropLine shown={props.landingAtEnd} />
				</li>
			</ul>
			{filled.length > 0 && (
				<div className="grid gap-1">
					<p className="text-xs font-semibold text-faint" title={t('automaticHint')}>
						{t('automatic')}
					</p>
					<ul className="grid">
						{filled.map((story) => (
							<li
								key={story.id}
								className="flex items-baseline gap-2 border-t border-dashed border-rule ps-2 text-soft"
							>
								<span className="min-w-0 flex-1 truncate py-1 text-sm" lang={language} dir="auto">
									{story.headline}
								</span>
								<Button look="quiet" aria-label={t('keep', { name: story.headline })} onClick={() => onAdd(story)}>
									<span aria-hidden="true">＋</span>
								</Button>
							</li>
						))}
					</ul>
				</div>
			)}
			{filled.length === 0 && container.cards.length === 0 && <p className="text-sm text-soft">{t('empty')}</p>}
			<StoryFinder
				edition={props.edition}
				language={language}
				label={t('addStory', { name })}
				present={props.present}
				onPick={onAdd}
				control={`add-${container.id}`}
			/>
		</section>
	)
}

function Head(props: ContainerBoxProps & { first: boolean; last: boolean }) {
	const { container, name, onChange } = props
	const { id, layout, title, limit } = container
	return (
		<div className="flex flex-wrap items-end gap-x-3 gap-y-2">
			<Mover
				control={`container-${id}`}
				name={name}
				onGrip={props.onGrip}
				onMove={props.onStep}
				first={props.first}
				last={props.last}
			/>
			<TextField
				id={`title-${id}`}
				label={t('containerTitle')}
				className="min-w-36 flex-1"
				placeholder={t('containerTitleHint')}
				dir="auto"
				maxLength={120}
				value={title}
				onChange={(event) => onChange({ title: event.target.value }, `title-${id}`)}
			/>
			<Select
				id={`layout-${id}`}
				label={t('layout')}
				choices={LAYOUT_CHOICES}
				value={layout}
				onChange={(event) => onChange({ layout: event.target.value as Container['layout'] }, null)}
			/>
			<TextField
				id={`limit-${id}`}
				label={t('limit')}
				type="number"
				min={1}
				max={50}
				className="w-18"
				value={limit}
				onChange={(event) => {
					const next = Math.round(event.target.valueAsNumber)
					if (next >= 1 && next <= 50) onChange({ limit: next }, `limit-${id}`)
				}}
			/>
			<Button look="quiet" className="mb-1" aria-label={t('removeContainer', { name })} onClick={props.onRemove}>
				<span aria-hidden="true">✕</span>
			</Button>
		</div>
	)
}
