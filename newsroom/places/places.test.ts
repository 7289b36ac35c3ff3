import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Outdated, Refused } from '#lib/errors.ts'
import { act } from '#newsroom/act.ts'
import { changeContributor, createContributor } from '#newsroom/contributors/commands.ts'
import { contributorsByIds } from '#newsroom/contributors/desk.ts'
import { editionById } from '#newsroom/editions/public.ts'
import { fronts } from '#newsroom/fronts/desk.ts'
import { placeVersion } from '#newsroom/places/desk.ts'
import type { Edition } from '#newsroom/printing/rules.ts'
import { staleAfter } from '#newsroom/printing/stale.ts'
import { resolveAddress } from '#newsroom/redirects/public.ts'
import { changeSection, createSection, orderSections } from '#newsroom/sections/commands.ts'
import { deskSections } from '#newsroom/sections/desk.ts'
import { sectionsOf, sectionTwin } from '#newsroom/sections/public.ts'
import { publishStory } from '#newsroom/stories/commands/publish.ts'
import { changeTopic, createTopic } from '#newsroom/topics/commands.ts'
import { deskTopics } from '#newsroom/topics/desk.ts'
import { topicBySlug, topicTwin } from '#newsroom/topics/public.ts'
import { newRenderStore, withRenderStore } from '#press/render-store.ts'
import { draft, openTestPaper, person, published, SYSTEM } from '#test/paper.ts'

let close: () => Promise<void>
let en: Edition
let fa: Edition
beforeEach(async () => {
	close = (await openTestPaper()).close
	await act(SYSTEM, createTopic, { edition: 'en', name: 'First of all' })
	en = (await editionById('en')) as Edition
	fa = (await editionById('fa')) as Edition
})
afterEach(() => close())

const made = async (name: string, more: object = {}) =>
	(await act(SYSTEM, createSection, { edition: 'en', name, ...more })).result

describe('a section', () => {
	test('gets its address from its name, stands last and has a front that fills itself', async () => {
		const { id, slug } = await made('City & Harbour')
		expect(slug).toBe('city-harbour')
		expect((await sectionsOf(en)).map((section) => section.slug)).toEqual(['news', 'culture', 'city-harbour'])
		const [front] = await fronts(['en'])
		expect(front).toMatchObject({ section: { id }, version: 1 })
		expect(front?.containers.length).toBeGreaterThan(0)
	})

	test.each(['admin', 'search', 'rss.xml', 'topics', 'fa', 'news'])('cannot stand at /%s', async (slug) => {
		await expect(made('X', { slug })).rejects.toMatchObject({ problems: [{ field: 'slug' }] })
	})

	test('whose name is a taken word gets another address by itself', async () => {
		expect((await made('Search')).slug).toBe('search-2')
	})

	test('with a Persian name keeps its letters, ZWNJ as a hyphen', async () => {
		const { result } = await act(SYSTEM, createSection, { edition: 'fa', name: 'خبر‌های شهر' })
		expect(result.slug).toBe('خبر-های-شهر')
	})

	test('that was renamed answers at its old address with its new one, for its stories too', async () => {
		const story = await published({ headline: 'Ferry returns' })
		await act(SYSTEM, changeSection, { id: 'en-news', slug: 'today' })
		await act(SYSTEM, changeSection, { id: 'en-news', slug: 'now' })
		expect(await resolveAddress(en, '/news')).toEqual({ moved: '/now' })
		expect(await resolveAddress(en, '/today')).toEqual({ moved: '/now' })
		expect(await resolveAddress(en, `/news/${story.slug}`)).toEqual({ moved: `/now/${story.slug}` })
	})

	test('whose old slug comes back stands there again, without a circle', async () => {
		await act(SYSTEM, changeSection, { id: 'en-news', slug: 'today' })
		await act(SYSTEM, changeSection, { id: 'en-news', slug: 'news' })
		expect(await resolveAddress(en, '/news')).toBeUndefined()
		expect(await resolveAddress(en, '/today')).toEqual({ moved: '/news' })
	})

	test('may take the old slug of another', async () => {
		await act(SYSTEM, changeSection, { id: 'en-news', slug: 'today' })
		await made('News')
		expect((await sectionsOf(en)).map(({ slug }) => slug)).toContain('news')
		expect(await resolveAddress(en, '/news')).toBeUndefined()
	})

	test('moves in the order, which must name every section once', async () => {
		const from = ['en-culture', 'en-news']
		await act(SYSTEM, orderSections, { edition: 'en', from: from.toReversed(), order: from })
		expect((await sectionsOf(en)).map(({ slug }) => slug)).toEqual(['culture', 'news'])
		for (const order of [['en-culture'], ['en-culture', 'en-culture'], ['en-culture', 'fa-news']])
			await expect(act(SYSTEM, orderSections, { edition: 'en', from, order })).rejects.toMatchObject({
				problems: [{ field: 'order' }],
			})
	})

	test('is not moved back by who had the order from before, or one without the newest section', async () => {
		const from = ['en-news', 'en-culture']
		await act(SYSTEM, orderSections, { edition: 'en', from, order: ['en-culture', 'en-news'] })
		await expect(act(SYSTEM, orderSections, { edition: 'en', from, order: from })).rejects.toThrow(Outdated)
		const { id } = await made('Harbour')
		await expect(
			act(SYSTEM, orderSections, { edition: 'en', from: from.toReversed(), order: [id, ...from] }),
		).rejects.toThrow(Outdated)
		expect((await sectionsOf(en)).map(({ slug }) => slug)).toEqual(['culture', 'news', 'harbour'])
	})

	test('has one twin in another edition; a new one frees the old', async () => {
		const news = async () => (await sectionsOf(en)).find(({ id }) => id === 'en-news')
		await act(SYSTEM, changeSection, { id: 'fa-culture', twin: 'en-news' })
		const twin = await sectionTwin((await news()) as never, fa)
		expect(twin?.id).toBe('fa-culture')
		const rows = await deskSections('fa')
		expect(rows.find(({ id }) => id === 'fa-news')?.translationGroup).toBeNull()
		await expect(act(SYSTEM, changeSection, { id: 'en-news', twin: 'en-culture' })).rejects.toMatchObject({
			problems: [{ field: 'twin' }],
		})
	})

	test('is held to the version that its form was drawn with, and so is a topic; their order is another matter', async () => {
		const [row] = await deskSections('en')
		const version = placeVersion(row as never)
		const from = (await deskSections('en')).map(({ id }) => id)
		await act(SYSTEM, orderSections, { edition: 'en', from, order: from.toReversed() })
		await act(SYSTEM, changeSection, { id: row?.id, version, name: 'News of today' })
		const late = act(SYSTEM, changeSection, { id: row?.id, version, name: 'All news' })
		await expect(late).rejects.toBeInstanceOf(Outdated)
		const [topic] = (await deskTopics('en')).items
		const changed = act(SYSTEM, changeTopic, { id: topic?.id, version: 'older', name: 'Second' })
		await expect(changed).rejects.toBeInstanceOf(Outdated)
	})

	test('is no business of a writer', async () => {
		await expect(act(person('writer'), createSection, { edition: 'en', name: 'Mine' })).rejects.toThrow(/may not/)
	})
})

