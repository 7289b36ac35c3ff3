import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { act } from '#newsroom/act.ts'
import { editionById } from '#newsroom/editions/public.ts'
import { changeList } from '#newsroom/lists/commands.ts'
import { deskList } from '#newsroom/lists/desk.ts'
import { storyList } from '#newsroom/lists/public.ts'
import type { Edition } from '#newsroom/printing/rules.ts'
import { createSection } from '#newsroom/sections/commands.ts'
import { withdrawStory } from '#newsroom/stories/commands/unpublish.ts'
import { draft, openTestPaper, person, published, SYSTEM } from '#test/paper.ts'
import { releaseFront } from './commands.ts'
import { type DeskFront, frontById, fronts } from './desk.ts'
import { front } from './public.ts'

let close: () => Promise<void>
let en: Edition
let own: DeskFront
beforeEach(async () => {
	close = (await openTestPaper()).close
	await act(SYSTEM, createSection, { edition: 'en', name: 'Port' })
	en = (await editionById('en')) as Edition
	own = (await fronts(['en']))[0] as DeskFront
})
afterEach(() => close())

const card = (story: string, more: object = {}) => ({ story, ...more })
const containers = (...cards: object[]) => [{ id: 'top', layout: 'lead', title: 'Today', limit: 3, cards }]
const shown = async () => (await front(en, own.section as never)).map(({ items }) => items.map((item) => item.headline))

describe('a front', () => {
	test('shows what was released, in its words, and closes the gap of a story that is not live', async () => {
		const live = await published({ headline: 'Live', section: own.section?.id })
		const gone = await published({ headline: 'Gone', section: own.section?.id })
		const other = await draft({ headline: 'Not out', section: own.section?.id })
		await act(SYSTEM, releaseFront, {
			id: own.id,
			version: 1,
			containers: containers(card(other.id), card(gone.id), card(live.id, { headline: 'Said shorter' })),
		})
		expect(await shown()).toEqual([['Gone', 'Said shorter']])
		await act(SYSTEM, withdrawStory, { id: gone.id, reason: 'wrong' })
		expect(await shown()).toEqual([['Said shorter']])
		expect(await frontById(own.id)).toMatchObject({ version: 2, releasedBy: 'system:command line' })
	})

	test('that was released meanwhile is not overwritten', async () => {
		await act(SYSTEM, releaseFront, { id: own.id, version: 1, containers: containers() })
		const late = act(SYSTEM, releaseFront, { id: own.id, version: 1, containers: [] })
		await expect(late).rejects.toMatchObject({ name: 'Outdated', current: 2 })
		expect((await frontById(own.id))?.containers).toHaveLength(1)
	})

	test('takes no story of another edition and none that is not there, and names the card', async () => {
		const live = await published()
		const sent = { id: own.id, version: 1, containers: containers(card(live.id), card('nobody')) }
		await expect(act(SYSTEM, releaseFront, sent)).rejects.toMatchObject({
			problems: [{ field: 'containers.0.cards.1.story' }],
		})
	})

	test('refuses two containers of one id, an unknown layout and an unknown key', async () => {
		const [top] = containers()
		for (const wrong of [[top, top], [{ ...top, layout: 'carousel' }], [{ ...top, colour: 'red' }]])
			await expect(act(SYSTEM, releaseFront, { id: own.id, version: 1, containers: wrong })).rejects.toThrow()
	})

	test('of a section out of reach is refused', async () => {
		const elsewhere = person('front editor', 'fe', { sections: ['en-news'] })
		const sent = { id: own.id, version: 1, containers: [] }
		await expect(act(elsewhere, releaseFront, sent)).rejects.toThrow(/may not/)
		await expect(act(person('editor'), releaseFront, sent)).rejects.toThrow(/may not/)
	})
})

describe('a list of the staff', () => {
	test('is printed in its order and counts its versions', async () => {
		const a = await published({ headline: 'A' })
		const b = await published({ headline: 'B' })
		const sent = { edition: 'en', name: 'must-read', version: 1, stories: [b.id, a.id] }
		await act(person('front editor'), changeList, sent)
		expect(await storyList('en', 'must-read')).toEqual([b.id, a.id])
		expect(await deskList('en', 'must-read')).toEqual({ version: 2, stories: [b.id, a.id] })
		await expect(act(SYSTEM, changeList, sent)).rejects.toMatchObject({ name: 'Outdated', current: 2 })
		await expect(act(SYSTEM, changeList, { ...sent, version: 2, stories: [a.id, a.id] })).rejects.toThrow(/twice/)
	})
})
