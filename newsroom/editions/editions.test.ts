import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrateStores } from '#db/migrate.ts'
import { closeStores, openStores } from '#db/stores.ts'
import { act } from '#newsroom/act.ts'
import { fronts } from '#newsroom/fronts/desk.ts'
import { front } from '#newsroom/fronts/public.ts'
import type { Edition } from '#newsroom/printing/rules.ts'
import { sectionsOf, sectionTwin } from '#newsroom/sections/public.ts'
import { person, SYSTEM } from '#test/paper.ts'
import { addEdition, changeEdition, setBanner } from './commands.ts'
import { deskEdition } from './desk.ts'
import { ensureEditions } from './ensure.ts'
import { bannerOf, editionById, editions } from './public.ts'

let dataDir: string
beforeEach(async () => {
	dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-'))
	await migrateStores(dataDir)
	await openStores(dataDir)
	await ensureEditions()
})
afterEach(async () => {
	await closeStores()
	rmSync(dataDir, { recursive: true, force: true })
})

const en = async () => (await editionById('en')) as Edition

describe('a new paper', () => {
	test('has an English and a Persian edition, each with a home front and a section of news that are twins', async () => {
		const [english, persian] = (await editions()) as [Edition, Edition]
		expect(english).toMatchObject({ id: 'en', prefix: '', direction: 'ltr', calendar: 'gregory', digits: 'latn' })
		expect(persian).toMatchObject({ id: 'fa', prefix: '/fa', direction: 'rtl', calendar: 'persian', digits: 'arabext' })
		const [news] = await sectionsOf(english)
		expect(await sectionTwin(news as never, persian)).toMatchObject({ slug: 'news' })
		expect((await fronts(['en', 'fa'])).map(({ edition, section }) => `${edition} ${section?.slug ?? 'home'}`)).toEqual(
			['en home', 'en news', 'fa home', 'fa news'],
		)
		expect(await front(english, null)).toEqual([])
	})

	test('is made once, and what was changed since stays', async () => {
		await act(SYSTEM, changeEdition, { id: 'en', version: 1, name: 'The Harbour Light' })
		await ensureEditions()
		expect(await editions()).toHaveLength(2)
		expect((await en()).name).toBe('The Harbour Light')
	})

	test('takes a third edition, but none at an address that is taken', async () => {
		const third = {
			id: 'de',
			name: 'Das Blatt',
			language: 'de',
			direction: 'ltr',
			timeZone: 'Europe/Berlin',
			calendar: 'gregory',
			digits: 'latn',
			agencyName: 'Das Blatt',
			mustReadTitle: 'Lesenswert',
		}
		await act(SYSTEM, addEdition, third)
		expect((await editions()).map(({ prefix }) => prefix)).toEqual(['', '/fa', '/de'])
		await expect(act(SYSTEM, addEdition, { ...third, id: 'news' })).rejects.toMatchObject({
			problems: [{ field: 'id' }],
		})
		await expect(act(SYSTEM, addEdition, { ...third, id: 'api' })).rejects.toMatchObject({
			problems: [{ field: 'id' }],
		})
	})
})

describe('the settings', () => {
	test('change what is sent and nothing else, and refuse an outdated version', async () => {
		const sent = { id: 'en', version: 1, tagline: 'News of the quay', timeZone: 'Europe/Oslo' }
		await act(person('admin'), changeEdition, sent)
		expect(await en()).toMatchObject({ name: 'Broadsheet', tagline: 'News of the quay', timeZone: 'Europe/Oslo' })
		await expect(act(person('admin'), changeEdition, sent)).rejects.toMatchObject({ name: 'Outdated', current: 2 })
	})

	test.each([
		['timeZone', 'Mars/Olympus'],
		['contactEmail', 'nobody'],
		['name', ' '],
	])('refuse %s "%s"', async (field, value) => {
		const sent = { id: 'en', version: 1, [field]: value }
		await expect(act(SYSTEM, changeEdition, sent)).rejects.toMatchObject({ problems: [{ field }] })
	})
})

describe('the banner', () => {
	const set = (more: object) =>
		act(person('front editor'), setBanner, { edition: 'en', version: 1, text: 'Storm', ...more })

	test('stands with its link until its time is over, and comes down', async () => {
		const until = Date.now() + 60_000
		await set({ url: '/news/storm', until })
		expect(await bannerOf(await en())).toEqual({ text: 'Storm', url: '/news/storm' })
		expect(await bannerOf(await en(), until)).toBeUndefined()
		await set({ version: 2, text: '' })
		expect(await bannerOf(await en())).toBeUndefined()
		expect(await deskEdition('en')).toMatchObject({ bannerUrl: '', bannerUntil: null, version: 3 })
	})

	test.each([{ url: 'javascript:alert(1)' }, { url: '//evil.example' }, { url: 'mailto:a@b.c' }, { until: 1 }])(
		'is refused with %o',
		async (wrong) => {
			await expect(set(wrong)).rejects.toMatchObject({ problems: [{ field: Object.keys(wrong)[0] }] })
		},
	)
})