describe('a topic', () => {
	test('is public while a live story has it, and its old address leads on', async () => {
		const { result } = await act(SYSTEM, createTopic, { edition: 'en', name: 'Tides' })
		expect(await topicBySlug(en, 'tides')).toBeUndefined()
		await published({ topics: [result.id] })
		await act(SYSTEM, changeTopic, { id: result.id, slug: 'high-tides', name: 'High tides' })
		expect(await topicBySlug(en, 'high-tides')).toMatchObject({ name: 'High tides' })
		expect(await resolveAddress(en, '/topics/tides')).toEqual({ moved: '/topics/high-tides' })
	})

	test('never stands below itself, however far up', async () => {
		const top = (await act(SYSTEM, createTopic, { edition: 'en', name: 'Sea' })).result.id
		const below = (await act(SYSTEM, createTopic, { edition: 'en', name: 'Fish', parent: top })).result.id
		const last = (await act(SYSTEM, createTopic, { edition: 'en', name: 'Herring', parent: below })).result.id
		await expect(act(SYSTEM, changeTopic, { id: top, parent: last })).rejects.toMatchObject({
			problems: [{ field: 'parent' }],
		})
		await expect(act(SYSTEM, createTopic, { edition: 'fa', name: 'ماهی', parent: top })).rejects.toThrow(/edition/)
	})

	test('has its twin in the other edition from the moment it is made', async () => {
		const sea = (await act(SYSTEM, createTopic, { edition: 'en', name: 'Sea' })).result.id
		await act(SYSTEM, createTopic, { edition: 'fa', name: 'دریا', twin: sea })
		await published({ topics: [sea] })
		const { items } = await deskTopics('fa')
		expect(items[0]?.translationGroup).toBe(sea)
		expect(await topicTwin((await topicBySlug(en, 'sea')) as never, fa)).toBeUndefined()
	})

	test('gets no twin in an edition that is no business of whoever asks', async () => {
		const sea = (await act(SYSTEM, createTopic, { edition: 'en', name: 'Sea' })).result.id
		const twin = (await act(SYSTEM, createTopic, { edition: 'fa', name: 'دریا' })).result.id
		const theirs = person('front editor', 'en-only', { editions: ['en'] })
		await expect(act(theirs, changeTopic, { id: sea, twin })).rejects.toBeInstanceOf(Refused)
		const { items } = await deskTopics('fa')
		expect(items[0]?.translationGroup).toBeNull()
	})

	test('with a twin is changed by those who have its edition alone, and parted or moved by those who have both', async () => {
		const sea = (await act(SYSTEM, createTopic, { edition: 'en', name: 'Sae' })).result.id
		const ocean = (await act(SYSTEM, createTopic, { edition: 'en', name: 'Ocean' })).result.id
		const twin = (await act(SYSTEM, createTopic, { edition: 'fa', name: 'دریا', twin: sea })).result.id
		const theirs = person('front editor', 'en-only', { editions: ['en'] })
		await act(theirs, changeTopic, { id: sea, name: 'Sea', twin })
		await act(theirs, changeTopic, { id: ocean, name: 'Oceans', twin: null })
		for (const change of [
			{ id: sea, twin: null },
			{ id: ocean, twin },
		])
			await expect(act(theirs, changeTopic, change)).rejects.toBeInstanceOf(Refused)
		expect(await deskTopics('en', { q: 'sea' })).toMatchObject({ items: [{ name: 'Sea', translationGroup: sea }] })
		const both = person('front editor', 'both', { editions: ['en', 'fa'] })
		await act(both, changeTopic, { id: sea, twin: null })
		expect(await deskTopics('fa')).toMatchObject({ items: [{ translationGroup: null }] })
		await act(both, changeTopic, { id: sea, twin })
		await act(both, changeTopic, { id: ocean, twin })
		const groups = (await deskTopics('en', { q: 'sea' })).items.map(({ translationGroup }) => translationGroup)
		expect(groups).toEqual([null])
	})

	test('leads to its twin as soon as there is one', async () => {
		const sea = (await act(SYSTEM, createTopic, { edition: 'en', name: 'Sea' })).result.id
		const twin = (await act(SYSTEM, createTopic, { edition: 'fa', name: 'دریا', twin: sea })).result.id
		await published({ topics: [sea] })
		const store = newRenderStore('/topics/sea')
		await withRenderStore(store, async () => topicTwin((await topicBySlug(en, 'sea')) as never, fa))
		const [last] = await staleAfter(0).then((rows) => rows.slice(-1))
		const story = await draft({ edition: 'fa', section: 'fa-news', headline: 'دریا', topics: [twin] })
		await act(SYSTEM, publishStory, { id: story.id })
		const noted = (await staleAfter(last?.seq ?? 0)).map(({ key }) => key)
		expect(noted.filter((key) => store.keys.has(key))).toEqual([`twins:${sea}`])
	})

	test('is found by a part of its name, a page at a time', async () => {
		for (const name of ['Sea', 'Seals', 'Gulls']) await act(SYSTEM, createTopic, { edition: 'en', name })
		expect((await deskTopics('en', { q: 'SEA' })).items.map(({ slug }) => slug)).toEqual(['sea', 'seals'])
		for (const q of ['%', '_', 'sea\\']) expect((await deskTopics('en', { q })).items).toEqual([])
		const first = await deskTopics('en', { limit: 2 })
		expect(first.next).toBe('gulls')
		const rest = await deskTopics('en', { after: first.next ?? '', limit: 2 })
		expect(rest).toMatchObject({ items: [{ slug: 'sea' }, { slug: 'seals' }], next: null })
	})
})

