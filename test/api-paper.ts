import { contributor, topic } from '#db/desk/tables.ts'
import { transactDesk } from '#db/transact.ts'
import { ask, type Got } from './api.ts'
import { openTestPaper } from './paper.ts'
import { tokenOf } from './tokens.ts'

/** What a new story needs at least. */
export const NEW = {
	edition: 'en',
	section: 'news',
	headline: 'Harbour opens',
	bodyText: 'The gates were lifted at dawn.',
}

/** The test paper with a contributor `mina-bay`, a topic `tides` and tokens of three of the staff. */
export async function openApiPaper() {
	const { close } = await openTestPaper()
	await transactDesk(async (tx) => {
		await tx.insert(contributor).values({ id: 'mina', edition: 'en', slug: 'mina-bay', name: 'Mina Bay' })
		await tx.insert(topic).values({ id: 'tides', edition: 'en', slug: 'tides', name: 'Tides' })
	})
	const editor = await tokenOf('editor')
	return {
		close,
		editor,
		writer: await tokenOf('writer'),
		chief: await tokenOf('managing editor'),
		/** Begins a story as the editor; gives it. */
		post: async (more: object = {}) =>
			(await ask('POST', '/stories', { token: editor, body: { ...NEW, ...more } })).json,
		publish: (id: string, body: object = {}) => ask('PUT', `/stories/${id}/publication`, { token: editor, body }),
		/** Changes a story on this revision. */
		patch: (id: string, revision: string, body: object) =>
			ask('PATCH', `/stories/${id}`, { token: editor, body, headers: { 'if-match': `"${revision}"` } }),
	}
}

/** The fields that a refusal names. */
export const fields = (got: Got): string[] => got.json.errors.map(({ field }: { field: string }) => field)
