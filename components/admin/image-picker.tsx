'use client'

import { type ClipboardEvent, type DragEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { images } from '#components/admin/texts/en/images.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { ImageWords, StaffImage } from '#newsroom/media/rules.ts'
import { ChooseStep } from './images/choose-step.tsx'
import { isDescribed, NEEDS_WORDS, NO_WORDS, picturesIn, type SentImage, sendImage } from './images/send-image.ts'
import { WordsFields } from './images/words-fields.tsx'

const t = texts(images)

/** An image of ours, of which a document may know the id alone. */
export type KnownImage = Pick<StaffImage, 'id'> & Partial<StaffImage>

/** A picture for one place, with that place's words. An empty `alt` means decorative. */
export interface ChosenImage {
	image: KnownImage
	alt: string
	caption: string
	credit: string
}

interface ImagePickerProps {
	/** Shown while true. */
	open: boolean
	onClose: () => void
	onChoose: (chosen: ChosenImage) => void
	/** The place has no words of its own: one we have is taken as it is. */
	asIs?: boolean
	/** What stands in the place now, to be described anew or exchanged. */
	current?: ChosenImage | undefined
	/** A file that was dropped or pasted before the picker was there. */
	file?: File | undefined
}

/**
 * A dialog to put a picture into a place: one from the device (chosen, dropped, pasted) or one we have,
 * then its words. Nothing is chosen without alt text or the word that it is decorative.
 */
export function ImagePicker(props: ImagePickerProps) {
	// Outside whatever form it was opened from: it holds a form of its own.
	return props.open ? createPortal(<PickerDialog {...props} />, document.body) : null
}

function PickerDialog(props: ImagePickerProps) {
	const dialog = useRef<HTMLDialogElement>(null)
	const title = useId()
	useLayoutEffect(() => {
		const own = dialog.current
		own?.showModal()
		// Closed before it goes, it gives the keyboard back to where it was.
		return () => own?.close()
	}, [])
	return (
		<dialog
			ref={dialog}
			aria-labelledby={title}
			onClose={props.onClose}
			className="m-auto max-h-[calc(100dvh-2rem)] w-[min(48rem,calc(100vw-2rem))] overflow-y-auto rounded-md border border-rule bg-panel p-5 text-ink shadow-raised"
		>
			<Steps {...props} title={title} />
		</dialog>
	)
}

type Picked = { file: File; src: string } | { image: KnownImage; src: string }

function Steps({ onClose, onChoose, asIs, current, file, title }: ImagePickerProps & { title: string }) {
	const [picked, setPicked] = useState<Picked | null>(() =>
		file
			? { file, src: URL.createObjectURL(file) }
			: current
				? { image: current.image, src: `/admin/images/picture/${current.image.id}` }
				: null,
	)
	const [words, setWords] = useState<ImageWords>(
		current && !file ? { ...NO_WORDS, ...wordsOf(current), decorative: current.alt === '' } : NO_WORDS,
	)
	const takeFile = (file: File | undefined) => {
		if (!file) return
		setPicked({ file, src: URL.createObjectURL(file) })
		setWords(NO_WORDS)
	}
	const takeImage = (image: StaffImage) => {
		if (asIs) return onChoose({ image, ...wordsOf(image) })
		setPicked({ image, src: image.large })
		setWords({ alt: image.alt, decorative: image.decorative, caption: image.caption, credit: image.credit })
	}
	useEffect(() => () => (picked && 'file' in picked ? URL.revokeObjectURL(picked.src) : undefined), [picked])
	const drop = {
		onDragOver: (event: DragEvent) => event.preventDefault(),
		onDrop: (event: DragEvent) => {
			event.preventDefault()
			takeFile(picturesIn(event.dataTransfer)[0])
		},
		onPaste: (event: ClipboardEvent) => takeFile(picturesIn(event.clipboardData)[0]),
	}
	return (
		<div {...drop}>
			<div className="mb-4 flex items-start justify-between gap-4">
				<h2 id={title} className="font-serif text-xl">
					{t(picked ? 'describe' : 'choose')}
				</h2>
				<Button look="quiet" aria-label={t('close')} onClick={onClose}>
					<span aria-hidden="true">✕</span>
				</Button>
			</div>
			{picked ? (
				<DescribeStep
					key={picked.src}
					picked={picked}
					words={words}
					setWords={setWords}
					onBack={() => setPicked(null)}
					onChoose={onChoose}
				/>
			) : (
				<ChooseStep onFile={takeFile} onImage={takeImage} />
			)}
		</div>
	)
}

const wordsOf = ({ alt, caption, credit }: Omit<ChosenImage, 'image'>) => ({ alt, caption, credit })

interface DescribeStepProps {
	picked: Picked
	words: ImageWords
	setWords: (words: ImageWords) => void
	onBack: () => void
	onChoose: (chosen: ChosenImage) => void
}

function DescribeStep({ picked, words, setWords, onBack, onChoose }: DescribeStepProps) {
	const [sent, setSent] = useState<number | null>(null)
	const [answer, setAnswer] = useState<Exclude<SentImage, { is: 'done' }> | null>(null)
	const isNew = 'file' in picked
	const isHere = useRef(true)
	useEffect(() => {
		isHere.current = true
		return () => {
			isHere.current = false
		}
	}, [])
	const choose = async () => {
		if (sent !== null) return
		if (!isDescribed(words)) return setAnswer(NEEDS_WORDS)
		if (!isNew) return onChoose({ image: picked.image, ...wordsOf(words) })
		setSent(0)
		const got = await sendImage(picked.file, words, setSent)
		// Who has closed the picker meanwhile has it among the images, and nowhere else.
		if (!isHere.current) return
		setSent(null)
		if (got.is === 'done') onChoose({ image: got.result.image, ...wordsOf(words) })
		else setAnswer(got)
	}
	return (
		<form
			noValidate
			className="grid gap-4 sm:grid-cols-[2fr_3fr] sm:gap-6"
			onSubmit={(event) => {
				event.preventDefault()
				// React lets it bubble to the form that the picker was opened from.
				event.stopPropagation()
				choose()
			}}
		>
			<div className="grid content-start gap-2">
				<img src={picked.src} alt="" className="max-h-72 w-full rounded-sm bg-sunken object-contain" />
				<Button look="quiet" className="justify-self-start" onClick={onBack} disabled={sent !== null}>
					{t('another')}
				</Button>
			</div>
			<div className="grid content-start gap-4">
				{answer && <PictureNotice answer={answer} />}
				<WordsFields
					id="picture"
					words={words}
					onChange={setWords}
					problems={answer?.is === 'invalid' ? answer.problems : []}
				/>
				{sent !== null && <Progress name={isNew ? picked.file.name : ''} part={sent} />}
				<div className="flex gap-2">
					<Button type="submit" look="main" aria-disabled={sent !== null || undefined}>
						{t(isNew ? 'addAndUse' : 'use')}
					</Button>
				</div>
			</div>
		</form>
	)
}

/** How far a picture has come on its way. */
export function Progress({ name, part }: { name: string; part: number }) {
	return (
		<div className="grid gap-1 text-sm text-soft">
			<progress
				className="h-1.5 w-full accent-accent"
				aria-label={t('sending', { name })}
				{...(part < 1 ? { value: part } : {})}
			/>
			{part < 1 ? t('sending', { name }) : t('working')}
		</div>
	)
}

/** What became of a picture that was not taken, where it concerns the file and no field. */
export function PictureNotice({ answer }: { answer: Exclude<SentImage, { is: 'done' }> }) {
	const text =
		answer.is === 'invalid'
			? answer.problems
					.filter(({ field }) => field === 'file' || field === '')
					.map(({ message, remedy }) => `${message} ${remedy}`)
					.join(' ')
			: answer.is === 'refused' || answer.is === 'outdated'
				? answer.message
				: t(answer.is === 'signed out' ? 'signedOut' : answer.is)
	return text ? (
		<Notice tone="danger" live>
			{text}
		</Notice>
	) : null
}
