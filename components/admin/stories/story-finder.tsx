'use client'

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { finder } from '#components/admin/texts/en/finder.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Mark } from '#components/ui/mark.tsx'
import { exactTime } from '#components/ui/time.tsx'
import type { FoundStory } from './found-story.ts'

const t = texts(finder)

interface StoryFinderProps {
	edition: string
	label: string
	/** Stands in the empty field. */
	hint?: string
	/** Of the edition, for headlines. */
	language: string
	onPick: (story: FoundStory) => void
	/** Ids of stories that stand here already; they can be chosen all the same. */
	present?: ReadonlySet<string>
	/** `data-control` of the field. */
	control?: string
}

/**
 * A field that finds stories of an edition by words or a pasted address; empty, it offers the newest.
 * Arrow keys choose, Enter picks, and the field stays ready for the next.
 */
export function StoryFinder({ edition, label, hint, language, onPick, present, control }: StoryFinderProps) {
	const id = useId()
	const [q, setQ] = useState('')
	const [open, setOpen] = useState(false)
	const [active, setActive] = useState(0)
	// Enter right after typing or pasting means what is being looked for, not what is still shown.
	const hasEntered = useRef(false)
	const { found, foundFor, failed } = useFound(edition, q, open, (stories) => {
		if (hasEntered.current) pick(stories[0])
		hasEntered.current = false
	})
	const stories = found ?? []
	const pick = (story: FoundStory | undefined) => {
		if (!story) return
		onPick(story)
		setQ('')
		setActive(0)
	}
	const onKeyDown = (event: KeyboardEvent) => {
		const move = { ArrowDown: 1, ArrowUp: -1 }[event.key]
		if (move && stories.length > 0) {
			setOpen(true)
			setActive((active + move + stories.length) % stories.length)
		} else if (event.key === 'Enter' && open && foundFor === q) pick(stories[active])
		else if (event.key === 'Enter' && open) hasEntered.current = true
		else if (event.key === 'Escape' && open) setOpen(false)
		else return
		event.preventDefault()
	}
	return (
		<div className="relative">
			<input
				type="text"
				role="combobox"
				className="control"
				dir="auto"
				autoComplete="off"
				spellCheck={false}
				aria-label={label}
				aria-expanded={open}
				aria-controls={`${id}-list`}
				aria-autocomplete="list"
				aria-activedescendant={open && stories[active] ? `${id}-${active}` : undefined}
				data-control={control}
				placeholder={hint ?? t('hint')}
				value={q}
				onFocus={() => setOpen(true)}
				onClick={() => setOpen(true)}
				onBlur={() => setOpen(false)}
				onChange={(event) => {
					hasEntered.current = false
					setQ(event.target.value)
					setActive(0)
					setOpen(true)
				}}
				onKeyDown={onKeyDown}
			/>
			<p role="status" className="sr-only">
				{open && found && t('found', { count: found.length })}
			</p>
			<div
				hidden={!open || (!found && !failed)}
				className="absolute inset-x-0 top-full z-20 mt-1 max-h-80 overflow-y-auto rounded-sm border border-edge bg-panel shadow-raised"
			>
				{failed && <p className="p-3 text-danger">{t('failed')}</p>}
				{found?.length === 0 && <p className="p-3 text-soft">{t('none')}</p>}
				<div id={`${id}-list`} role="listbox" aria-label={label}>
					{stories.map((story, index) => (
						// biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, as a combobox has it.
						<div
							key={story.id}
							id={`${id}-${index}`}
							role="option"
							tabIndex={-1}
							aria-selected={index === active}
							ref={(item) => {
								if (index === active && open) item?.scrollIntoView({ block: 'nearest' })
							}}
							onPointerDown={(event) => event.preventDefault()}
							onClick={() => pick(story)}
							className="cursor-pointer border-b border-rule px-3 py-2 last:border-0 hover:bg-sunken aria-selected:bg-accent-wash"
						>
							<span className="block font-semibold" lang={language} dir="auto">
								{story.headline}
							</span>
							<StoryFacts story={story} here={present?.has(story.id) ?? false} />
						</div>
					))}
				</div>
			</div>
		</div>
	)
}

/** Where a story stands: its section, its day, and its state where readers do not have it. */
export function StoryFacts({ story, here = false }: { story: FoundStory; here?: boolean }) {
	return (
		<span className="flex flex-wrap items-center gap-x-2 text-sm text-faint">
			{story.section && <bdi>{story.section}</bdi>}
			{story.publishedAt !== null && <span>{exactTime(story.publishedAt, story.timeZone, 'en', 'day')}</span>}
			<StateMark state={story.state} />
			{here && <Mark tone="warn">{t('here')}</Mark>}
		</span>
	)
}

/** A state that readers' pages leave out; one that is out says nothing. */
export function StateMark({ state }: { state: FoundStory['state'] }) {
	if (state === 'published' || state === 'changed') return null
	return <Mark tone={state === 'scheduled' ? 'accent' : 'warn'}>{t(`state.${state}`)}</Mark>
}

const PAUSE_MS = 150
const NOTHING = { found: null, foundFor: '' }

/** What the words find, read while one types; an answer that was overtaken is dropped. */
function useFound(edition: string, q: string, open: boolean, onArrival: (stories: FoundStory[]) => void) {
	const arrival = useRef(onArrival)
	arrival.current = onArrival
	const [{ found, foundFor }, setFound] = useState<{ found: FoundStory[] | null; foundFor: string }>(NOTHING)
	const [failed, setFailed] = useState(false)
	useEffect(() => {
		if (!open) return
		// Other words are looked for now: what answers the old ones may not be taken for them.
		const overtaken = new AbortController()
		const { signal } = overtaken
		const timer = setTimeout(async () => {
			try {
				const response = await fetch(`/admin/find?${new URLSearchParams({ what: 'story', edition, q })}`, { signal })
				if (!response.ok) throw new Error(response.statusText)
				const stories: FoundStory[] = await response.json()
				if (signal.aborted) return
				setFound({ found: stories, foundFor: q })
				arrival.current(stories)
				setFailed(false)
			} catch (error) {
				if ((error as Error).name !== 'AbortError') setFailed(true)
			}
		}, PAUSE_MS)
		return () => {
			clearTimeout(timer)
			overtaken.abort()
		}
	}, [edition, q, open])
	return { found, foundFor, failed }
}
