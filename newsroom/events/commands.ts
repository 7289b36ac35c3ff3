import { desc } from 'drizzle-orm'
import { event } from '#db/desk/tables.ts'
import { type Given, prepared } from '#db/prepared.ts'
import type { DeskTx } from '#db/transact.ts'
import { canonicalJson, sha256 } from '#lib/hash.ts'
import type { Permit } from '#newsroom/policies/permit.ts'

/** The hash of an event row: over the row before it and all that this one says. */
export function eventHash(
	before: string,
	row: { at: number; actor: string; act: string; thing: string; detail: unknown },
): string {
	return sha256(canonicalJson([before, row.at, row.actor, row.act, row.thing, row.detail]))
}

/** Adds to the desk's history what is being done, in the transaction that does it. `thing` is `story:<id>` or the like. */
export async function record(
	tx: DeskTx,
	permit: Permit,
	thing: string,
	detail: Record<string, unknown> = {},
	act: string = permit.act,
): Promise<void> {
	const [last] = await newest(tx, {})
	const row = { at: permit.at, actor: permit.by, act, thing, detail }
	await add(tx, { ...row, hash: eventHash(last?.hash ?? '', row) })
}

const newest = prepared((db) => db.select({ hash: event.hash }).from(event).orderBy(desc(event.seq)).limit(1))

type Added = Omit<typeof event.$inferSelect, 'seq'>
const add = prepared((db, { at, actor, act, thing, detail, hash }: Given<Added>) =>
	db.insert(event).values({ at, actor, act, thing, detail, hash }),
)
