import sharp from 'sharp'
import { expect, test } from 'vitest'
import { isSlug } from '#newsroom/stories/slug.ts'
import { contributors } from './contributors.ts'
import { PIXELS } from './drawing/ink.ts'
import { fronts, lists } from './fronts.ts'
import { pages } from './pages.ts'
import { type PictureId, pictureFile, pictures } from './pictures.ts'
import { sections } from './sections.ts'
import type { Ago, DemoEdition, DemoStory } from './shapes.ts'
import { stories } from './stories.ts'
import { topics } from './topics.ts'

const EDITIONS: DemoEdition[] = ['en', 'fa']
const LONGEST = 'the-night-pilots'
const published = stories.filter((story) => story.state === 'published')
const hoursOf = ({ days, hours }: Ago) => days * 24 + hours
const address = (thing: { edition: string; slug: string }) => `${thing.edition}:${thing.slug}`
const known = (things: readonly { edition: string; slug: string }[]) => new Set(things.map(address))

/** The words a reader sees: tags and their attributes away, block ends as line ends. */
function plain(html: string): string {
	return html
		.replace(/<\/(p|h\d|li|td|th|figcaption|aside)>/g, '\n')
		.replace(/<[^>]+>/g, ' ')
		.replace(/&amp;/g, '&')
}

function words(text: string, edition: DemoEdition): number {
	return [...new Intl.Segmenter(edition, { granularity: 'word' }).segment(text)].filter((part) => part.isWordLike)
		.length
}

function sentences(text: string, edition: DemoEdition): string[] {
	return text
		.split('\n')
		.flatMap((block) => [...new Intl.Segmenter(edition, { granularity: 'sentence' }).segment(block)])
		.map(({ segment }) => segment.replace(/\s+/g, ' ').trim())
}

function allText(story: DemoStory): string {
	const { headline, standfirst, kicker = '', leadImage, changes = [], body } = story
	const notes = changes.map(({ note = '' }) => note)
	const caption = leadImage && (leadImage.caption ?? pictures[leadImage.picture].caption[story.edition])
	return [headline, standfirst, kicker, caption ?? '', ...notes, plain(body)].join('\n')
}

test('there are at least 38 English and 14 Persian stories to read', () => {
	expect(published.filter(({ edition }) => edition === 'en').length).toBeGreaterThanOrEqual(38)
	expect(published.filter(({ edition }) => edition === 'fa').length).toBeGreaterThanOrEqual(14)
})

test.each(published.map((story) => [story.slug, story] as const))(
	'%s has the length of a newspaper story',
	(_, story) => {
		const count = words(plain(story.body), story.edition)
		expect(count).toBeGreaterThanOrEqual(story.slug === LONGEST ? 1200 : 250)
		expect(count).toBeLessThanOrEqual(story.slug === LONGEST ? 1800 : 450)
	},
)

test.each(EDITIONS)('no sentence of six or more words stands in two stories (%s)', (edition) => {
	const seen = new Map<string, string>()
	const shared: string[] = []
	for (const story of stories.filter((each) => each.edition === edition)) {
		for (const sentence of new Set(sentences(allText(story), edition))) {
			if (words(sentence, edition) < 6) continue
			const other = seen.get(sentence)
			if (other) shared.push(`${other} and ${story.slug}: ${sentence}`)
			seen.set(sentence, story.slug)
		}
	}
	expect(shared).toEqual([])
})

test('no name of a thing is given twice in an edition, and each could be an address', () => {
	for (const things of [[...stories, ...pages], sections, topics, contributors]) {
		expect(new Set(things.map(address)).size).toBe(things.length)
		expect(things.map(({ slug }) => slug).filter((slug) => !isSlug(slug))).toEqual([])
	}
})

test('everything a story refers to is in its edition', () => {
	const things = {
		section: known(sections),
		contributor: known(contributors),
		topic: known(topics),
		story: known(published),
	}
	const missing: string[] = []
	for (const {
		slug,
		edition,
		section,
		contributors: byline,
		topics: about,
		related = [],
		leadImage,
		body,
	} of stories) {
		const demand = (set: Set<string>, name: string) => {
			if (!set.has(`${edition}:${name}`)) missing.push(`${slug} names ${name}`)
		}
		demand(things.section, section)
		for (const name of byline) demand(things.contributor, name)
		for (const name of about) demand(things.topic, name)
		for (const name of related) demand(things.story, name)
		for (const [, id = ''] of body.matchAll(/data-demo-picture="([^"]+)"/g))
			if (!(id in pictures)) missing.push(`${slug} shows ${id}`)
		if (leadImage && !(leadImage.picture in pictures)) missing.push(`${slug} leads with ${leadImage.picture}`)
	}
	expect(missing).toEqual([])
})

