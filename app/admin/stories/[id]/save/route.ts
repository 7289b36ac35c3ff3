import { answerAsJson } from '#app/admin/submit.ts'
import { Invalid } from '#lib/errors.ts'
import { act } from '#newsroom/act.ts'
import { saveStory } from '#newsroom/stories/commands/save.ts'

/**
 * Saves fields of a story, `{base, content}` as JSON, and answers with an Answer. A route and no
 * server action: those wait for each other, and none outlives the page that sent it. A late save is
 * kept beside the working copy.
 */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) {
	const { id } = await params
	return answerAsJson(async (actor) => {
		const sent: unknown = await request.json().catch(() => null)
		if (typeof sent !== 'object' || sent === null)
			throw Invalid.field('', 'This is no JSON object.', 'Send {base, content}.')
		// A save changes nothing for readers.
		return act(actor, saveStory, { ...sent, id, late: 'keep' }, { print: 'later' })
	})
}
