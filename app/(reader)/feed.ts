import { settingOf, withLeadImage } from '#components/reader/story-body.tsx'
import { type Voice, voiceOf } from '#components/reader/voice.ts'
import { wholeAddress } from '#lib/whole-address.ts'
import { paint } from '#newsroom/body/paint.ts'
import { feed } from '#newsroom/body/palettes/feed.ts'
import { element, type Html, text } from '#newsroom/body/palettes/html.ts'
import { type FeedItem, writeRss } from '#newsroom/feeds/rss.ts'
import { keyOf, newestIds, PAGE_LENGTH, type Scope } from '#newsroom/listings/public.ts'
import type { Edition, StoryForReader } from '#newsroom/printing/rules.ts'
import { resolveAddress } from '#newsroom/redirects/public.ts'
import { wholeStories } from '#newsroom/stories/public.ts'
import { answerWith, dependsOn, moveTo } from '#press/render-store.ts'

interface FeedFacts {
	/** What is listed; empty for all of the edition. */
	title: string
	description: string
	/** Public path of the listing. */
	path: string
	/** Public path of the feed. */
	self: string
}

/** The newest stories of a listing with their full text. */
export async function storyFeed(edition: Edition, scope: Scope, facts: FeedFacts): Promise<Response> {
	dependsOn(keyOf(scope), `site:${edition.id}`)
	const stories = await wholeStories(edition, await newestIds(scope, PAGE_LENGTH))
	return feedOf(
		edition,
		facts,
		stories.map((story) => feedItem(edition, story)),
	)
}

export function feedOf(edition: Edition, { title, description, path, self }: FeedFacts, items: FeedItem[]): Response {
	const xml = writeRss({
		title: title ? `${title} – ${edition.name}` : edition.name,
		page: wholeAddress(path),
		self: wholeAddress(self),
		description,
		language: edition.language,
		items,
	})
	return new Response(xml, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}

/** A feed that is at no such address: moved with its listing, or never there. */
export async function noFeed(edition: Edition, path: string): Promise<Response> {
	const resolved = await resolveAddress(edition, path)
	if (resolved && 'moved' in resolved) moveTo(resolved.moved)
	else answerWith(404)
	return new Response(voiceOf(edition).t('notice.missing'), {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	})
}

function feedItem(edition: Edition, story: StoryForReader): FeedItem {
	const { contributors, section, topics, source } = story
	const voice = voiceOf(edition)
	const body = paint(withLeadImage(story), feed(wholeAddress('/')), settingOf(story, edition, voice))
	const corrections = correctionsAsHtml(story, voice)
	return {
		id: story.id,
		title: story.headline,
		url: wholeAddress(story.path),
		teaser: story.teaser,
		html: `<div lang="${edition.language}" dir="${edition.direction}">${body}${corrections}</div>`,
		authors:
			contributors.length > 0
				? contributors.map(({ name }) => name)
				: [source?.name || edition.agencyName || edition.name],
		categories: [...(section ? [section] : []), ...topics].map(({ name }) => name),
		publishedAt: story.firstPublishedAt,
		updatedAt: story.updatedAt,
	}
}

/** As they stand below the story on its page: whoever reads it elsewhere is to know of them too. */
function correctionsAsHtml({ corrections }: StoryForReader, voice: Voice): Html {
	if (corrections.length === 0) return text('')
	const label = voice.t('story.corrections', { count: corrections.length })
	const notes = corrections.map(({ note, at }) => element('p', {}, text(`${voice.day(at)} `), text(note)))
	return element('aside', {}, element('p', {}, element('strong', {}, text(label))), ...notes)
}
