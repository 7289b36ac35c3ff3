import type { z } from 'zod'
import { act } from '#newsroom/act.ts'
import type { SystemActor } from '#newsroom/policies/permit.ts'
import { createSection } from '#newsroom/sections/commands.ts'
import { deskSections, sectionBySlug } from '#newsroom/sections/desk.ts'
import { addEdition } from './commands.ts'
import { deskEdition } from './desk.ts'
import type { addEditionShape } from './input.ts'

const PAPER: SystemActor = { type: 'system', name: 'command line' }

/** The editions every paper begins with, English first; their names are there to be changed. */
const FIRST: { edition: z.input<typeof addEditionShape>; news: string }[] = [
	{
		edition: {
			id: 'en',
			name: 'Broadsheet',
			language: 'en',
			direction: 'ltr',
			timeZone: 'UTC',
			calendar: 'gregory',
			digits: 'latn',
			agencyName: 'Broadsheet',
			mustReadTitle: 'Must read',
		},
		news: 'News',
	},
	{
		edition: {
			id: 'fa',
			name: 'برگهٔ خبر',
			language: 'fa',
			direction: 'rtl',
			timeZone: 'Asia/Tehran',
			calendar: 'persian',
			digits: 'arabext',
			agencyName: 'برگهٔ خبر',
			mustReadTitle: 'خواندنی‌ها',
		},
		news: 'خبر',
	},
]

/**
 * Makes what is missing of the editions, each with its home front and a section `news`, twins of each
 * other. What is there stays as it is, so this may run at every start.
 */
export async function ensureEditions(): Promise<void> {
	let twin: string | undefined
	for (const { edition, news } of FIRST) {
		if (!(await deskEdition(edition.id))) await act(PAPER, addEdition, edition)
		if ((await deskSections(edition.id)).length === 0)
			await act(PAPER, createSection, { edition: edition.id, slug: 'news', name: news, twin })
		twin = (await sectionBySlug(edition.id, 'news'))?.id
	}
}
