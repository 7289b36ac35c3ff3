import { signedIn } from '#app/admin/actor.ts'
import { findStories } from '#app/admin/stories/found.ts'

/** `?edition=&q=` → `FoundStory[]`: for whoever chooses a story. */
export async function GET(request: Request) {
	if (!(await signedIn())) return new Response('Sign in first.', { status: 401 })
	const asked = new URL(request.url).searchParams
	return Response.json(await findStories(asked.get('edition') ?? '', asked.get('q') ?? ''))
}
