import type { Metadata } from 'next'
import Link from 'next/link'
import { actorWhoMay } from '#app/admin/actor.ts'
import { MayNot } from '#components/admin/may-not.tsx'
import { PageHead } from '#components/admin/page-head.tsx'
import { shell } from '#components/admin/texts/en/shell.ts'
import { staff } from '#components/admin/texts/en/staff.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { ButtonLink } from '#components/ui/button.tsx'
import { Mark } from '#components/ui/mark.tsx'
import { Cell, Head, RowHead, Table } from '#components/ui/table.tsx'
import { may } from '#newsroom/policies/permit.ts'
import { accounts } from '#newsroom/staff/desk.ts'
import { places, scopeWords } from './places.ts'

const t = texts(staff)
const words = texts(shell)

export const metadata: Metadata = { title: t('title') }

export default async function StaffPage() {
	const actor = await actorWhoMay('staff.read')
	if (!actor) return <MayNot />
	const [people, where] = await Promise.all([accounts(), places()])
	return (
		<>
			<PageHead title={t('title')} lead={t('lead')}>
				<ButtonLink href="/admin/staff/rights">{t('rights')}</ButtonLink>
				{may(actor, 'staff.change') && (
					<ButtonLink href="/admin/staff/new" look="main">
						{t('add')}
					</ButtonLink>
				)}
			</PageHead>
			<Table caption={t('title')}>
				<thead>
					<tr>
						<Head>{t('name')}</Head>
						<Head>{t('email')}</Head>
						<Head>{t('role')}</Head>
						<Head>{t('scope')}</Head>
						<Head>{t('state')}</Head>
					</tr>
				</thead>
				<tbody>
					{people.map((person) => (
						<tr key={person.id} className="hover:bg-panel">
							<RowHead>
								<Link href={`/admin/staff/${person.id}`} className="link font-semibold">
									{person.name}
								</Link>
								{person.id === actor.id && <span className="ms-2 text-sm text-faint">{t('you')}</span>}
							</RowHead>
							<Cell>{person.email}</Cell>
							<Cell>{words(`role.${person.role}`)}</Cell>
							<Cell className="text-soft">{scopeWords(person.scope, where) || t('everywhere')}</Cell>
							<Cell>
								{person.disabledAt === null ? <Mark tone="good">{t('active')}</Mark> : <Mark>{t('disabled')}</Mark>}
							</Cell>
						</tr>
					))}
				</tbody>
			</Table>
		</>
	)
}
