'use server'

import { submit } from '#app/admin/submit.ts'
import type { FormState } from '#components/admin/answer.ts'
import { act } from '#newsroom/act.ts'
import { sectionsByIds } from '#newsroom/sections/desk.ts'
import { createStory } from '#newsroom/stories/commands/save.ts'

/** Begins a story in the section chosen, which says the edition, or a page in the edition chosen. */
export async function begin(_state: FormState, form: FormData): Promise<FormState> {
	const word = (name: string) => String(form.get(name) ?? '')
	const isPage = word('type') === 'page'
	return submit(
		form,
		async (actor) => {
			const [section] = isPage ? [] : await sectionsByIds([word('section')])
			return act(actor, createStory, {
				edition: section?.edition ?? word('edition'),
				type: isPage ? 'page' : 'story',
				content: { headline: word('headline'), ...(!isPage && { section: section?.id ?? null }) },
			})
		},
		({ id }) => `/admin/stories/${id}`,
	)
}
