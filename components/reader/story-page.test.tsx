import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Edition, Item, Rails, StoryForReader } from '#newsroom/printing/rules.ts'
import { bodyOf } from '#test/paper.ts'
import { NewsArticle } from './news-article.tsx'
import { RailBelow, RailBeside } from './rails.tsx'
import { StoryPage } from './story-page.tsx'
import { voiceOf } from './voice.ts'

const edition: Edition = {
	id: 'en',
	name: 'The Lantern',
	tagline: '',
	description: '',
	language: 'en',
	direction: 'ltr',
	timeZone: 'Europe/London',
	calendar: 'gregory',
	digits: 'latn',
	agencyName: 'The Lantern desk',
	contactEmail: '',
	prefix: '',
}
const at = Date.UTC(2026, 2, 1, 12)
const DAY = 86_400_000

const section = { id: 's', slug: 'news', name: 'News', path: '/news', description: '', tone: 1, translationGroup: null }
const story: StoryForReader = {
	id: '1',
	type: 'story',
	kind: 'news',
	path: '/news/ferry',
	headline: 'The ferry sails again',
	kicker: '',
	section,
	standfirst: 'After a winter at the quay.',
	teaser: 'After a winter at the quay.',
	dateline: 'Torsay',
	source: null,
	contributors: [],
	leadImage: null,
	body: bodyOf('She left at nine.'),
	pictures: {},
	links: {},
	words: 460,
	topics: [],
	corrections: [],
	translationGroup: '1',
	firstPublishedAt: at,
	updatedAt: at,
}

function page(said: Partial<StoryForReader> = {}, now = at + DAY) {
	const voice = voiceOf(edition)
	return renderToStaticMarkup(
		<StoryPage
			story={{ ...story, ...said }}
			edition={edition}
			voice={voice}
			url="http://paper.example/news/ferry"
			now={now}
		/>,
	)
}

const person = (name: string) => ({ id: name, slug: name, name, path: `/contributors/${name}` })

describe('the byline', () => {
	test('names everyone, each a link', () => {
		const html = page({ contributors: [person('Ines'), person('Kian'), person('Rory')] })
		expect(html).toMatch(/By <a[^>]+>Ines<\/a>, <a[^>]+>Kian<\/a> and <a[^>]+>Rory<\/a>/)
	})

	test('of a story without contributors is the agency it came from, else the paper’s own', () => {
		expect(page()).toContain('By <span>The Lantern desk</span>')
		expect(page({ source: { name: 'Coast Wire', url: 'https://wire.example/' } })).toContain(
			'By <span>Coast Wire</span>',
		)
	})
})

test('the headline stands once, as the one h1', () => {
	const html = page()
	expect(html.match(/<h1/g)).toHaveLength(1)
	expect(html.split(story.headline)).toHaveLength(2)
})

test('the kicker is the section’s name unless the story has its own', () => {
	expect(page()).toContain('<bdi dir="ltr">News</bdi>')
	expect(page({ kicker: 'Ferries' })).toContain('<bdi dir="ltr">Ferries</bdi>')
})

test('an update is told with its time and zone, and only when there was one', () => {
	expect(page()).not.toContain('Updated')
	expect(page({ updatedAt: at + 3_600_000 })).toMatch(/Updated <time[^>]+>1 March 2026, 13:00 GMT<\/time>/)
})

test('a story over a year old says so, a younger one does not', () => {
	expect(page({}, at + 360 * DAY)).not.toContain('year old')
	expect(page({}, at + 370 * DAY)).toContain('This story is more than a year old.')
	expect(page({}, at + 800 * DAY)).toContain('This story is more than 2 years old.')
})

test('corrections stand in a box of their own, a story without any has none', () => {
	expect(page()).not.toContain('Correction')
	expect(page({ corrections: [{ id: 'c', note: 'The ferry has two masts.', at }] })).toContain(
		'The ferry has two masts.',
	)
})

test('hostile text stays text everywhere', () => {
	const hostile = '</script><img src=x onerror=alert(1)>"\''
	const said = {
		headline: hostile,
		kicker: hostile,
		standfirst: hostile,
		dateline: hostile,
		contributors: [person(hostile)],
		source: { name: hostile, url: 'https://x.example/' },
		topics: [person(hostile)],
		corrections: [{ id: 'c', note: hostile, at }],
		body: bodyOf(hostile),
	}
	const machine = renderToStaticMarkup(
		<NewsArticle story={{ ...story, ...said }} edition={edition} whole={(path) => `http://paper.example${path}`} />,
	)
	expect(page(said) + machine).not.toContain('<img')
	expect(machine.match(/<\/script>/g)).toHaveLength(1)
	expect(JSON.parse(machine.replace(/^<script[^>]+>/, '').replace('</script>', ''))).toMatchObject({
		headline: hostile,
	})
})

describe('the lists beside and below', () => {
	const none: Rails = { latest: [], mustRead: [], related: [], recommended: [] }
	const item: Item = { ...story, id: '2', path: '/news/two', headline: 'Two', image: null }
	const draw = (rails: Rails) =>
		renderToStaticMarkup(
			<>
				<RailBeside rails={rails} voice={voiceOf(edition)} />
				<RailBelow rails={rails} voice={voiceOf(edition)} />
			</>,
		)

	test('that are empty leave no heading', () => {
		expect(draw(none)).toBe('')
		const html = draw({ ...none, recommended: [item] })
		expect(html.match(/<h2/g)).toHaveLength(1)
	})

	test('have exactly the headings readers know, Related a label outside', () => {
		const html = draw({ latest: [item], mustRead: [item], related: [item], recommended: [item] })
		expect([...html.matchAll(/<h2[^>]*>([^<]+)<\/h2>/g)].map(([, words]) => words)).toEqual([
			'Latest news',
			'Must read',
			'You might also like',
			'Recommended to you',
		])
		expect(html).toMatch(/<p[^>]*>Related<\/p><h2/)
	})
})
