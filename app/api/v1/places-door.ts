import { act } from '#newsroom/act.ts'
import type { Command } from '#newsroom/command.ts'
import type { PlaceKind } from '#newsroom/places/rules.ts'
import type { Act } from '#newsroom/policies/table.ts'
import { answers, door } from './door.ts'
import { livePlaces } from './live.ts'
import type * as operations from './operations.ts'
import { workingPlaces } from './working.ts'

/** The door of sections, topics or contributors, which differ in their commands alone. */
export function placesDoor<A extends Act, I>(
	kind: PlaceKind,
	{
		list,
		add,
		create,
	}: {
		list: typeof operations.listSections
		add: typeof operations.addSection
		create: Command<A, I, { slug: string }>
	},
) {
	return door({
		GET: answers(list, async ({ actor, query }) => ({
			value: actor ? await workingPlaces(actor, kind, query) : await livePlaces(kind, query),
		})),
		POST: answers(add, async ({ actor, body }) => {
			const { result } = await act(actor, create, body)
			return { status: 201, value: { slug: result.slug, name: body.name } }
		}),
	})
}
