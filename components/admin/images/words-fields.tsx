'use client'

import { images } from '#components/admin/texts/en/images.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Checkbox, TextArea, TextField } from '#components/ui/field.tsx'
import type { Problem } from '#lib/errors.ts'
import type { ImageWords } from '#newsroom/media/rules.ts'

const t = texts(images)

interface WordsFieldsProps {
	/** Begins the ids of the fields. */
	id: string
	words: ImageWords
	onChange: (words: ImageWords) => void
	problems?: readonly Problem[]
	/** Alt text and decorative only. */
	short?: boolean
}

/** What is said about a picture: alt text, or that it is decorative; caption and credit. */
export function WordsFields({ id, words, onChange, problems = [], short = false }: WordsFieldsProps) {
	const problem = (field: string) => problems.find((one) => one.field === field)
	return (
		<>
			<TextArea
				id={`${id}-alt`}
				label={t('alt')}
				hint={short ? undefined : t('altHint')}
				rows={2}
				dir="auto"
				value={words.alt}
				disabled={words.decorative}
				problem={problem('alt')}
				onChange={(event) => onChange({ ...words, alt: event.target.value })}
			/>
			<Checkbox
				id={`${id}-decorative`}
				label={t('decorative')}
				checked={words.decorative}
				onChange={(event) =>
					onChange({ ...words, decorative: event.target.checked, alt: event.target.checked ? '' : words.alt })
				}
			/>
			{!short && (
				<>
					<TextArea
						id={`${id}-caption`}
						label={t('caption')}
						optional={t('optional')}
						rows={2}
						dir="auto"
						value={words.caption}
						problem={problem('caption')}
						onChange={(event) => onChange({ ...words, caption: event.target.value })}
					/>
					<TextField
						id={`${id}-credit`}
						label={t('credit')}
						optional={t('optional')}
						dir="auto"
						value={words.credit}
						problem={problem('credit')}
						onChange={(event) => onChange({ ...words, credit: event.target.value })}
					/>
				</>
			)}
		</>
	)
}
