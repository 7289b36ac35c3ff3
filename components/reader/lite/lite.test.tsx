import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { voiceOf } from '#components/reader/voice.ts'
import type { Edition, Item, PlacedPicture, StoryForReader } from '#newsroom/printing/rules.ts'
import { sampleBody } from '#test/body-samples.ts'
import { bodyOf } from '#test/paper.ts'
import { LiteFrame } from './frame.tsx'
import { LiteFront } from './front.tsx'
import { LiteStory } from './story.tsx'
import { asLite } from './twin.ts'

const persian: Edition = {
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
	contactEmail: 'desk@paper.example',
	prefix: '/fa',
}
const at = Date.UTC(2026, 2, 1, 12)
const section = {
	id: 's',
	slug: 'news',
	name: 'خبر',
	path: '/fa/news',
	description: '',
	tone: 1,
	translationGroup: null,
}
const picture: PlacedPicture = {
	image: 'img1',
	alt: 'قایق در شب',
	caption: 'قایق',
	credit: 'عکس: مینا',
	picture: {
		alt: '',
		credit: '',
		width: 1200,
		height: 800,
		color: '#335577',
		renditions: [
			{ format: 'avif', width: 960, path: '/images/a-960.avif', bytes: 30_000 },
			{ format: 'jpeg', width: 320, path: '/images/a-320.jpg', bytes: 15_000 },
			{ format: 'jpeg', width: 960, path: '/images/a-960.jpg', bytes: 91_200 },
		],
	},
}
const story: StoryForReader = {
	id: '1',
	type: 'story',
	kind: 'news',
	path: '/fa/news/ferry',
	headline: 'کشتی باز می‌گردد',
	kicker: '',
	section,
	standfirst: '',
	teaser: 'پس از زمستان',
	dateline: '',
	source: null,
	contributors: [{ id: 'p', slug: 'mina', name: 'مینا', path: '/fa/contributors/mina' }],
	leadImage: picture,
	body: bodyOf('ساعت نه رفت.'),
	pictures: {},
	links: { ferry: '/fa/news/ferry' },
	words: 460,
	topics: [{ id: 't', slug: 'tide', name: 'جزر و مد', path: '/fa/topics/tide' }],
	corrections: [],
	translationGroup: '1',
	firstPublishedAt: at,
	updatedAt: at,
}
const item: Item = { ...story, id: '2', path: '/fa/news/two', image: picture }
const voice = voiceOf(persian)

function page(said: Partial<StoryForReader> = {}) {
	const rails = { latest: [item], mustRead: [item], related: [item], recommended: [item] }
	const content = asLite({
		story: { ...story, ...said },
		rails,
		more: [item],
		now: at,
		url: 'http://paper.example/fa/news/ferry',
	})
	return renderToStaticMarkup(
		<LiteFrame
			edition={persian}
			voice={voice}
			sections={[section]}
			policies={[{ id: 'e', slug: 'ethics', name: 'اخلاق', path: '/fa/about/ethics' }]}
			banner={{ text: 'خبر', url: '/fa/news/two' }}
			twins={[{ language: 'en', direction: 'ltr', path: '/news/ferry' }]}
			now={at}
			full="/fa/news/ferry"
		>
			<LiteStory {...content} edition={persian} voice={voice} />
		</LiteFrame>,
	)
}

const links = (html: string) => [...html.matchAll(/(?:href|action)="(\/[^"]*)"/g)].map(([, link]) => link)

test('a lite page leads to lite pages, and by name out of lite, to its pictures and its feed', () => {
	const others = links(page()).filter((link) => !link?.startsWith('/lite/'))
	expect([...new Set(others)].sort()).toEqual(['/fa/news/ferry', '/fa/rss.xml', '/images/a-960.jpg'])
	expect(page()).toContain('<a href="/fa/news/ferry">خروج از نسخهٔ سبک</a>')
	expect(page()).toContain('<a href="/lite/news/ferry" hrefLang="en" lang="en" dir="ltr">English</a>')
})

test('the ways to pass a story on have the names their readers know', () => {
	for (const name of ['ایمیل', 'تلگرام', 'واتس‌اپ']) expect(page()).toContain(`>${name}</a>`)
})

test('a picture is a link that says what it shows and its size, in the edition’s digits', () => {
	expect(page()).toContain('<a href="/images/a-960.jpg">تصویر: قایق در شب (۹۲ کیلوبایت)</a>')
	expect(page()).toMatch(/<figcaption[^>]*>قایق <span class="credit">عکس: مینا<\/span>/)
	expect(page()).not.toMatch(/<(img|picture|source)|srcset/)
})

test('cards of a front and of lists have no picture', () => {
	const front = [{ id: 'a', layout: 'lead' as const, title: 'شب', items: [item, { ...item, id: '3' }] }]
	const html = renderToStaticMarkup(<LiteFront parts={asLite(front)} voice={voice} />)
	expect(html.match(/<h3/g)).toHaveLength(2)
	expect(html).not.toContain('/images/')
	expect(links(html)).toEqual(['/lite/fa/news/two', '/lite/fa/news/two'])
})

test('a day is told by the Persian calendar', () => expect(page()).toContain('۱۰ اسفند ۱۴۰۴'))

describe('hostile text', () => {
	const hostile = '</style></script><img src=x onerror=alert(1)>"\''
	test('stays text everywhere', () => {
		const html = page({
			headline: hostile,
			kicker: hostile,
			standfirst: hostile,
			dateline: hostile,
			source: { name: hostile, url: 'https://x.example/' },
			leadImage: { ...picture, alt: hostile, caption: hostile, credit: hostile },
			corrections: [{ id: 'c', note: hostile, at }],
			body: sampleBody(hostile),
			pictures: { img1: { ...picture.picture, alt: hostile } },
		})
		expect(html).not.toMatch(/<(img|script|\/style)/)
		expect(html.split('&lt;img').length).toBeGreaterThan(20)
	})
})
