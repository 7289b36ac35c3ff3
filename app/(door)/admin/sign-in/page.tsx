import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { safeNext } from '#app/(door)/admin/next-path.ts'
import { signedIn } from '#app/admin/actor.ts'
import { ActionForm } from '#components/admin/action-form.tsx'
import { FormText, Submit } from '#components/admin/form-fields.tsx'
import { shell } from '#components/admin/texts/en/shell.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { hasAccounts } from '#newsroom/staff/desk.ts'
import { signInHere } from './actions.ts'

const t = texts(shell)

export const metadata: Metadata = { title: t('signIn.title') }

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
	const next = safeNext((await searchParams).next)
	if (await signedIn()) redirect(next)
	if (!(await hasAccounts())) redirect('/admin/setup')
	return (
		<>
			<h1 className="mb-5 font-serif text-2xl">{t('signIn.title')}</h1>
			<ActionForm action={signInHere} label={t('signIn.title')}>
				<input type="hidden" name="next" value={next} />
				<FormText
					name="email"
					type="email"
					label={t('signIn.email')}
					autoComplete="username"
					autoCapitalize="none"
					spellCheck={false}
					required
				/>
				<FormText
					name="password"
					type="password"
					label={t('signIn.password')}
					autoComplete="current-password"
					required
				/>
				<Submit>{t('signIn.submit')}</Submit>
			</ActionForm>
			<p className="mt-5 text-sm text-faint">{t('signIn.lost')}</p>
		</>
	)
}
