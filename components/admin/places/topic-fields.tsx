import { places } from '#components/admin/texts/en/places.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { AddressField, DescriptionField, PlaceFields } from './place-fields.tsx'

const t = texts(places)

type TopicFieldsProps = Parameters<typeof PlaceFields>[0] & {
	description?: string
	parent?: string | undefined
	/** Topics of the same edition. */
	parents: readonly { path: string; name: string }[]
}

export function TopicFields({ description, parent, parents, ...place }: TopicFieldsProps) {
	return (
		<>
			<PlaceFields {...place} />
			{parents.length > 0 && (
				<AddressField
					name="parent"
					label={t('parent')}
					hint={t('parentHint', { example: parents[0]?.path ?? '' })}
					offered={parents}
					value={parent}
				/>
			)}
			<DescriptionField {...(description !== undefined && { value: description })} />
		</>
	)
}
