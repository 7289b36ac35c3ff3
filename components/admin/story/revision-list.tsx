import Link from 'next/link'
import { workflow } from '#components/admin/texts/en/workflow.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Mark } from '#components/ui/mark.tsx'
import { Cell, Head, RowHead, Table } from '#components/ui/table.tsx'
import { exactTime } from '#components/ui/time.tsx'

const t = texts(workflow)

interface RevisionListProps {
	rows: readonly {
		id: string
		headline: string
		createdAt: number
		reason: keyof typeof workflow.revisions.reasons
		/** Whose it is. */
		name: string
		href: string
	}[]
	working: string
	live: string | null
	looked: string | undefined
	timeZone: string
}

/** A story's saves, newest first, each to be looked at. */
export function RevisionList({ rows, working, live, looked, timeZone }: RevisionListProps) {
	return (
		<Table caption={t('revisions.title')}>
			<thead>
				<tr>
					<Head>{t('revisions.revision')}</Head>
					<Head>{t('revisions.by')}</Head>
					<Head>{t('revisions.reason')}</Head>
					<Head>{t('fields.headline')}</Head>
				</tr>
			</thead>
			<tbody>
				{rows.map(({ id, headline, createdAt, reason, name, href }) => (
					<tr key={id} className="hover:bg-panel">
						<RowHead>
							<Link href={href} className="link whitespace-nowrap" aria-current={id === looked ? 'true' : undefined}>
								{exactTime(createdAt, timeZone)}
							</Link>{' '}
							{id === live && <Mark tone="good">{t('revisions.live')}</Mark>}{' '}
							{id === working && <Mark tone="accent">{t('revisions.working')}</Mark>}
						</RowHead>
						<Cell>{name}</Cell>
						<Cell className="text-soft">{t(`revisions.reasons.${reason}`)}</Cell>
						<Cell className="font-serif">
							<bdi>{headline}</bdi>
						</Cell>
					</tr>
				))}
			</tbody>
		</Table>
	)
}
