import type { Asked } from '#components/admin/story/story-filter.tsx'
import { searchDesk } from '#newsroom/search/desk.ts'
import { sectionsByIds } from '#newsroom/sections/desk.ts'
import { fits, type StoryFilter, type StoryPage, storiesById, storiesForDesk } from '#newsroom/stories/desk/list.ts'
import { STAGES, type State } from '#newsroom/stories/rules.ts'

const NAMES = ['q', 'edition', 'state', 'stage', 'section', 'contributor'] as const
const STATES: State[] = ['draft', 'scheduled', 'published', 'changed', 'withdrawn', 'takenDown']
const SHOWN = 50

type Query = Record<string, string | string[] | undefined>

/** What the address asks for; what cannot be is left out, such as a section of another edition than the one asked for. */
export async function readFilter(query: Query): Promise<{ asked: Asked; cursor: string | null }> {
	const word = (name: string) => (typeof query[name] === 'string' ? query[name].trim() : '')
	const asked: Asked = {}
	for (const name of NAMES) if (word(name)) asked[name] = word(name)
	if (!STATES.some((state) => state === asked.state)) delete asked.state
	if (!STAGES.some((stage) => stage === asked.stage)) delete asked.stage
	const [section] = await sectionsByIds(asked.section ? [asked.section] : [])
	if (!section || (asked.edition && asked.edition !== section.edition)) delete asked.section
	return { asked, cursor: /^\d{1,15}(\.[\w-]{1,64})?$/.test(word('after')) ? word('after') : null }
}

/** A page of the list. Among words that were searched for the cursor counts hits, else it is a place in the order. */
export async function storiesAsked(
	{ q, edition, state, stage, section, contributor }: Asked,
	type: 'story' | 'page',
	cursor: string | null,
): Promise<StoryPage> {
	const filter: StoryFilter = {
		type,
		...(edition && { edition }),
		...(state && { states: [state as State] }),
		...(stage && { stage: stage as (typeof STAGES)[number] }),
		...(section && { section }),
		...(contributor && { contributor }),
	}
	if (!q) return storiesForDesk(filter, { cursor: cursor?.includes('.') ? cursor : null, limit: SHOWN })
	const ids = await searchDesk({ q, edition })
	// A pasted address may lead to a page of /about: it is shown, whatever the list is of.
	const wanted = ids.length === 1 ? { ...filter, type: undefined } : filter
	return hits(ids, wanted, Number(cursor ?? 0) || 0)
}

/** Hits from a place on that fit the filter, in chunks until a page is full. */
async function hits(ids: string[], filter: StoryFilter, from: number): Promise<StoryPage> {
	const items: StoryPage['items'] = []
	let at = from
	for (; at < ids.length && items.length < SHOWN; at += SHOWN) {
		const found = await storiesById(ids.slice(at, at + SHOWN))
		items.push(...found.filter((story) => fits(story, filter)))
	}
	return { items, next: at < ids.length ? String(at) : null }
}
