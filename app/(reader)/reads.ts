import { cache } from 'react'
import { contributorBySlug } from '#newsroom/contributors/public.ts'
import { editionById, editions } from '#newsroom/editions/public.ts'
import type { Edition } from '#newsroom/printing/rules.ts'
import { resolveAddress } from '#newsroom/redirects/public.ts'
import { sectionBySlug } from '#newsroom/sections/public.ts'
import { storyBySlug, translationsOf } from '#newsroom/stories/public.ts'
import { topicBySlug } from '#newsroom/topics/public.ts'

/*
 * A page and its metadata ask for the same things; within one render each is read once.
 */

/** The edition of an inner address. The server lets through no other words than editions have. */
export const readEdition = cache(async (id: string): Promise<Edition> => {
	const edition = await editionById(id)
	if (!edition) throw new Error(`There is no edition "${id}".`)
	return edition
})

export const readEditions = cache(editions)
export const readStory = cache(storyBySlug)
export const readTranslations = cache(translationsOf)
export const readSection = cache(sectionBySlug)
export const readTopic = cache(topicBySlug)
export const readContributor = cache(contributorBySlug)
export const readAddress = cache(resolveAddress)

/** A word of an address, as slugs are kept: decoded, NFC. */
export function word(param: string): string {
	// Next decodes some words itself; a percent sign in one of those begins nothing.
	return decoded(param).normalize('NFC')
}

function decoded(param: string): string {
	try {
		return decodeURIComponent(param)
	} catch {
		return param
	}
}
