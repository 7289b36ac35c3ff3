import { signedIn } from '#app/admin/actor.ts'
import { findLinked, findStories, findTwins } from '#app/admin/stories/found.ts'
import { deskContributors } from '#newsroom/contributors/desk.ts'
import { deskTopics } from '#newsroom/topics/desk.ts'

const SHOWN = 8

/**
 * Whatever is chosen by its name: `?what=&edition=&q=`. `story` (of the edition), `link` (pages of
 * /about too) and `twin` (of other editions) give `FoundStory[]`; `topic` and `contributor` a list of `{id, name}`.
 */
export async function GET(request: Request) {
	if (!(await signedIn())) return Response.json([], { status: 401 })
	const query = new URL(request.url).searchParams
	const edition = query.get('edition') ?? ''
	const q = (query.get('q') ?? '').slice(0, 500)
	switch (query.get('what')) {
		case 'story':
			return Response.json(await findStories(edition, q))
		case 'link':
			return Response.json(await findLinked(edition, q))
		case 'twin':
			return Response.json(await findTwins(edition, q))
		case 'topic':
			return Response.json(named((await deskTopics(edition, { q, limit: SHOWN })).items))
		case 'contributor':
			return Response.json(named((await deskContributors(edition, { q, limit: SHOWN })).items))
		default:
			return Response.json([], { status: 404 })
	}
}

const named = (places: { id: string; name: string }[]) => places.map(({ id, name }) => ({ id, name }))
