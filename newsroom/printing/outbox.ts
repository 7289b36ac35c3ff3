import { outbox } from '#db/desk/tables.ts'
import { type Given, prepared } from '#db/prepared.ts'
import type { DeskTx } from '#db/transact.ts'

/** What printing knows how to compute anew from the desk. `redirect` names what leads there: `story:<id>` and the like print their own. */
export type Printable =
	| `${'story' | 'section' | 'topic' | 'contributor' | 'image' | 'front' | 'edition' | 'redirect'}:${string}`
	| `list:${string}:${string}`

/** Notes that a thing has to be printed, in the transaction that changed it. `gone` also destroys finished pages that show it. */
export async function toPrint(
	tx: DeskTx,
	at: number,
	thing: Printable,
	how: 'stale' | 'gone' = 'stale',
): Promise<void> {
	await add(tx, { thing, how, at })
}

const add = prepared((db, { thing, how, at }: Given<Omit<typeof outbox.$inferSelect, 'seq'>>) =>
	db.insert(outbox).values({ thing, how, at }),
)
