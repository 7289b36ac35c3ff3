'use client'

import { PageHead } from '#components/admin/page-head.tsx'
import { shell } from '#components/admin/texts/en/shell.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Button } from '#components/ui/button.tsx'

const t = texts(shell)

/** A page that failed while it was drawn. The number is the one in the server's log. */
export default function AdminError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
	return (
		<>
			<PageHead title={t('error.title')} lead={t('error.text')} />
			{error.digest && <p className="mb-4 text-sm text-faint">{error.digest}</p>}
			<Button look="main" onClick={reset}>
				{t('error.again')}
			</Button>
		</>
	)
}
