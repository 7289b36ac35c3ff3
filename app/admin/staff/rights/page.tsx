import type { Metadata } from 'next'
import { requireActor } from '#app/admin/actor.ts'
import { PageHead } from '#components/admin/page-head.tsx'
import { shell } from '#components/admin/texts/en/shell.ts'
import { staff } from '#components/admin/texts/en/staff.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Cell, Head, RowHead, Table } from '#components/ui/table.tsx'
import { type Act, POLICY, type Reach } from '#newsroom/policies/table.ts'
import { ROLES, type Role } from '#newsroom/staff/rules.ts'

const t = texts(staff)
const words = texts(shell)
const REACHES = ['own', 'scope', 'all', 'self'] as const satisfies Reach[]

export const metadata: Metadata = { title: t('matrix.title') }

export default async function RightsPage() {
	const actor = await requireActor()
	return (
		<>
			<PageHead title={t('matrix.title')} lead={t('matrix.lead')} />
			<Table caption={t('matrix.title')}>
				<thead>
					<tr>
						<Head>{t('matrix.act')}</Head>
						{ROLES.map((role) => (
							<Head key={role} className={role === actor.role ? 'bg-accent-wash text-ink' : ''}>
								{words(`role.${role}`)}
							</Head>
						))}
					</tr>
				</thead>
				<tbody>
					{(Object.keys(POLICY) as Act[]).map((act) => (
						<tr key={act}>
							<RowHead>{POLICY[act].name}</RowHead>
							{ROLES.map((role) => (
								<Right key={role} reach={reachOf(act, role)} own={role === actor.role} />
							))}
						</tr>
					))}
				</tbody>
			</Table>
			<dl className="mt-4 grid max-w-prose grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-sm text-soft">
				{REACHES.map((reach) => (
					<div key={reach} className="contents">
						<dt className="font-semibold">{t(`matrix.${reach}`)}</dt>
						<dd>{t(`matrix.meaning.${reach}`)}</dd>
					</div>
				))}
			</dl>
		</>
	)
}

function Right({ reach, own }: { reach: Reach | undefined; own: boolean }) {
	return (
		<Cell className={own ? 'bg-accent-wash' : ''}>
			{reach ? (
				<span className="font-semibold text-good">{t(`matrix.${reach}`)}</span>
			) : (
				<span className="text-faint">{t('matrix.no')}</span>
			)}
		</Cell>
	)
}

function reachOf(act: Act, role: Role): Reach | undefined {
	return (POLICY[act].reach as Partial<Record<Role, Reach>>)[role]
}
