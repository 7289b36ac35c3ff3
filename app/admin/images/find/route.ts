import { signedIn } from '#app/admin/actor.ts'
import { deskImages } from '#newsroom/media/desk.ts'
import { staffImage } from '#newsroom/media/rules.ts'

/** `?q=&before=` → `{items: StaffImage[], next}`, newest first: for whoever chooses a picture. */
export async function GET(request: Request) {
	if (!(await signedIn())) return new Response('Sign in first.', { status: 401 })
	const asked = new URL(request.url).searchParams
	const before = asked.get('before')
	const { items, next } = await deskImages({ q: asked.get('q') ?? '', ...(before && { before }), limit: 40 })
	return Response.json({ items: items.map(staffImage), next })
}
