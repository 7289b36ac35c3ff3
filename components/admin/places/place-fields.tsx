import { FormText, FormTextArea } from '#components/admin/form-fields.tsx'
import { places } from '#components/admin/texts/en/places.ts'
import { texts } from '#components/admin/texts/texts.ts'

const t = texts(places)

/** A place that a field offers by its address. */
type Offered = readonly { path: string; name: string }[]

interface PlaceFieldsProps {
	/** What stands now; empty for a new one. */
	place?: { name: string; slug: string }
	/** The twin's address. */
	twin?: string
	twins: Offered
}

/** What every place has: its name, its word in the address, its twin in another edition. */
export function PlaceFields({ place, twin, twins }: PlaceFieldsProps) {
	return (
		<>
			<FormText name="name" label={t('name')} dir="auto" maxLength={120} required defaultValue={place?.name} />
			<FormText
				name="slug"
				label={t('slug')}
				optional={place ? undefined : t('optional')}
				hint={t(place ? 'slugChange' : 'slugHint')}
				dir="auto"
				maxLength={80}
				autoCapitalize="none"
				spellCheck={false}
				defaultValue={place?.slug}
			/>
			{twins.length > 0 && (
				<AddressField
					name="twin"
					label={t('twin')}
					hint={t('twinHint', { example: twins[0]?.path ?? '' })}
					offered={twins}
					value={twin}
				/>
			)}
		</>
	)
}

interface AddressFieldProps {
	name: string
	label: string
	hint: string
	offered: Offered
	value: string | undefined
}

/** Names a place by its address: chosen from those offered, or pasted. */
export function AddressField({ name, label, hint, offered, value }: AddressFieldProps) {
	return (
		<>
			<FormText
				name={name}
				label={label}
				optional={t('optional')}
				hint={hint}
				list={`${name}-offered`}
				dir="auto"
				defaultValue={value}
			/>
			<datalist id={`${name}-offered`}>
				{offered.map(({ path, name }) => (
					<option key={path} value={path}>
						{name}
					</option>
				))}
			</datalist>
		</>
	)
}

export function DescriptionField({ value }: { value?: string }) {
	return (
		<FormTextArea
			name="description"
			label={t('description')}
			optional={t('optional')}
			hint={t('descriptionHint')}
			dir="auto"
			maxLength={600}
			defaultValue={value}
		/>
	)
}
