'use client'

import { type ReactNode, useState } from 'react'
import { DropLine, Mover } from '#components/admin/order/mover.tsx'
import type { FoundStory } from '#components/admin/stories/found-story.ts'
import { StoryFinder } from '#components/admin/stories/story-finder.tsx'
import { fronts } from '#components/admin/texts/en/fronts.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Button } from '#components/ui/button.tsx'
import { ICON_BUTTON, ICONS, Icon } from '#components/ui/icon.tsx'
import { type Container, LAYOUTS } from '#newsroom/fronts/rules.ts'

const t = texts(fronts)

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
	onStep: Parameters<typeof Mover>[0]['onMove']
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
			data-place="containers"
			data-list={`cards/${container.id}`}
			aria-label={name}
			className={`relative grid gap-2.5 rounded-md border border-rule bg-sunken p-2.5 sm:p-3 ${props.dragged ? 'opacity-45' : ''}`}
		>
			<DropLine shown={props.landing} />
			<Head {...props} first={place === 0} last={place === count - 1} />
			<ul className="grid gap-1.5">
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
									{t('keepShort')}
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
				hint={t('addHint')}
				present={props.present}
				onPick={onAdd}
				control={`add-${container.id}`}
			/>
		</section>
	)
}

/** Small fields that look like what they say until one goes near them. */
const QUIET =
	'min-h-8 rounded-sm border border-transparent bg-transparent px-1.5 hover:border-edge hover:bg-panel focus:border-edge focus:bg-panel'

function Head(props: ContainerBoxProps & { first: boolean; last: boolean }) {
	const { container, name, onChange } = props
	const { id, layout, title, limit } = container
	return (
		<div className="flex flex-wrap items-center gap-1">
			<Mover
				control={`container-${id}`}
				name={name}
				onGrip={props.onGrip}
				onMove={props.onStep}
				first={props.first}
				last={props.last}
			/>
			<input
				type="text"
				aria-label={`${t('containerTitle')}, ${name}`}
				className={`${QUIET} min-w-32 flex-1 font-serif text-lg font-medium placeholder:font-sans placeholder:text-base placeholder:font-normal placeholder:text-faint placeholder:opacity-100`}
				placeholder={t('containerTitleHint')}
				dir="auto"
				maxLength={120}
				value={title}
				onChange={(event) => onChange({ title: event.target.value }, `title-${id}`)}
			/>
			<select
				aria-label={`${t('layout')}, ${name}`}
				className={`${QUIET} text-sm`}
				value={layout}
				onChange={(event) => onChange({ layout: event.target.value as Container['layout'] }, null)}
			>
				{LAYOUTS.map((value) => (
					<option key={value} value={value}>
						{t(`layouts.${value}`)}
					</option>
				))}
			</select>
			<Limit name={name} limit={limit} onLimit={(next) => onChange({ limit: next }, `limit-${id}`)} />
			<button
				type="button"
				aria-label={t('removeContainer', { name })}
				onClick={props.onRemove}
				className={ICON_BUTTON}
			>
				<Icon d={ICONS.remove} />
			</button>
		</div>
	)
}

/** How many stories it shows. While one types, what is typed may be no such number. */
function Limit({ name, limit, onLimit }: { name: string; limit: number; onLimit: (limit: number) => void }) {
	const [typed, setTyped] = useState<string | null>(null)
	return (
		<label className="inline-flex items-center gap-1 text-sm text-soft">
			<input
				type="number"
				aria-label={`${t('limit')}, ${name}`}
				min={1}
				max={50}
				className={`${QUIET} w-14 text-end text-ink`}
				value={typed ?? limit}
				onChange={(event) => {
					setTyped(event.target.value)
					const next = Math.round(event.target.valueAsNumber)
					if (next >= 1 && next <= 50) onLimit(next)
				}}
				onBlur={() => setTyped(null)}
			/>
			<span aria-hidden="true">{t('limit').toLowerCase()}</span>
		</label>
	)
}
