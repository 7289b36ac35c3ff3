import { feedOf } from '#app/(reader)/feed.ts'
import { readEdition } from '#app/(reader)/reads.ts'
import { voiceOf } from '#components/reader/voice.ts'
import { wholeAddress } from '#lib/whole-address.ts'
import { element, text } from '#newsroom/body/palettes/html.ts'
import { directionOf } from '#newsroom/body/text.ts'
import { correctionListing } from '#newsroom/listings/public.ts'

/** The newest corrections, each with the story it stands in. */
export async function GET(_: Request, { params }: { params: Promise<{ edition: string }> }) {
	const edition = await readEdition((await params).edition)
	const { t } = voiceOf(edition)
	const found = await correctionListing(edition, 1)
	const facts = {
		title: t('corrections.title'),
		description: t('corrections.about'),
		path: `${edition.prefix}/corrections`,
		self: `${edition.prefix}/corrections/rss.xml`,
	}
	const items = (found?.corrections ?? []).map(({ id, note, at, item }) => ({
		id,
		title: item.headline,
		url: wholeAddress(item.path),
		teaser: note,
		html: element('p', { dir: directionOf(note) ?? edition.direction }, text(note)),
		authors: [],
		categories: [],
		publishedAt: at,
		updatedAt: at,
	}))
	return feedOf(edition, facts, items)
}
