'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import { editor as words } from '#components/admin/texts/en/editor.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Button } from '#components/ui/button.tsx'
import type { Problem } from '#lib/errors.ts'
import type { Furniture } from './use-story.ts'

const t = texts(words)
// Only those who change a picture fetch what chooses one.
const ImagePicker = dynamic(() => import('#components/admin/image-picker.tsx').then((file) => file.ImagePicker))

/** What fits where the line is shown: a card of a front, a search engine's result. */
const WANTED = { kicker: 24, headline: 90, standfirst: 220 }

interface FurnitureProps {
	furniture: Furniture
	set: (fields: Partial<Furniture>) => void
	problems: readonly Problem[]
	/** Shown in the kicker's place while it is empty. */
	sectionName: string
	byline: string
	type: 'story' | 'page'
	readOnly: boolean
}

/** Headline and all that stands above the text, where readers will see it. */
export function Head({ furniture, set, problems, sectionName, byline, type, readOnly }: FurnitureProps) {
	const line = (name: 'kicker' | 'headline' | 'standfirst', placeholder: string, max: number) => (
		<Line
			name={name}
			placeholder={placeholder}
			max={max}
			value={furniture[name]}
			readOnly={readOnly}
			problem={problems.find(({ field }) => field === name)}
			onChange={(value) => set({ [name]: value })}
		/>
	)
	return (
		<header className="head">
			{type === 'story' && line('kicker', sectionName || t('kicker'), 80)}
			{line('headline', t('headline'), 300)}
			{line('standfirst', t('standfirst'), 1000)}
			{type === 'story' && <p className="byline">{byline}</p>}
			<LeadPicture furniture={furniture} set={set} readOnly={readOnly} />
		</header>
	)
}

interface LineProps {
	name: 'kicker' | 'headline' | 'standfirst'
	placeholder: string
	max: number
	value: string
	readOnly: boolean
	problem: Problem | undefined
	onChange: (value: string) => void
}

/** A line of furniture in the type it will have, as high as its words, with its length beside while one is in it. */
function Line({ name, placeholder, max, value, readOnly, problem, onChange }: LineProps) {
	const count = [...value].length
	const wanted = WANTED[name]
	return (
		<div className={`line ${name}`} data-long={count > wanted || undefined}>
			<label htmlFor={`story-${name}`} className="sr-only">
				{t(name)}
			</label>
			<textarea
				id={`story-${name}`}
				// An empty field has the direction of its place.
				dir={value ? 'auto' : undefined}
				rows={1}
				maxLength={max}
				readOnly={readOnly}
				placeholder={placeholder}
				value={value}
				aria-describedby={`story-${name}-length`}
				aria-invalid={problem ? true : undefined}
				onChange={(event) => onChange(event.target.value.replace(/\n+/g, ' '))}
				onKeyDown={(event) => {
					if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
					event.preventDefault()
					toNextField(event.currentTarget)
				}}
			/>
			<span id={`story-${name}-length`} className="length">
				{count > wanted ? t('tooLong', { count, wanted }) : t('length', { count, wanted })}
			</span>
			{problem && (
				<p className="text-sm font-semibold text-danger">
					{problem.message} {problem.remedy}
				</p>
			)}
		</div>
	)
}

/** Enter leads on, as in a form on paper; from the last line into the text. */
function toNextField(from: HTMLElement): void {
	const fields = [...document.querySelectorAll<HTMLElement>('.story-paper textarea, .story-paper .body')]
	fields[fields.indexOf(from) + 1]?.focus()
}

function LeadPicture({
	furniture: { leadImage },
	set,
	readOnly,
}: Pick<FurnitureProps, 'furniture' | 'set' | 'readOnly'>) {
	const [open, setOpen] = useState(false)
	return (
		<figure className="lead" data-empty={leadImage === null || undefined}>
			{leadImage && (
				<>
					<img src={`/admin/images/picture/${leadImage.image}`} alt={leadImage.alt} />
					{(leadImage.caption || leadImage.credit) && (
						<figcaption dir="auto">
							{leadImage.caption} {leadImage.credit && <span className="credit">{leadImage.credit}</span>}
						</figcaption>
					)}
				</>
			)}
			{!readOnly && (
				<div className="flex gap-2 font-sans">
					<Button look={leadImage ? 'plain' : 'quiet'} onClick={() => setOpen(true)}>
						{t(leadImage ? 'changeLead' : 'addLead')}
					</Button>
					{leadImage && <Button onClick={() => set({ leadImage: null })}>{t('removeLead')}</Button>}
				</div>
			)}
			{open && (
				<ImagePicker
					open
					onClose={() => setOpen(false)}
					{...(leadImage && { current: { ...leadImage, image: { id: leadImage.image } } })}
					onChoose={({ image, alt, caption, credit }) => {
						set({ leadImage: { image: image.id, alt, caption, credit } })
						setOpen(false)
					}}
				/>
			)}
		</figure>
	)
}
