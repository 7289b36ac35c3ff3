'use client'

import { useEffect, useState } from 'react'
import { AnswerNotice } from '#components/admin/action-form.tsx'
import type { Answer } from '#components/admin/answer.ts'
import { focusControl } from '#components/admin/order/use-announcer.tsx'
import { useKept } from '#components/admin/order/use-kept.ts'
import { fronts } from '#components/admin/texts/en/fronts.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Button } from '#components/ui/button.tsx'
import { Mark } from '#components/ui/mark.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { isSameFront } from './arrangement.ts'
import type { BoardActions, BoardFront } from './board-types.ts'
import { Containers } from './containers.tsx'
import { Meanwhile } from './meanwhile.tsx'
import { PageView } from './page-view.tsx'
import { type Board, nameOf, useBoard } from './use-board.ts'
import { useDrawn } from './use-drawn.ts'

const t = texts(fronts)

interface FrontBoardProps {
	front: BoardFront
	/** Id of who arranges it. */
	person: string
	actions: BoardActions
}

/**
 * The board of a front: its containers and cards at one side, the page as readers would see it at the
 * other. Nothing reaches readers before *Release*; whoever released meanwhile is never overwritten unseen.
 */
export function FrontBoard({ front, person, actions }: FrontBoardProps) {
	const board = useBoard(front)
	const { containers } = board
	const [released, setReleased] = useState({ version: front.version, containers: front.containers })
	const [theirs, setTheirs] = useState<BoardFront | null>(null)
	const [answer, setAnswer] = useState<Answer<{ version: number }> | null>(null)
	const [busy, setBusy] = useState(false)
	const [side, setSide] = useState<'board' | 'page'>('board')
	const { drawn, undrawn } = useDrawn(front.id, containers, actions.draw)
	const isSame = isSameFront(containers, released.containers)
	const [broughtBack, setBroughtBack] = useState(false)
	const own = containers.flatMap(({ cards }) => cards.flatMap(({ story }) => board.stories.get(story) ?? []))
	// With the release it was begun on, and the stories that its cards name.
	const unreleased = isSame ? null : { version: released.version, containers, stories: own }
	useKept(person, `front.${front.id}`, unreleased, (kept) => {
		if (isSameFront(kept.containers, front.containers)) return
		board.know(kept.stories)
		board.replace(kept.containers, t('broughtBack'))
		// Begun on an older release, it meets the newer one side by side when it is released.
		setReleased({ version: kept.version, containers: front.containers })
		setBroughtBack(true)
	})
	useUndoKeys(board)

	const release = async () => {
		if (busy || isSame) return
		setBusy(true)
		const got = await actions.release(front.id, released.version, containers).catch(() => FAILED)
		if (got.is === 'done') setReleased({ version: got.result.version, containers: [...containers] })
		setAnswer(got.is === 'outdated' ? await showTheirs() : got)
		setBusy(false)
	}
	/** Null once theirs stand beside ours. */
	const showTheirs = async () => {
		const got = await actions.read(front.id).catch(() => FAILED)
		if (got.is !== 'done') return got
		board.know(got.result.stories)
		setTheirs(got.result)
		focusControl('meanwhile')
		return null
	}
	const settle = (choice: 'theirs' | 'mine') => {
		if (!theirs) return
		setReleased({ version: theirs.version, containers: theirs.containers })
		// Whichever is chosen, the other is one step back.
		board.replace(theirs.containers, t('meanwhile.tookTheirs'))
		if (choice === 'mine') board.replace(containers, t('meanwhile.keptMine'))
		setTheirs(null)
		focusControl('release')
	}

	return (
		<>
			{theirs && (
				<Meanwhile
					theirs={theirs.containers}
					version={theirs.version}
					mine={containers}
					language={front.language}
					stories={board.stories}
					nameOf={nameOf}
					onTheirs={() => settle('theirs')}
					onMine={() => settle('mine')}
				/>
			)}
			<div className="sticky top-0 z-30 -mx-2 mb-4 flex flex-wrap items-center gap-2 border-b border-rule bg-page px-2 py-2">
				<Button
					look="main"
					data-control="release"
					title={t('releaseHint')}
					aria-disabled={busy || isSame || undefined}
					onClick={release}
				>
					{t(busy ? 'releasing' : 'release')}
				</Button>
				<Button aria-disabled={!board.undo || undefined} onClick={() => board.undo?.()}>
					{t('undo')}
				</Button>
				<Button aria-disabled={!board.redo || undefined} onClick={() => board.redo?.()}>
					{t('redo')}
				</Button>
				{!isSame && (
					<Button look="quiet" onClick={() => board.replace(released.containers, t('discarded'))}>
						{t('discard')}
					</Button>
				)}
				<span className="ms-auto">
					{isSame ? <Mark tone="good">{t('same')}</Mark> : <Mark tone="warn">{t('unreleased')}</Mark>}
				</span>
				<Sides side={side} onSide={setSide} />
				<div className="basis-full empty:hidden">
					{answer?.is === 'done' && !isSame ? null : <AnswerNotice answer={answer} done={t('isReleased')} />}
					{broughtBack && !isSame && <Notice>{t('broughtBack')}</Notice>}
					{undrawn && <Undrawn answer={undrawn} isSaid={answer?.is === 'invalid'} />}
				</div>
			</div>
			<div className="grid grid-cols-1 gap-6 xl:grid-cols-[minmax(0,1fr)_minmax(0,32rem)]">
				<section aria-label={t('board')} className={side === 'board' ? '' : 'max-xl:hidden'}>
					<Containers front={front} board={board} drawn={drawn} />
				</section>
				<section
					aria-label={t('page')}
					className={`h-[calc(100dvh-9rem)] xl:sticky xl:top-18 ${side === 'page' ? '' : 'max-xl:hidden'}`}
				>
					<PageView edition={front.edition} section={front.section}>
						{drawn?.page}
					</PageView>
				</section>
			</div>
			{board.live}
		</>
	)
}

const FAILED = { is: 'failed' as const }

/** Why an arrangement is not drawn. What is to be put right in it is not said again where a release was refused for it. */
function Undrawn({ answer, isSaid }: { answer: Answer<unknown>; isSaid: boolean }) {
	if (answer.is !== 'invalid') return <Notice tone="warn">{t('notDrawn')}</Notice>
	return isSaid ? null : <AnswerNotice answer={answer} />
}

/** On a narrow screen one sees the board or the page. */
function Sides({ side, onSide }: { side: 'board' | 'page'; onSide: (side: 'board' | 'page') => void }) {
	return (
		<fieldset className="flex gap-3 text-sm xl:hidden">
			<legend className="sr-only">{t('show')}</legend>
			{(['board', 'page'] as const).map((one) => (
				<label key={one} className="inline-flex min-h-7 items-center gap-1.5">
					<input type="radio" name="side" checked={side === one} onChange={() => onSide(one)} />
					{t(one)}
				</label>
			))}
		</fieldset>
	)
}

/** Ctrl+Z and Ctrl+Shift+Z, unless somebody is typing: there they are the field's. */
function useUndoKeys({ undo, redo }: Pick<Board, 'undo' | 'redo'>) {
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
			if (event.target instanceof HTMLElement && event.target.closest('input, textarea')) return
			event.preventDefault()
			if (event.shiftKey) redo?.()
			else undo?.()
		}
		document.addEventListener('keydown', onKey)
		return () => document.removeEventListener('keydown', onKey)
	}, [undo, redo])
}
