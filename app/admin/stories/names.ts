import { accounts } from '#newsroom/staff/desk.ts'

/** What actors are called: `staff:<id>` by the account's name, `system:<name>` by its own. */
export async function actorNames(): Promise<(by: string) => string> {
	const names = new Map((await accounts()).map(({ id, name }) => [`staff:${id}`, name]))
	return (by) => names.get(by) ?? by.replace(/^system:/, '')
}
