import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { edition, section } from '#db/desk/tables.ts'
import { migrateStores } from '#db/migrate.ts'
import { closeStores, openStores } from '#db/stores.ts'
import { transactDesk } from '#db/transact.ts'
import { act } from '#newsroom/act.ts'
import type { Body } from '#newsroom/body/blocks.ts'
import type { Actor, StaffActor } from '#newsroom/policies/permit.ts'
import { toPrint } from '#newsroom/printing/outbox.ts'
import type { Role } from '#newsroom/staff/rules.ts'
import { publishStory } from '#newsroom/stories/commands/publish.ts'
import { createStory } from '#newsroom/stories/commands/save.ts'

export const SYSTEM: Actor = { type: 'system', name: 'command line' }

/** The cast: one person of each role. */
export function person(role: Role, id = role.replace(' ', '-'), scope: StaffActor['scope'] = null): StaffActor {
	return { type: 'staff', id, name: id, role, scope }
}

/** A paper of two editions with two sections each and no stories, in a folder of its own. */
export async function openTestPaper(): Promise<{ dataDir: string; close: () => Promise<void> }> {
	const dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-'))
	await migrateStores(dataDir)
	await openStores(dataDir)
	await transactDesk(async (tx) => {
		await tx.insert(edition).values([
			{
				id: 'en',
				position: 0,
				name: 'The Test',
				language: 'en',
				direction: 'ltr',
				timeZone: 'Europe/London',
				calendar: 'gregory',
				digits: 'latn',
				agencyName: 'Staff',
			},
			{
				id: 'fa',
				position: 1,
				name: 'آزمون',
				language: 'fa',
				direction: 'rtl',
				timeZone: 'Asia/Tehran',
				calendar: 'persian',
				digits: 'arabext',
				agencyName: 'تحریریه',
			},
		])
		await tx.insert(section).values([
			{ id: 'en-news', edition: 'en', slug: 'news', name: 'News', position: 0, translationGroup: 'news' },
			{ id: 'en-culture', edition: 'en', slug: 'culture', name: 'Culture', position: 1, translationGroup: 'culture' },
			{ id: 'fa-news', edition: 'fa', slug: 'خبر', name: 'خبر', position: 0, translationGroup: 'news' },
			{ id: 'fa-culture', edition: 'fa', slug: 'فرهنگ', name: 'فرهنگ', position: 1, translationGroup: 'culture' },
		])
		for (const id of ['en', 'fa']) await toPrint(tx, 1, `edition:${id}`)
		for (const id of ['en-news', 'en-culture', 'fa-news', 'fa-culture']) await toPrint(tx, 1, `section:${id}`)
	})
	return {
		dataDir,
		close: async () => {
			await closeStores()
			rmSync(dataDir, { recursive: true, force: true })
		},
	}
}

/** A body of plain paragraphs. */
export function bodyOf(...paragraphs: string[]): Body {
	return {
		type: 'doc',
		version: 1,
		content: paragraphs.map((text) => ({ type: 'paragraph', attrs: { dir: null }, content: [{ type: 'text', text }] })),
	}
}

/** A draft, of the English edition's news unless it says otherwise; gives its id, revision and slug. */
export async function draft({ edition = 'en', ...content }: Record<string, unknown> = {}, actor: Actor = SYSTEM) {
	const { result } = await act(actor, createStory, {
		edition,
		content: {
			section: 'en-news',
			headline: 'Harbour opens',
			body: bodyOf('The gates were lifted at dawn.'),
			...content,
		},
	})
	return result
}

/** The same, published. */
export async function published(content: Record<string, unknown> = {}) {
	const story = await draft(content)
	const { result } = await act(SYSTEM, publishStory, { id: story.id })
	return { ...story, ...result }
}
