'use client'

import { ActionForm, useForm } from '#components/admin/action-form.tsx'
import type { FormAction } from '#components/admin/answer.ts'
import { FormText, Submit } from '#components/admin/form-fields.tsx'
import { account } from '#components/admin/texts/en/account.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Notice } from '#components/ui/notice.tsx'

const t = texts(account)

/** Makes a token and shows it this one time. */
export function NewToken({ action }: { action: FormAction<{ bearer: string }> }) {
	return (
		<ActionForm action={action} label={t('tokens.create')} className="grid max-w-md gap-3">
			<Made />
			<FormText name="name" id="token-name" label={t('tokens.name')} hint={t('tokens.nameHint')} required />
			<div>
				<Submit look="plain">{t('tokens.create')}</Submit>
			</div>
		</ActionForm>
	)
}

function Made() {
	const { answer } = useForm()
	if (answer?.is !== 'done') return null
	return (
		<Notice tone="good" live>
			<label htmlFor="token-value" className="font-semibold">
				{t('tokens.value')}
			</label>
			<input
				id="token-value"
				className="control my-1 font-mono text-sm"
				readOnly
				value={(answer.result as { bearer: string }).bearer}
				onFocus={(event) => event.currentTarget.select()}
			/>
			<p className="text-sm">{t('tokens.created')}</p>
		</Notice>
	)
}
