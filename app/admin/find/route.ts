import { signedIn } from '#app/admin/actor.ts'
import type { Choice } from '#components/admin/editor/edition.ts'
import { exactTime } from '#components/ui/time.tsx'
import { deskContributors } from '#newsroom/contributors/desk.ts'
import { searchDesk } from '#newsroom/search/desk.ts'
import { storiesById } from '#newsroom/stories/desk/list.ts'
import { deskTopics } from '#newsroom/topics/desk.ts'

const SHOWN = 8

/**
 * What the pickers of the editor offer: `?what=story|twin|topic|contributor&edition=&q=` gives a list
 * of `{id, name, detail}`. A twin is a story of any other edition.
 */
export async function GET(request: Request) {
	if (!(await signedIn())) return Response.json([], { status: 401 })
	const query = new URL(request.url).searchParams
	const edition = query.get('edition') ?? ''
	const q = (query.get('q') ?? '').slice(0, 500)
	switch (query.get('what')) {
		case 'story':
			return Response.json(await stories(q, (story) => story.edition === edition, edition))
		case 'twin':
			return Response.json(await stories(q, (story) => story.edition !== edition))
		case 'topic':
			return Response.json(named((await deskTopics(edition, { q, limit: SHOWN })).items))
		case 'contributor':
			return Response.json(named((await deskContributors(edition, { q, limit: SHOWN })).items))
		default:
			return Response.json([], { status: 404 })
	}
}

/** Stories by their words or their address; pages of /about are nobody's related story, but can be linked to. */
async function stories(q: string, fits: (story: { edition: string }) => boolean, edition?: string): Promise<Choice[]> {
	const ids = await searchDesk({ q, edition, limit: 4 * SHOWN, headlinesFirst: true })
	return (await storiesById(ids))
		.filter(fits)
		.slice(0, SHOWN)
		.map(({ id, headline, slug, section, changedAt }) => ({
			id,
			name: headline || slug,
			detail: [section?.name, exactTime(changedAt, undefined, 'en', 'day')].filter(Boolean).join(' · '),
		}))
}

function named(places: { id: string; name: string }[]): Choice[] {
	return places.map(({ id, name }) => ({ id, name }))
}
