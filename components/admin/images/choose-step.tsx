'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { images } from '#components/admin/texts/en/images.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Button, buttonClass } from '#components/ui/button.tsx'
import type { StaffImage } from '#newsroom/media/rules.ts'
import { ACCEPTED } from './send-image.ts'

const t = texts(images)

interface Page {
	items: StaffImage[]
	next: string | null
}

/** Choosing: a file from the device, or one of the pictures we have, newest first and by search. */
export function ChooseStep({
	onFile,
	onImage,
}: {
	onFile: (file: File) => void
	onImage: (image: StaffImage) => void
}) {
	const id = useId()
	const [q, setQ] = useState('')
	const { found, failed, load } = useImages(q)
	return (
		<div className="grid gap-4">
			<div className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-sm border border-dashed border-edge bg-sunken p-4">
				<p className="text-soft">{t('drop')}</p>
				<label className={buttonClass('plain', 'has-focus-visible:outline-2 has-focus-visible:outline-accent')}>
					{t('fromDevice')}
					<input
						type="file"
						accept={ACCEPTED}
						className="sr-only"
						onChange={(event) => event.target.files?.[0] && onFile(event.target.files[0])}
					/>
				</label>
				<p className="basis-full text-sm text-faint">{t('formats')}</p>
			</div>
			<div>
				<label htmlFor={id} className="sr-only">
					{t('search')}
				</label>
				<input
					id={id}
					type="search"
					className="control"
					placeholder={t('search')}
					value={q}
					onChange={(event) => setQ(event.target.value)}
				/>
			</div>
			{failed && (
				<p role="alert" className="text-danger">
					{t('notLoaded')}{' '}
					<Button look="quiet" onClick={() => load()}>
						{t('again')}
					</Button>
				</p>
			)}
			{found?.items.length === 0 && <p className="text-soft">{q ? t('noneFound') : t('none')}</p>}
			<ul className="grid grid-cols-[repeat(auto-fill,minmax(8rem,1fr))] gap-2.5">
				{found?.items.map((image) => (
					<li key={image.id}>
						<button type="button" className="group grid w-full gap-1 text-start text-sm" onClick={() => onImage(image)}>
							<img
								src={image.thumb}
								alt=""
								width={image.width}
								height={image.height}
								loading="lazy"
								className="aspect-4/3 w-full rounded-sm bg-sunken object-cover group-hover:outline-2 group-hover:outline-accent"
							/>
							<span className="line-clamp-2 text-soft" dir="auto">
								{image.alt || image.caption || image.fileName}
							</span>
						</button>
					</li>
				))}
			</ul>
			{found?.next && (
				<Button className="justify-self-start" onClick={() => load(found.next)}>
					{t('more')}
				</Button>
			)}
		</div>
	)
}

const PAUSE_MS = 200

/** Pictures that have the words, read while one types; an answer that was overtaken is dropped. */
function useImages(q: string) {
	const [found, setFound] = useState<Page | null>(null)
	const [failed, setFailed] = useState(false)
	const asked = useRef(0)
	const load = async (before: string | null = null) => {
		asked.current += 1
		const mine = asked.current
		const query = new URLSearchParams({ q, ...(before && { before }) })
		try {
			const response = await fetch(`/admin/images/find?${query}`)
			if (!response.ok) throw new Error(response.statusText)
			const page: Page = await response.json()
			if (mine !== asked.current) return
			setFound((old) => (before && old ? { items: [...old.items, ...page.items], next: page.next } : page))
			setFailed(false)
		} catch {
			if (mine === asked.current) setFailed(true)
		}
	}
	const newest = useRef(load)
	newest.current = load
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new question is what this waits for.
	useEffect(() => {
		const timer = setTimeout(() => newest.current(), PAUSE_MS)
		return () => clearTimeout(timer)
	}, [q])
	return { found, failed, load }
}
