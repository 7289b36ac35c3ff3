import type { Metadata } from 'next'
import { requireActor, signedIn } from '#app/admin/actor.ts'
import { ActionForm } from '#components/admin/action-form.tsx'
import { FormText, Submit } from '#components/admin/form-fields.tsx'
import { PageHead } from '#components/admin/page-head.tsx'
import { Part } from '#components/admin/part.tsx'
import { NewToken } from '#components/admin/staff/new-token.tsx'
import { account } from '#components/admin/texts/en/account.ts'
import { shell } from '#components/admin/texts/en/shell.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Cell, Head, RowHead, Table } from '#components/ui/table.tsx'
import { Time } from '#components/ui/time.tsx'
import { accountById, type SessionRow, sessionsOf, type TokenRow, tokensOf } from '#newsroom/staff/desk.ts'
import { browserOf, PASSWORD_MIN } from '#newsroom/staff/rules.ts'
import { changePassword, endOne, endOthers, endToken, newToken } from './actions.ts'

const t = texts(account)
const words = texts(shell)

export const metadata: Metadata = { title: t('title') }

export default async function AccountPage() {
	const actor = await requireActor()
	const [person, sessions, tokens, here] = await Promise.all([
		accountById(actor.id),
		sessionsOf(actor.id, Date.now()),
		tokensOf(actor.id),
		signedIn(),
	])
	const email = person?.email ?? ''
	return (
		<>
			<PageHead title={t('title')} lead={t('lead', { name: actor.name, email, role: words(`role.${actor.role}`) })} />
			<Part title={t('password.title')}>
				<ActionForm action={changePassword} done={t('password.done')} className="grid max-w-md gap-3">
					<input type="text" name="username" autoComplete="username" defaultValue={email} readOnly hidden />
					<FormText
						name="present"
						type="password"
						label={t('password.present')}
						autoComplete="current-password"
						required
					/>
					<FormText
						name="password"
						type="password"
						label={t('password.next')}
						hint={t('password.hint', { min: String(PASSWORD_MIN) })}
						autoComplete="new-password"
						required
					/>
					<div>
						<Submit look="plain">{t('password.submit')}</Submit>
					</div>
				</ActionForm>
			</Part>
			<Part title={t('sessions.title')}>
				<Sessions sessions={sessions} here={here?.session.id} />
			</Part>
			<Part title={t('tokens.title')} lead={t('tokens.lead')}>
				<ActionForm action={endToken} done={t('tokens.revoked')}>
					{tokens.length > 0 ? <Tokens tokens={tokens} /> : <p className="text-soft">{t('tokens.none')}</p>}
				</ActionForm>
				<div className="mt-4">
					<NewToken action={newToken} />
				</div>
			</Part>
		</>
	)
}

function Sessions({ sessions, here }: { sessions: SessionRow[]; here: string | undefined }) {
	return (
		<>
			<ActionForm action={endOne} done={t('sessions.ended')}>
				<Table caption={t('sessions.title')}>
					<thead>
						<tr>
							<Head>{t('sessions.browser')}</Head>
							<Head>{t('sessions.since')}</Head>
							<Head>{t('sessions.seen')}</Head>
							<Head>
								<span className="sr-only">{t('sessions.end')}</span>
							</Head>
						</tr>
					</thead>
					<tbody>
						{sessions.map((session) => {
							const browser = browserName(session.agent)
							return (
								<tr key={session.id}>
									<RowHead>
										{browser}
										{session.id === here && <span className="ms-2 text-sm text-faint">{t('sessions.here')}</span>}
									</RowHead>
									<Cell>
										<Time at={session.createdAt} />
									</Cell>
									<Cell>
										<Time at={session.lastSeenAt} />
									</Cell>
									<Cell className="text-end">
										{session.id !== here && (
											<Submit
												look="quiet"
												name="id"
												value={session.id}
												aria-label={t('sessions.endNamed', { browser })}
											>
												{t('sessions.end')}
											</Submit>
										)}
									</Cell>
								</tr>
							)
						})}
					</tbody>
				</Table>
			</ActionForm>
			<ActionForm action={endOthers} done={t('sessions.endedAll')} className="mt-3 grid justify-items-start gap-3">
				<Submit look="plain">{t('sessions.endAll')}</Submit>
			</ActionForm>
		</>
	)
}

function Tokens({ tokens }: { tokens: TokenRow[] }) {
	return (
		<Table caption={t('tokens.title')}>
			<thead>
				<tr>
					<Head>{t('tokens.name')}</Head>
					<Head>{t('tokens.made')}</Head>
					<Head>{t('tokens.used')}</Head>
					<Head>
						<span className="sr-only">{t('tokens.revoke')}</span>
					</Head>
				</tr>
			</thead>
			<tbody>
				{tokens.map((token) => (
					<tr key={token.id}>
						<RowHead>{token.name}</RowHead>
						<Cell>
							<Time at={token.createdAt} />
						</Cell>
						<Cell>{token.lastUsedAt ? <Time at={token.lastUsedAt} /> : t('tokens.never')}</Cell>
						<Cell className="text-end">
							<Submit
								look="quiet"
								name="id"
								value={token.id}
								aria-label={t('tokens.revokeNamed', { name: token.name })}
							>
								{t('tokens.revoke')}
							</Submit>
						</Cell>
					</tr>
				))}
			</tbody>
		</Table>
	)
}

/** A browser as people would name it. */
function browserName(agent: string): string {
	const { browser, system } = browserOf(agent)
	return browser && system ? t('sessions.on', { browser, system }) : (browser ?? system ?? t('sessions.unknown'))
}
