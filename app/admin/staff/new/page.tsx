import type { Metadata } from 'next'
import { actorWhoMay } from '#app/admin/actor.ts'
import { addPerson } from '#app/admin/staff/actions.ts'
import { places } from '#app/admin/staff/places.ts'
import { ActionForm } from '#components/admin/action-form.tsx'
import { FormText, Submit } from '#components/admin/form-fields.tsx'
import { MayNot } from '#components/admin/may-not.tsx'
import { PageHead } from '#components/admin/page-head.tsx'
import { PersonFields } from '#components/admin/staff/person-fields.tsx'
import { staff } from '#components/admin/texts/en/staff.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { PASSWORD_MIN } from '#newsroom/staff/rules.ts'

const t = texts(staff)

export const metadata: Metadata = { title: t('add') }

export default async function NewPersonPage() {
	if (!(await actorWhoMay('staff.change'))) return <MayNot />
	return (
		<>
			<PageHead title={t('add')} />
			<ActionForm action={addPerson} label={t('add')} className="grid max-w-lg gap-4">
				<FormText name="email" type="email" label={t('email')} autoComplete="off" autoCapitalize="none" required />
				<PersonFields places={await places()} />
				<FormText
					name="password"
					type="password"
					label={t('password')}
					hint={t('passwordHint', { min: String(PASSWORD_MIN) })}
					autoComplete="new-password"
					required
				/>
				<div>
					<Submit>{t('create')}</Submit>
				</div>
			</ActionForm>
		</>
	)
}
