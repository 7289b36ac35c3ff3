'use client'

import { PictureNotice, Progress } from '#components/admin/image-picker.tsx'
import { images } from '#components/admin/texts/en/images.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { ICON_BUTTON, ICONS, Icon } from '#components/ui/icon.tsx'
import type { ImageWords } from '#newsroom/media/rules.ts'
import type { Pending } from './uploader.tsx'
import { WordsFields } from './words-fields.tsx'

const t = texts(images)

interface PendingImageProps {
	pending: Pending
	onWords: (words: ImageWords) => void
	onLeaveOut: () => void
}

/** A picture that waits for its words, or is on its way. */
export function PendingImage({ pending, onWords, onLeaveOut }: PendingImageProps) {
	const { key, file, src, words, part, answer } = pending
	return (
		<li className="grid grid-cols-[6rem_minmax(0,1fr)_auto] gap-3 rounded-md border border-rule bg-panel p-3">
			<img src={src} alt="" className="aspect-square w-24 rounded-sm bg-sunken object-cover" />
			<div className="grid content-start gap-2">
				<p className="truncate text-sm text-faint">{file.name}</p>
				{answer && <PictureNotice answer={answer} />}
				<WordsFields
					id={key}
					words={words}
					onChange={onWords}
					problems={answer?.is === 'invalid' ? answer.problems : []}
					short
				/>
				{part !== null && <Progress name={file.name} part={part} />}
			</div>
			<button
				type="button"
				data-control={`leave-out-${key}`}
				aria-label={t('leaveOut', { name: file.name })}
				disabled={part !== null}
				onClick={onLeaveOut}
				className={ICON_BUTTON}
			>
				<Icon d={ICONS.remove} />
			</button>
		</li>
	)
}
