import { readEdition } from '#app/(reader)/reads.ts'
import { moveTo } from '#press/render-store.ts'

/** The newest stories are what the edition's own feed carries. */
export async function GET(_: Request, { params }: { params: Promise<{ edition: string }> }) {
	const { prefix } = await readEdition((await params).edition)
	moveTo(`${prefix}/rss.xml`)
	return new Response(null)
}
