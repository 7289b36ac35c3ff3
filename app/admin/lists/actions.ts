'use server'

import { answer, answerAnew } from '#app/admin/submit.ts'
import type { Answer } from '#components/admin/answer.ts'
import type { BoardList } from '#components/admin/lists/list-board.tsx'
import { Missing } from '#lib/errors.ts'
import { act } from '#newsroom/act.ts'
import { deskEdition } from '#newsroom/editions/desk.ts'
import { changeList } from '#newsroom/lists/commands.ts'
import { LIST_NAMES, type ListName } from '#newsroom/lists/rules.ts'
import { permit } from '#newsroom/policies/permit.ts'
import { boardList } from './board-list.ts'

export async function saveList(list: unknown): Promise<Answer<{ version: number }>> {
	return answerAnew((actor) => act(actor, changeList, list))
}

export async function readList(edition: string, name: ListName): Promise<Answer<BoardList>> {
	return answer(async (actor) => {
		permit(actor, 'list.change', { edition, section: null })
		const row = await deskEdition(String(edition))
		if (!row || !LIST_NAMES.includes(name)) throw new Missing('There is no such list.')
		return { result: await boardList(row, name), printed: true }
	})
}
