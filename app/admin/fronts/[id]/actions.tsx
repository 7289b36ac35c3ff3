'use server'

import { storiesNamed } from '#app/admin/stories/found.ts'
import { answer, answerAnew } from '#app/admin/submit.ts'
import type { Answer } from '#components/admin/answer.ts'
import type { BoardFront, DrawnFront } from '#components/admin/fronts/board-types.ts'
import { Front } from '#components/reader/front.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { Missing } from '#lib/errors.ts'
import { act, parseInput } from '#newsroom/act.ts'
import { editionById } from '#newsroom/editions/public.ts'
import { releaseFront } from '#newsroom/fronts/commands.ts'
import { frontById } from '#newsroom/fronts/desk.ts'
import { containersShape } from '#newsroom/fronts/input.ts'
import { arrangedFront } from '#newsroom/fronts/public.ts'
import { permit } from '#newsroom/policies/permit.ts'
import { boardFront } from './board-front.ts'

/** What readers would get of an arrangement that is not released. */
export async function drawFront(id: string, containers: unknown): Promise<Answer<DrawnFront>> {
	return answer(async (actor) => {
		const front = await demandFront(id)
		permit(actor, 'front.release', { edition: front.edition, section: front.section?.id ?? null })
		const edition = await editionById(front.edition)
		if (!edition) throw new Missing('This edition is not printed yet. Try again in a moment.')
		const parts = await arrangedFront(edition, front.section, parseInput(containersShape, containers))
		const stories = await storiesNamed(parts.flatMap(({ items }) => items.map((item) => item.id)))
		const result = {
			parts: parts.map((part) => ({
				id: part.id,
				stories: part.items.flatMap((item) => stories.find((story) => story.id === item.id) ?? []),
			})),
			page: <Front parts={parts} voice={voiceOf(edition)} inSection={front.section !== null} />,
		}
		return { result, printed: true }
	})
}

export async function release(id: string, version: number, containers: unknown): Promise<Answer<{ version: number }>> {
	return answerAnew((actor) => act(actor, releaseFront, { id, version, containers }))
}

export async function readFront(id: string): Promise<Answer<BoardFront>> {
	return answer(async (actor) => {
		const front = await demandFront(id)
		permit(actor, 'front.release', { edition: front.edition, section: front.section?.id ?? null })
		return { result: await boardFront(front), printed: true }
	})
}

async function demandFront(id: string) {
	const front = await frontById(String(id))
	if (!front) throw new Missing('There is no such front.')
	return front
}
