'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useId, useRef, useState } from 'react'
import { focusControl } from '#components/admin/order/use-announcer.tsx'
import { images } from '#components/admin/texts/en/images.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Button, buttonClass } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/field.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { ImageWords } from '#newsroom/media/rules.ts'
import { PendingImage } from './pending-image.tsx'
import { ACCEPTED, isDescribed, NEEDS_WORDS, NO_WORDS, picturesIn, type SentImage, sendImage } from './send-image.ts'

const t = texts(images)

/** A picture that was chosen and waits for its words. */
export interface Pending {
	key: string
	file: File
	src: string
	words: ImageWords
	/** Which part of it has gone out; null before it is sent. */
	part: number | null
	answer: Exclude<SentImage, { is: 'done' }> | null
}

/** Takes several pictures at once: dropped anywhere on the page, pasted, or chosen; each with its own words. */
export function Uploader() {
	const router = useRouter()
	const credit = useId()
	const form = useRef<HTMLFormElement>(null)
	const [pending, setPending] = useState<Pending[]>([])
	const [common, setCommon] = useState('')
	const [added, setAdded] = useState({ count: 0, known: 0 })
	const [over, setOver] = useState(false)
	const busy = pending.some(({ part }) => part !== null)

	const take = (files: Iterable<File>) => {
		const more = [...files].map((file) => ({
			key: crypto.randomUUID(),
			file,
			src: URL.createObjectURL(file),
			words: NO_WORDS,
			part: null,
			answer: null,
		}))
		setPending((old) => [...old, ...more])
		if (more.length > 0) setAdded({ count: 0, known: 0 })
	}
	const change = (key: string, values: Partial<Pending>) =>
		setPending((old) => old.map((one) => (one.key === key ? { ...one, ...values } : one)))
	const takeOut = ({ key, src }: Pending) => {
		URL.revokeObjectURL(src)
		setPending((old) => old.filter((one) => one.key !== key))
	}
	const leaveOut = (one: Pending, index: number) => {
		const next = pending[index + 1] ?? pending[index - 1]
		takeOut(one)
		focusControl(next ? `leave-out-${next.key}` : 'choose-pictures')
	}
	const send = async (one: Pending) => {
		if (!isDescribed(one.words)) return change(one.key, { answer: NEEDS_WORDS })
		change(one.key, { part: 0, answer: null })
		const words = { ...one.words, credit: one.words.credit || common }
		const answer = await sendImage(one.file, words, (part) => change(one.key, { part }))
		if (answer.is !== 'done') return change(one.key, { part: null, answer })
		takeOut(one)
		const known = answer.result.known ? 1 : 0
		setAdded((old) => ({ count: old.count + 1 - known, known: old.known + known }))
		router.refresh()
	}
	const sendAll = async () => {
		if (busy) return
		// Two on the way at once: the server makes their sizes two at a time.
		const queue = [...pending]
		const work = async () => {
			for (let next = queue.shift(); next; next = queue.shift()) await send(next)
		}
		await Promise.all([work(), work()])
		requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
	}
	useFilesFromPage(take, setOver)

	return (
		<div className="mb-6 grid gap-4">
			<div
				className={`flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md border-2 border-dashed p-4 ${over ? 'border-accent bg-accent-wash' : 'border-edge'}`}
			>
				<p className="text-soft">{t(over ? 'dropNow' : 'drop')}</p>
				<label className={buttonClass('plain', 'has-focus-visible:outline-2 has-focus-visible:outline-accent')}>
					{t('fromDevice')}
					<input
						type="file"
						data-control="choose-pictures"
						multiple
						accept={ACCEPTED}
						className="sr-only"
						onChange={(event) => {
							take(event.target.files ?? [])
							event.target.value = ''
						}}
					/>
				</label>
				<p className="basis-full text-sm text-faint">{t('formats')}</p>
			</div>
			{added.count > 0 && (
				<Notice tone="good" live>
					{t('added', { count: added.count })}
				</Notice>
			)}
			{added.known > 0 && <Notice live>{t('known')}</Notice>}
			{pending.length > 0 && (
				<form
					ref={form}
					noValidate
					data-guard="unsaved"
					className="grid gap-3"
					aria-label={t('waiting', { count: pending.length })}
					onSubmit={(event) => {
						event.preventDefault()
						sendAll()
					}}
				>
					<ul className="grid gap-3 lg:grid-cols-2">
						{pending.map((one, index) => (
							<PendingImage
								key={one.key}
								pending={one}
								onWords={(words) => change(one.key, { words })}
								onLeaveOut={() => leaveOut(one, index)}
							/>
						))}
					</ul>
					<div className="flex flex-wrap items-end gap-3">
						<TextField
							id={credit}
							label={t('forAll')}
							optional={t('optional')}
							dir="auto"
							className="min-w-56"
							value={common}
							onChange={(event) => setCommon(event.target.value)}
						/>
						<Button type="submit" look="main" aria-disabled={busy || undefined}>
							{t('add', { count: pending.length })}
						</Button>
					</div>
				</form>
			)}
		</div>
	)
}

/** Files dropped on the page or pasted into it. */
function useFilesFromPage(take: (files: File[]) => void, setOver: (over: boolean) => void) {
	const taking = useRef(take)
	useEffect(() => {
		taking.current = take
	})
	useEffect(() => {
		const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
		const onOver = (event: DragEvent) => {
			if (!hasFiles(event)) return
			event.preventDefault()
			setOver(true)
		}
		const onLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
		const onDrop = (event: DragEvent) => {
			if (!hasFiles(event)) return
			event.preventDefault()
			setOver(false)
			taking.current(picturesIn(event.dataTransfer))
		}
		const onPaste = (event: ClipboardEvent) => {
			if (!document.querySelector('dialog[open]')) taking.current(picturesIn(event.clipboardData))
		}
		const page = new AbortController()
		const { signal } = page
		document.addEventListener('dragover', onOver, { signal })
		document.addEventListener('dragleave', onLeave, { signal })
		document.addEventListener('drop', onDrop, { signal })
		document.addEventListener('paste', onPaste, { signal })
		return () => page.abort()
	}, [setOver])
}