describe('a contributor', () => {
	test('keeps an address of their own beside one of the same name', async () => {
		const slugs = []
		for (let i = 0; i < 2; i += 1)
			slugs.push((await act(SYSTEM, createContributor, { edition: 'en', name: 'Mina Bay' })).result.slug)
		expect(slugs).toEqual(['mina-bay', 'mina-bay-2'])
	})

	test('who takes a name keeps what was not sent', async () => {
		const { id } = (await act(SYSTEM, createContributor, { edition: 'en', name: 'Mina Bay', title: 'Port desk' }))
			.result
		await published({ contributors: [id] })
		await act(SYSTEM, changeContributor, { id, name: 'Mina Lund', slug: 'mina-lund' })
		expect(await resolveAddress(en, '/contributors/mina-bay')).toEqual({ moved: '/contributors/mina-lund' })
	})

	test('whose form was drawn before somebody else saved is not taken back to it; without a form there is no version', async () => {
		const { id } = (await act(SYSTEM, createContributor, { edition: 'en', name: 'Mina Bay' })).result
		const drawn = async () => placeVersion((await contributorsByIds([id]))[0] as never)
		const version = await drawn()
		await act(SYSTEM, changeContributor, { id, version, name: 'Mina Lund', title: 'Port desk' })
		const late = { id, name: 'Mina Bay', title: '', about: 'Grew up on the quay.' }
		await expect(act(SYSTEM, changeContributor, { ...late, version })).rejects.toMatchObject({ current: await drawn() })
		expect(await contributorsByIds([id])).toMatchObject([{ name: 'Mina Lund', title: 'Port desk', about: '' }])
		await act(SYSTEM, changeContributor, { ...late, version: await drawn() })
		await act(SYSTEM, changeContributor, { id, title: 'Tide desk' })
		expect(await contributorsByIds([id])).toMatchObject([{ name: 'Mina Bay', title: 'Tide desk', about: late.about }])
	})

	test('has a picture only if there is one', async () => {
		const sent = { edition: 'en', name: 'Mina Bay', image: 'none' }
		await expect(act(SYSTEM, createContributor, sent)).rejects.toMatchObject({ problems: [{ field: 'image' }] })
	})
})
