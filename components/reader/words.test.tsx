import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Edition, Item, StoryForReader } from '#newsroom/printing/rules.ts'
import { bodyOf } from '#test/paper.ts'
import { Card } from './card.tsx'
import { CorrectionList } from './correction-list.tsx'
import { KeepPaper } from './keep-paper.tsx'
import { ListingHead } from './listing-head.tsx'
import { PlainPage } from './plain-page.tsx'
import { RailList } from './rails.tsx'
import { type Asked, SearchResults } from './search-results.tsx'
import { More } from './story-foot.tsx'
import { StoryHead } from './story-head.tsx'
import { voiceOf } from './voice.ts'
import { Words } from './words.tsx'

const edition: Edition = {
	id: 'fa',
	name: 'فانوس',
	tagline: '',
	description: '',
	language: 'fa',
	direction: 'rtl',
	timeZone: 'Asia/Tehran',
	calendar: 'persian',
	digits: 'arabext',
	agencyName: 'تحریریه',
	contactEmail: '',
	prefix: '/fa',
}
const voice = voiceOf(edition)
const section = { id: 's', slug: 'k', name: 'خبر', path: '/fa/k', description: '', tone: 1, translationGroup: null }
const at = Date.UTC(2026, 2, 1, 12)
const headline = 'FIFA دو بازیکن را محروم کرد'
const story: StoryForReader = {
	id: '1',
	type: 'story',
	kind: 'opinion',
	path: '/fa/k/fifa',
	headline,
	kicker: headline,
	section,
	standfirst: headline,
	teaser: '',
	dateline: '',
	source: null,
	contributors: [{ id: 'c', slug: 'kian', name: 'Kian Darvand', path: '/fa/contributors/kian' }],
	leadImage: null,
	body: bodyOf('متن'),
	pictures: {},
	links: {},
	words: 1,
	topics: [],
	corrections: [{ id: 'c', note: headline, at }],
	translationGroup: '1',
	firstPublishedAt: at,
	updatedAt: at,
}
const item: Item = { ...story, image: null }
const asked: Asked = { q: 'C++', section: '', since: '', order: 'relevance' }
const hit = {
	item,
	headline: [
		{ text: 'FIFA', marked: true },
		{ text: headline.slice(4), marked: false },
	],
	fragment: [],
}
const found = { hits: [hit], page: 1, more: false, words: ['c'], cut: false, newestOnly: false }
const link = { path: story.path, name: headline }

test.each([
	['a card', <Card key="" item={item} voice={voice} />, 2],
	['the head of a story', <StoryHead key="" story={story} home="/fa" voice={voice} />, 3],
	['a rail', <RailList key="" name="latest" items={[item]} voice={voice} />, 1],
	['what was found', <SearchResults key="" asked={asked} found={found} voice={voice} path="/fa/search" />, 1],
	['what a section has more', <More key="" section={section} items={[item]} voice={voice} />, 1],
	[
		'the list of corrections',
		<CorrectionList key="" {...found} corrections={[{ id: 'c', note: headline, at, item }]} voice={voice} path="/" />,
		2,
	],
	['the head of a listing', <ListingHead key="" title={headline} />, 1],
	['a page of /about', <PlainPage key="" page={story} edition={edition} voice={voice} />, 3],
	[
		'today’s paper',
		<KeepPaper
			key=""
			paper={{ fronts: [], stories: [link], bytes: 1 }}
			edition={edition}
			voice={voice}
			now={at}
			fonts={[]}
		/>,
		1,
	],
])('on %s a Persian headline that begins with a Latin word runs from the right', (_, drawn, times) => {
	const html = renderToStaticMarkup(drawn).replaceAll(/<\/?(mark|span)[^>]*>/g, '')
	expect(html.split(`<bdi dir="rtl">${headline}</bdi>`)).toHaveLength(times + 1)
})

test('words without letters run as those around them do', () => {
	expect(renderToStaticMarkup(<Words of="۱۴۰۵ – ۲۰٪" />)).toBe('<span>۱۴۰۵ – ۲۰٪</span>')
})

test('a Latin byline is kept apart from the date beside it', () => {
	const name = '<bdi dir="ltr">Kian Darvand</bdi>'
	expect(renderToStaticMarkup(<Card item={item} voice={voice} />)).toContain(`<b>${name}</b>`)
	const html = renderToStaticMarkup(<SearchResults asked={asked} found={found} voice={voice} path="/fa/search" />)
	expect(html.replaceAll(/<\/?span[^>]*>/g, '')).toContain(`<b>${name}</b>`)
})

test('what was searched for is said again in its own direction', () => {
	const html = renderToStaticMarkup(<SearchResults asked={asked} found={found} voice={voice} path="/fa/search" />)
	expect(html).toContain('«<bdi dir="ltr">C++</bdi>»')
})
