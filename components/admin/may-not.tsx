import Link from 'next/link'
import { PageHead } from './page-head.tsx'
import { shell } from './texts/en/shell.ts'
import { texts } from './texts/texts.ts'

const t = texts(shell)

/** Stands in the place of a page that this account may not see; says nothing of what is on it. */
export function MayNot() {
	return (
		<>
			<PageHead title={t('mayNot.title')} lead={t('mayNot.text')} />
			<Link href="/admin/staff/rights" className="link">
				{t('mayNot.rights')}
			</Link>
		</>
	)
}
