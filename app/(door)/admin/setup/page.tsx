import type { Metadata } from 'next'
import { ActionForm } from '#components/admin/action-form.tsx'
import { FormText, Submit } from '#components/admin/form-fields.tsx'
import { shell } from '#components/admin/texts/en/shell.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { ButtonLink } from '#components/ui/button.tsx'
import { hasAccounts } from '#newsroom/staff/desk.ts'
import { PASSWORD_MIN } from '#newsroom/staff/rules.ts'
import { setUpHere } from './actions.ts'

const t = texts(shell)

export const metadata: Metadata = { title: t('setup.title') }

export default async function SetupPage() {
	if (await hasAccounts())
		return (
			<>
				<h1 className="mb-5 font-serif text-2xl">{t('setup.done')}</h1>
				<ButtonLink look="main" href="/admin/sign-in">
					{t('setup.toSignIn')}
				</ButtonLink>
			</>
		)
	return (
		<>
			<h1 className="mb-2 font-serif text-2xl">{t('setup.title')}</h1>
			<p className="mb-5 text-soft">{t('setup.lead')}</p>
			<ActionForm action={setUpHere} label={t('setup.title')}>
				<FormText
					name="code"
					label={t('setup.code')}
					hint={t('setup.codeHint')}
					autoComplete="one-time-code"
					autoCapitalize="none"
					spellCheck={false}
					required
				/>
				<FormText name="name" label={t('setup.name')} autoComplete="name" required />
				<FormText
					name="email"
					type="email"
					label={t('setup.email')}
					autoComplete="username"
					autoCapitalize="none"
					spellCheck={false}
					required
				/>
				<FormText
					name="password"
					type="password"
					label={t('setup.password')}
					hint={t('setup.passwordHint', { min: String(PASSWORD_MIN) })}
					autoComplete="new-password"
					required
				/>
				<Submit>{t('setup.submit')}</Submit>
			</ActionForm>
		</>
	)
}
