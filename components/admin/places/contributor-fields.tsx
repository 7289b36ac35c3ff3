import { FormText, FormTextArea } from '#components/admin/form-fields.tsx'
import { ImageField } from '#components/admin/image-field.tsx'
import { places } from '#components/admin/texts/en/places.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { PlaceFields } from './place-fields.tsx'

const t = texts(places)

type ContributorFieldsProps = Parameters<typeof PlaceFields>[0] & {
	person?: { title: string; about: string; imageId: string | null }
}

export function ContributorFields({ person, ...place }: ContributorFieldsProps) {
	return (
		<>
			<PlaceFields {...place} />
			<FormText
				name="title"
				label={t('personTitle')}
				optional={t('optional')}
				hint={t('personTitleHint')}
				dir="auto"
				maxLength={120}
				defaultValue={person?.title}
			/>
			<FormTextArea
				name="about"
				label={t('about')}
				optional={t('optional')}
				rows={4}
				dir="auto"
				maxLength={2000}
				defaultValue={person?.about}
			/>
			<ImageField name="image" label={t('picture')} value={person?.imageId ?? null} />
		</>
	)
}
