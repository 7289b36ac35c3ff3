import { readEditions } from '#app/(reader)/reads.ts'
import type { Edition } from '#newsroom/printing/rules.ts'
import type { Twins } from './paper-page.ts'

/** The same path in every edition: for pages that each of them has. */
export async function everywhere(path: string): Promise<Twins> {
	return new Map((await readEditions()).map(({ id, prefix }) => [id, path === '/' ? prefix || '/' : prefix + path]))
}

/** What one thing of an edition is called in the others. */
export async function twinsOf(
	edition: Edition,
	twinIn: (other: Edition) => Promise<{ path: string } | undefined>,
): Promise<Twins> {
	const others = (await readEditions()).filter(({ id }) => id !== edition.id)
	const twins = await Promise.all(others.map(async (other) => [other.id, (await twinIn(other))?.path] as const))
	return new Map(twins.flatMap(([id, path]) => (path ? [[id, path] as const] : [])))
}
