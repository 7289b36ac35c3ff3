import type { z } from 'zod'
import type { Db } from '#db/handles.ts'
import type { DeskTx } from '#db/transact.ts'
import type { Permit, Thing } from '#newsroom/policies/permit.ts'
import type { Act } from '#newsroom/policies/table.ts'

/**
 * One thing that can be done at the desk. Called only by `act()`, which checks the input, asks the
 * policies about `thing` and opens the transaction; `run` writes and answers, and never sees a request.
 */
export interface Command<A extends Act, I, O> {
	/** The row of the policy table; a function where it depends on what the input names. */
	act: A | ((db: Db, input: I) => Promise<A>)
	input: z.ZodType<I>
	/** What the input names, for the decision. Throws Missing when it is not there. */
	thing: (db: Db, input: I) => Promise<Thing>
	run: (tx: DeskTx, permit: Permit<A>, input: I) => Promise<O>
}

/** Types a command from its parts. */
export function command<A extends Act, I, O>(parts: Command<A, I, O>): Command<A, I, O> {
	return parts
}
