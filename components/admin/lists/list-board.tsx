'use client'

import { useId, useState } from 'react'
import { AnswerNotice } from '#components/admin/action-form.tsx'
import type { Answer } from '#components/admin/answer.ts'
import { DropLine } from '#components/admin/order/mover.tsx'
import { focusControl } from '#components/admin/order/use-announcer.tsx'
import { useKept } from '#components/admin/order/use-kept.ts'
import type { FoundStory } from '#components/admin/stories/found-story.ts'
import { StoryFinder } from '#components/admin/stories/story-finder.tsx'
import { lists } from '#components/admin/texts/en/lists.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Button } from '#components/ui/button.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { Mark } from '#components/ui/mark.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { type ListName, MAX_LIST } from '#newsroom/lists/rules.ts'
import { ListRow } from './list-row.tsx'
import { useList } from './use-list.ts'

const t = texts(lists)

/** A list of the staff as its board begins. */
export interface BoardList {
	edition: string
	language: string
	name: ListName
	version: number
	stories: string[]
	/** Those of them that are there. */
	known: FoundStory[]
}

interface ListActions {
	save: (list: Pick<BoardList, 'edition' | 'name' | 'version' | 'stories'>) => Promise<Answer<{ version: number }>>
	read: (edition: string, name: ListName) => Promise<Answer<BoardList>>
}

interface ListBoardProps {
	list: BoardList
	/** Id of who keeps it. */
	person: string
	actions: ListActions
}

const FAILED = { is: 'failed' as const }

/** Must read or Recommended: add by search, order by hand or keys, remove, save. */
export function ListBoard({ list, person, actions }: ListBoardProps) {
	const title = useId()
	const board = useList(list)
	const [saved, setSaved] = useState({ version: list.version, stories: list.stories })
	const [theirs, setTheirs] = useState<BoardList | null>(null)
	const [answer, setAnswer] = useState<Answer<{ version: number }> | null>(null)
	const [busy, setBusy] = useState(false)
	const { stories, drag } = board
	const isSame = stories.join() === saved.stories.join()
	const [broughtBack, setBroughtBack] = useState(false)
	const known = stories.flatMap((id) => board.known.get(id) ?? [])
	const unsaved = isSame ? null : { version: saved.version, stories, known }
	useKept(person, `list.${list.edition}.${list.name}`, unsaved, (kept) => {
		if (kept.stories.join() === list.stories.join()) return
		board.know(kept.known)
		board.replace(kept.stories)
		// Begun on an older list, it meets the newer one side by side when it is saved.
		setSaved({ version: kept.version, stories: list.stories })
		setBroughtBack(true)
	})

	const save = async () => {
		if (busy || isSame) return
		setBusy(true)
		const { edition, name } = list
		const got = await actions.save({ edition, name, version: saved.version, stories: [...stories] }).catch(() => FAILED)
		if (got.is === 'done') setSaved({ version: got.result.version, stories: [...stories] })
		setAnswer(got.is === 'outdated' ? await showTheirs() : got)
		setBusy(false)
	}
	/** Null once theirs stand beside ours. */
	const showTheirs = async () => {
		const got = await actions.read(list.edition, list.name).catch(() => FAILED)
		if (got.is !== 'done') return got
		board.know(got.result.known)
		setTheirs(got.result)
		return null
	}
	const settle = (takeTheirs: boolean) => {
		if (!theirs) return
		setSaved({ version: theirs.version, stories: theirs.stories })
		if (takeTheirs) board.replace(theirs.stories)
		setTheirs(null)
		focusControl(`save-${list.name}`)
	}

	return (
		<section aria-labelledby={title} className="grid content-start gap-3">
			<div className="flex flex-wrap items-center gap-2">
				<h2 id={title} className="me-auto font-serif text-xl font-medium">
					{t(`names.${list.name}`)}
				</h2>
				{isSame ? <Mark tone="good">{t('same')}</Mark> : <Mark tone="warn">{t('unsaved')}</Mark>}
				<Button aria-disabled={!board.undo || undefined} onClick={() => board.undo?.()}>
					{t('undo')}
				</Button>
				<Button
					look="main"
					data-control={`save-${list.name}`}
					aria-disabled={busy || isSame || undefined}
					onClick={save}
				>
					{t(busy ? 'saving' : 'save')}
				</Button>
			</div>
			<p className="text-soft">{t(`about.${list.name}`)}</p>
			{answer?.is === 'done' && !isSame ? null : <AnswerNotice answer={answer} done={t('saved')} />}
			{broughtBack && !isSame && <Notice>{t('broughtBack')}</Notice>}
			{theirs && <Theirs list={theirs} nameOf={board.nameOf} onSettle={settle} />}
			<div data-list={list.name} className="grid gap-1.5">
				{stories.length === 0 && <Empty title={t('empty')}>{t(`emptyText.${list.name}`)}</Empty>}
				<ol className="grid gap-1.5">
					{stories.map((id, index) => (
						<ListRow
							key={id}
							list={list.name}
							place={index}
							count={stories.length}
							id={id}
							name={board.nameOf(id)}
							story={board.known.get(id)}
							language={list.language}
							dragged={drag?.from.list === list.name && drag.from.index === index}
							landing={drag?.to.list === list.name && drag.to.index === index}
							onGrip={board.grip(index)}
							onStep={(direction, used) => board.step(index, direction, used)}
							onRemove={() => board.remove(index)}
						/>
					))}
				</ol>
				<div className="relative h-0" aria-hidden="true">
					<DropLine shown={drag?.to.list === list.name && drag.to.index === stories.length} />
				</div>
			</div>
			<StoryFinder
				edition={list.edition}
				language={list.language}
				label={t('add', { list: t(`names.${list.name}`) })}
				hint={t('addHint')}
				present={new Set(stories)}
				onPick={board.add}
				control={`add-${list.name}`}
			/>
			{stories.length >= MAX_LIST && <p className="text-soft">{t('full', { max: String(MAX_LIST) })}</p>}
			{board.live}
		</section>
	)
}

interface TheirsProps {
	list: BoardList
	nameOf: (id: string) => string
	onSettle: (takeTheirs: boolean) => void
}

function Theirs({ list, nameOf, onSettle }: TheirsProps) {
	return (
		<Notice tone="warn" live>
			<p className="mb-2">{t('theirs')}</p>
			<h3 className="font-semibold">{t('theirsTitle')}</h3>
			<ol className="mb-3 ms-5 list-decimal" lang={list.language}>
				{list.stories.map((id) => (
					<li key={id} dir="auto">
						{nameOf(id)}
					</li>
				))}
			</ol>
			<div className="flex gap-2">
				<Button onClick={() => onSettle(true)}>{t('takeTheirs')}</Button>
				<Button onClick={() => onSettle(false)}>{t('keepMine')}</Button>
			</div>
		</Notice>
	)
}
