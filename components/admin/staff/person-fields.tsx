import { FormCheckbox, FormSelect, FormText } from '#components/admin/form-fields.tsx'
import { shell } from '#components/admin/texts/en/shell.ts'
import { staff } from '#components/admin/texts/en/staff.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { ROLES, type Role, type Scope } from '#newsroom/staff/rules.ts'

const t = texts(staff)
const words = texts(shell)

interface PersonFieldsProps {
	person?: { name: string; role: Role; scope: Scope }
	places: { id: string; name: string; language: string; sections: { id: string; name: string }[] }[]
}

/** Name, role and where it holds, for a new account as for one that is there. */
export function PersonFields({ person, places }: PersonFieldsProps) {
	const roles = ROLES.map((role) => ({ value: role, label: words(`role.${role}`) }))
	return (
		<>
			<FormText
				name="name"
				label={t('name')}
				hint={t('nameHint')}
				defaultValue={person?.name}
				autoComplete="off"
				required
			/>
			<FormSelect name="role" label={t('role')} choices={roles} defaultValue={person?.role ?? 'writer'} />
			<div className="grid gap-3">
				<p className="text-sm text-faint">{t('scopeHint')}</p>
				<Ticks name="editions" legend={t('editions')} things={places} ticked={person?.scope?.editions} />
				{places.map((edition) => (
					<Ticks
						key={edition.id}
						name="sections"
						legend={t('sections', { edition: edition.name })}
						language={edition.language}
						things={edition.sections}
						ticked={person?.scope?.sections}
					/>
				))}
			</div>
		</>
	)
}

interface TicksProps {
	name: string
	legend: string
	things: { id: string; name: string; language?: string }[]
	ticked: string[] | undefined
	language?: string
}

function Ticks({ name, legend, things, ticked = [], language }: TicksProps) {
	if (things.length === 0) return null
	return (
		<fieldset>
			<legend className="mb-1 text-sm font-semibold">{legend}</legend>
			<div className="flex flex-wrap gap-x-5 gap-y-1.5">
				{things.map((thing) => (
					<FormCheckbox
						key={thing.id}
						id={`${name}-${thing.id}`}
						name={name}
						value={thing.id}
						defaultChecked={ticked.includes(thing.id)}
						label={<bdi lang={thing.language ?? language}>{thing.name}</bdi>}
					/>
				))}
			</div>
		</fieldset>
	)
}
