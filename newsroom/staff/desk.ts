import { and, asc, desc, eq, gt, isNotNull, isNull } from 'drizzle-orm'
import { session, staff, token } from '#db/desk/tables.ts'
import { type Given, prepared } from '#db/prepared.ts'
import { deskDb } from '#db/stores.ts'
import { sha256 } from '#lib/hash.ts'
import type { StaffActor } from '#newsroom/policies/permit.ts'
import { versionOf } from '#newsroom/version.ts'
import type { Account } from './rules.ts'

const account = {
	id: staff.id,
	email: staff.email,
	name: staff.name,
	role: staff.role,
	scope: staff.scope,
	createdAt: staff.createdAt,
	disabledAt: staff.disabledAt,
}

/** All accounts by name, the disabled ones last. */
export async function accounts(): Promise<Account[]> {
	return deskDb()
		.select(account)
		.from(staff)
		.orderBy(isNotNull(staff.disabledAt), asc(staff.disabledAt), asc(staff.name), asc(staff.id))
}

export async function accountById(id: string): Promise<Account | undefined> {
	return (await deskDb().select(account).from(staff).where(eq(staff.id, id)))[0]
}

/** The version of what an account's form changes. */
export function accountVersion({ name, role, scope }: Pick<Account, 'name' | 'role' | 'scope'>): string {
	return versionOf({ name, role, scope })
}

/** @param email in its normal form, see `normalEmail` */
export async function accountByEmail(email: string): Promise<Account | undefined> {
	return (await deskDb().select(account).from(staff).where(eq(staff.email, email)))[0]
}

/** Whether anybody has an account yet. */
export async function hasAccounts(): Promise<boolean> {
	return (await deskDb().select({ id: staff.id }).from(staff).limit(1)).length > 0
}

/** What a password is compared with. For signing in and for nothing else. */
export async function passwordHashOf(id: string): Promise<string | null> {
	const [row] = await deskDb().select({ hash: staff.passwordHash }).from(staff).where(eq(staff.id, id))
	return row?.hash ?? null
}

export interface SignedIn {
	actor: StaffActor
	session: { id: string; createdAt: number; lastSeenAt: number }
}

/** Who stands behind a session at this moment: role and scope as they are now, nobody once it ended or the account is disabled. */
export async function signedIn(sessionId: string, now: number): Promise<SignedIn | undefined> {
	const [row] = await openSession(deskDb(), { id: sessionId, now })
	return row && { actor: actorOf(row.staff), session: row.session }
}

const openSession = prepared((db, { id, now }: Given<{ id: string; now: number }>) =>
	db
		.select({ session, staff: account })
		.from(session)
		.innerJoin(staff, eq(staff.id, session.staffId))
		.where(and(eq(session.id, id), gt(session.expiresAt, now), isNull(staff.disabledAt))),
)

export interface TokenHolder {
	actor: StaffActor
	token: { id: string; lastUsedAt: number | null }
}

/** Who stands behind a bearer token, with the rights of the person at this moment. */
export async function tokenHolder(bearer: string): Promise<TokenHolder | undefined> {
	const [row] = await openToken(deskDb(), { hash: sha256(bearer) })
	return row && { actor: actorOf(row.staff), token: row.token }
}

const openToken = prepared((db, { hash }: Given<{ hash: string }>) =>
	db
		.select({ token: { id: token.id, lastUsedAt: token.lastUsedAt }, staff: account })
		.from(token)
		.innerJoin(staff, eq(staff.id, token.staffId))
		.where(and(eq(token.hash, hash), isNull(token.revokedAt), isNull(staff.disabledAt))),
)

export function actorOf({ id, name, role, scope }: Account): StaffActor {
	return { type: 'staff', id, name, role, scope }
}

export type SessionRow = typeof session.$inferSelect

/** The browsers in which somebody is signed in, the last used first. */
export async function sessionsOf(staffId: string, now: number): Promise<SessionRow[]> {
	return deskDb()
		.select()
		.from(session)
		.where(and(eq(session.staffId, staffId), gt(session.expiresAt, now)))
		.orderBy(desc(session.lastSeenAt), desc(session.id))
}

export type TokenRow = Omit<typeof token.$inferSelect, 'hash'>

/** Somebody's tokens that are in force, the newest first; never what they are. */
export async function tokensOf(staffId: string): Promise<TokenRow[]> {
	const { id, name, createdAt, lastUsedAt, revokedAt } = token
	return deskDb()
		.select({ id, staffId: token.staffId, name, createdAt, lastUsedAt, revokedAt })
		.from(token)
		.where(and(eq(token.staffId, staffId), isNull(token.revokedAt)))
		.orderBy(desc(token.createdAt), desc(token.id))
}
