import type { BlockNode, Body } from '#newsroom/body/blocks.ts'
import { bodyText, firstWords, openingText, wordCount } from '#newsroom/body/words.ts'
import type { Kind, LeadImage, StoryContent } from './rules.ts'

export const TEASER_WORDS = 25

/** What a story is beside its content: who it is, and its public dates (ms). */
export interface StoryFacts {
	id: string
	edition: string
	type: 'story' | 'page'
	revisionId: string
	firstPublishedAt: number
	updatedAt: number
}

/** A story as readers get it; its topics and byline stand beside it. */
export interface PrintedStory extends StoryFacts {
	slug: string
	sectionId: string | null
	kind: Kind
	headline: string
	kicker: string
	standfirst: string
	/** The standfirst, else the first words of the body. */
	teaser: string
	dateline: string
	source: { name: string; url: string } | null
	leadImage: LeadImage | null
	body: Body
	words: number
	related: string[]
	/** The id that a story and its translations share: that of the story they translate. */
	translationGroup: string
}

/** Makes it from a revision. Printing and preview share this, so that a preview shows what will be. */
export function storyAsPrinted(facts: StoryFacts, content: StoryContent): PrintedStory {
	return {
		...facts,
		slug: content.slug,
		sectionId: content.section,
		kind: content.kind,
		headline: content.headline,
		kicker: content.kicker,
		standfirst: content.standfirst,
		teaser: content.standfirst || firstWords(openingText(content.body), TEASER_WORDS),
		dateline: content.dateline,
		source: content.source,
		leadImage: content.leadImage,
		body: content.body,
		words: wordCount(bodyText(content.body)),
		related: content.related,
		translationGroup: content.translationOf ?? facts.id,
	}
}

/** Ids of every image a story shows, each once. */
export function imagesOf(content: Pick<StoryContent, 'leadImage' | 'body'>): string[] {
	const found = new Set<string>()
	if (content.leadImage) found.add(content.leadImage.image)
	const visit = (blocks: readonly BlockNode[]) => {
		for (const block of blocks) {
			if (block.type === 'image') found.add(block.attrs.image)
			else if (block.content) visit(block.content as BlockNode[])
		}
	}
	visit((content.body as Body).content)
	return [...found]
}
