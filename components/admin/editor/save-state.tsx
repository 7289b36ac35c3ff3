'use client'

import { useEffect, useState } from 'react'
import type { Answer } from '#components/admin/answer.ts'
import { editor as words } from '#components/admin/texts/en/editor.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { exactTime } from '#components/ui/time.tsx'
import type { StoryContent } from '#newsroom/stories/rules.ts'
import { forget, type Orphan, orphansOf } from './device.ts'
import { type LineState, type Saved, top } from './save-line.ts'

const t = texts(words)

/** Whether the desk has the text. What matters is announced; the everyday back and forth is not. */
export function SaveState({ state: { standing, problems } }: { state: LineState }) {
	const loud = ['offline', 'full', 'signed out', 'refused'].includes(standing.is)
	return (
		<>
			<p data-standing={standing.is} className="flex items-center gap-1.5 text-sm text-soft">
				<span
					aria-hidden="true"
					className={`inline-block size-2 rounded-full ${standing.is === 'saved' ? 'bg-good' : loud ? 'bg-danger' : 'border-2 border-warn'}`}
				/>
				{loud
					? t('standing.unsaved')
					: standing.is === 'unsaved' && problems.length > 0
						? t('standing.problems')
						: t(`standing.${standing.is as 'saved' | 'unsaved' | 'saving'}`)}
			</p>
			<p role="status" className="sr-only">
				{standing.is === 'saved' ? t('standing.saved') : ''}
			</p>
		</>
	)
}

/** What stands in the way of saving, over the text. */
export function SaveTrouble({ state: { standing, conflict, problems } }: { state: LineState }) {
	const ofText = problems.find(({ field }) => /^body\b/.test(field))
	return (
		<>
			{ofText && <Trouble>{`${ofText.message} ${ofText.remedy}`}</Trouble>}
			{standing.is === 'offline' && <Trouble>{t('standing.offline')}</Trouble>}
			{standing.is === 'full' && <Trouble>{t('standing.full')}</Trouble>}
			{standing.is === 'signed out' && <Trouble>{t('standing.signedOut')}</Trouble>}
			{standing.is === 'refused' && <Trouble>{t('standing.refused', { message: standing.message })}</Trouble>}
			{conflict && (
				<Notice tone="danger" live>
					<p className="font-semibold">{t('conflict.title')}</p>
					<p>{t('conflict.text')}</p>
					<Button className="mt-2" onClick={() => location.reload()}>
						{t('conflict.compare')}
					</Button>
				</Notice>
			)}
		</>
	)
}

function Trouble({ children }: { children: string }) {
	return (
		<Notice tone="warn" live>
			{children}
		</Notice>
	)
}

interface OrphanProps {
	person: string
	story: string
	/** What the desk has, as text: an orphan that says the same is none. */
	saved: object
}

/** Offers text that a window left on this device. Restored on an outdated revision it becomes a conflict, so that neither is lost. */
export function OrphanNotice({ person, story, saved }: OrphanProps) {
	const [orphans, setOrphans] = useState<Orphan[]>([])
	const [failed, setFailed] = useState(false)
	const [same] = useState(() => JSON.stringify(saved))
	useEffect(() => {
		const look = () =>
			orphansOf(person, story).then((found) => {
				for (const orphan of found) if (JSON.stringify(orphan.content) === same) forget(orphan)
				setOrphans(found.filter(({ content }) => JSON.stringify(content) !== same))
			})
		void look()
		// A window that has just crashed holds on to its text for a moment.
		const later = [1000, 4000].map((ms) => setTimeout(look, ms))
		return () => later.forEach(clearTimeout)
	}, [person, story, same])
	const [orphan] = orphans
	if (!orphan) return null
	const send = (content: Partial<StoryContent>): Promise<Answer<Saved>> =>
		fetch(`/admin/stories/${story}/save`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ base: orphan.base, content }),
		})
			.then((answer) => answer.json())
			.catch(() => ({ is: 'failed' }))
	const restore = async () => {
		let answer = await send(orphan.content)
		if (answer.is === 'invalid') {
			// One field that cannot be kept must not hold up the text.
			const named = new Set(answer.problems.map(({ field }) => top(field)))
			const rest = Object.entries(orphan.content).filter(([field]) => !named.has(field))
			// The text itself is what this copy is kept for.
			if (rest.length > 0 && !named.has('body')) answer = await send(Object.fromEntries(rest))
		}
		if (answer.is !== 'done') return setFailed(true)
		forget(orphan)
		location.reload()
	}
	return (
		<Notice tone="warn" live>
			<p className="font-semibold">{t('orphan.title', { time: exactTime(orphan.at) })}</p>
			<p>{t('orphan.text')}</p>
			{failed && <p role="alert">{t('orphan.failed')}</p>}
			<div className="mt-2 flex gap-2">
				<Button look="main" onClick={restore}>
					{t('orphan.restore')}
				</Button>
				<Button
					onClick={() => {
						forget(orphan)
						setOrphans(orphans.slice(1))
					}}
				>
					{t('orphan.discard')}
				</Button>
			</div>
		</Notice>
	)
}
