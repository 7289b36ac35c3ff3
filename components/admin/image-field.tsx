'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { useForm } from './action-form.tsx'
import { ImagePicker, type KnownImage } from './image-picker.tsx'
import { places } from './texts/en/places.ts'
import { texts } from './texts/texts.ts'

const t = texts(places)

/** A picture in a form, as a hidden field of its id; empty for none. */
export function ImageField({ name, label, value }: { name: string; label: string; value: string | null }) {
	const { answer, typed } = useForm()
	const [image, setImage] = useState<KnownImage | null>(() => {
		const id = typed[name]?.[0] ?? value
		return id ? { id } : null
	})
	const [open, setOpen] = useState(false)
	return (
		<fieldset className="grid justify-items-start gap-2">
			<legend className="mb-1 text-sm font-semibold">{label}</legend>
			<input
				type="hidden"
				name={name}
				value={image?.id ?? ''}
				data-unsaved={(image?.id ?? null) !== value || undefined}
			/>
			{image && (
				<img
					src={image.thumb ?? `/admin/images/picture/${image.id}`}
					alt={image.alt ?? ''}
					className="size-28 rounded-sm bg-sunken object-cover"
				/>
			)}
			{answer?.is === 'outdated' && (image?.id ?? null) !== value && (
				<div className="text-sm font-semibold text-warn">
					{t(value ? 'theirPicture' : 'theirNoPicture')}
					{value && (
						<img
							src={`/admin/images/picture/${value}`}
							alt=""
							className="mt-1 size-16 rounded-sm bg-sunken object-cover"
						/>
					)}
				</div>
			)}
			<div className="flex gap-2">
				<Button onClick={() => setOpen(true)}>{t(image ? 'otherPicture' : 'choosePicture')}</Button>
				{image && (
					<Button look="quiet" onClick={() => setImage(null)}>
						{t('removePicture')}
					</Button>
				)}
			</div>
			<ImagePicker
				open={open}
				asIs
				onClose={() => setOpen(false)}
				onChoose={({ image }) => {
					setImage(image)
					setOpen(false)
				}}
			/>
		</fieldset>
	)
}
