import { deskEditions } from '#newsroom/editions/desk.ts'
import { lastRun } from '#newsroom/imports/desk.ts'

/** What the filling is called among the paper's imports. */
export const SOURCE = 'demo paper'

/** Whether this data directory is to get the demo paper: there is nothing in it yet, or a filling that was cut off. */
export async function wantsDemo(): Promise<boolean> {
	const run = await lastRun(SOURCE)
	return run ? run.endedAt === null : (await deskEditions()).length === 0
}