test('every translation has its English original', () => {
	const missing = [stories, pages, sections, topics, contributors].flatMap((things) => {
		const english = known(things)
		return things
			.filter(({ translationOf }) => translationOf !== undefined && !english.has(`en:${translationOf}`))
			.map(address)
	})
	expect(missing).toEqual([])
	expect(published.filter(({ translationOf }) => translationOf).length).toBeGreaterThanOrEqual(6)
})

test('every link of ours leads to something of ours', () => {
	const paths = new Set([
		'/corrections',
		'/fa/corrections',
		...published.map(({ edition, section, slug }) => `${edition === 'en' ? '' : '/fa'}/${section}/${slug}`),
		...contributors.map(({ edition, slug }) => `${edition === 'en' ? '' : '/fa'}/contributors/${slug}`),
	])
	const links = [...stories, ...pages].flatMap(({ body }) =>
		[...body.matchAll(/href="(\/[^"]*)"/g)].map(([, path = '']) => path),
	)
	expect(links.length).toBeGreaterThan(10)
	expect(links.filter((path) => !paths.has(path))).toEqual([])
})

test('fronts and lists name published stories only, and no story twice on a front', () => {
	const live = known(published)
	for (const { edition, containers } of fronts) {
		const cards = containers.flatMap(({ cards }) => cards.map(({ story }) => `${edition}:${story}`))
		expect(cards.filter((card) => !live.has(card))).toEqual([])
		expect(new Set(cards).size).toBe(cards.length)
	}
	for (const { edition, stories: chosen } of lists)
		expect(chosen.filter((slug) => !live.has(`${edition}:${slug}`))).toEqual([])
})

test('five stories are corrected; every change came after publication and changes one place', () => {
	expect(published.filter(({ changes = [] }) => changes.some(({ note }) => note))).toHaveLength(5)
	for (const { publishedAgo, changes = [], body } of published)
		for (const { ago, is, was } of changes) {
			expect(hoursOf(ago)).toBeLessThan(hoursOf(publishedAgo ?? { days: 0, hours: 0 }))
			expect([body.split(is).length, body.includes(was)]).toEqual([2, false])
		}
})

test('most of the paper is of the last two weeks, one story is years old, and nothing is from tomorrow', () => {
	const ages = published.map(({ publishedAgo }) => hoursOf(publishedAgo ?? { days: -1, hours: 0 }))
	expect(Math.min(...ages)).toBeGreaterThan(0)
	expect(ages.filter((age) => age > 365 * 24)).toHaveLength(1)
	expect(ages.filter((age) => age <= 14 * 24).length).toBeGreaterThan(ages.length * 0.7)
})

test('drafts, one scheduled story and one in review lie on the desk', () => {
	const count = (state: DemoStory['state']) => stories.filter((story) => story.state === state).length
	expect([count('draft') >= 3, count('scheduled'), count('review')]).toEqual([true, 1, 1])
})

test('Persian is written with Persian letters', () => {
	const arabic = [...stories, ...pages].filter(
		({ edition, ...text }) => edition === 'fa' && /[يىكة]/.test(JSON.stringify(text)),
	)
	expect(arabic.map(({ slug }) => slug)).toEqual([])
})

test('at least ten pictures of ours are used, and all are told in words', () => {
	const used = new Set(published.flatMap(({ leadImage }) => (leadImage ? [leadImage.picture] : [])))
	expect(used.size).toBeGreaterThanOrEqual(10)
	for (const { alt, caption } of Object.values(pictures))
		for (const edition of EDITIONS)
			expect(words(alt[edition], edition) > 4 && words(caption[edition], edition) > 1).toBe(true)
})

test.each(Object.keys(pictures) as PictureId[])('the picture %s can be printed', async (id) => {
	const image = sharp(await pictureFile(id))
	expect(await image.metadata()).toMatchObject({ format: 'png', ...PIXELS })
	const { channels } = await sharp(await image.resize(200).toBuffer()).stats()
	expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(20)
})
