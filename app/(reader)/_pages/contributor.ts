import { cache } from 'react'
import { readContributor, readEdition, word } from '#app/(reader)/reads.ts'
import { pagePath } from '#components/reader/listing.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { contributorTwin } from '#newsroom/contributors/public.ts'
import { listing, pageNumber } from '#newsroom/listings/public.ts'
import { noPage, pageOf, type Query } from './paper-page.ts'
import { twinsOf } from './twins.ts'

export interface ContributorProps {
	params: Promise<{ edition: string; slug: string }>
	searchParams: Query
}

const read = cache(async (id: string, slug: string, number: number | undefined) => {
	const edition = await readEdition(id)
	const path = `/contributors/${slug}`
	const person = await readContributor(edition, slug)
	const stories = person && number && (await listing(edition, { contributor: person.id }, number))
	if (!stories) return noPage(edition, path)
	const twins = await twinsOf(edition, (other) => contributorTwin(person, other))
	const feed = `${person.path}/rss.xml`
	return pageOf(edition, path, {
		facts: {
			title: person.name,
			page: number,
			description: person.about || voiceOf(edition).t('listing.storiesBy', { name: person.name }),
			path: pagePath(person.path, number),
			...(number === 1 ? { twins } : {}),
			feed,
		},
		frame: { twins, feed },
		content: { person, stories },
	})
})

/** Who somebody in our bylines is, and what they wrote. */
export async function contributorPage({ params, searchParams }: ContributorProps) {
	const { edition, slug } = await params
	return read(edition, word(slug), pageNumber((await searchParams).page))
}
