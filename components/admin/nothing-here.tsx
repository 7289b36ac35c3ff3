import Link from 'next/link'
import { PageHead } from './page-head.tsx'
import { shell } from './texts/en/shell.ts'
import { texts } from './texts/texts.ts'

const t = texts(shell)

/** Stands in the place of a thing that is not there; the page sets the status, see `nothingHere`. */
export function NothingHere() {
	return (
		<>
			<PageHead title={t('missing.title')} lead={t('missing.text')} />
			<Link href="/admin" className="link">
				{t('missing.back')}
			</Link>
		</>
	)
}
