import type { Edition, StoryForReader } from '#newsroom/printing/rules.ts'

const TYPES = {
	news: 'NewsArticle',
	analysis: 'AnalysisNewsArticle',
	opinion: 'OpinionNewsArticle',
	interview: 'NewsArticle',
	explainer: 'BackgroundNewsArticle',
	live: 'NewsArticle',
} as const

interface NewsArticleProps {
	story: StoryForReader
	edition: Edition
	/** Makes a path of this site a whole address. */
	whole: (path: string) => string
}

/** The story for machines: schema.org's NewsArticle, or the kind of it that it is. */
export function NewsArticle({ story, edition, whole }: NewsArticleProps) {
	const { contributors, leadImage, source, corrections } = story
	const paper = { '@type': 'NewsMediaOrganization', name: edition.name, url: whole(edition.prefix || '/') }
	const pictures = (leadImage?.picture.renditions ?? []).filter(({ format }) => format === 'jpeg')
	const type = TYPES[story.kind]
	const facts = {
		'@context': 'https://schema.org',
		'@type': type === 'NewsArticle' ? type : ['NewsArticle', type],
		headline: story.headline,
		description: story.teaser || undefined,
		url: whole(story.path),
		mainEntityOfPage: whole(story.path),
		inLanguage: edition.language,
		datePublished: new Date(story.firstPublishedAt).toISOString(),
		dateModified: new Date(story.updatedAt).toISOString(),
		articleSection: story.section?.name,
		keywords: story.topics.map(({ name }) => name),
		wordCount: story.words,
		isAccessibleForFree: true,
		image: pictures.toSorted((a, b) => b.width - a.width).map(({ path }) => whole(path)),
		author:
			contributors.length > 0
				? contributors.map(({ name, path }) => ({ '@type': 'Person', name, url: whole(path) }))
				: [{ '@type': 'Organization', name: source?.name || edition.agencyName || edition.name }],
		publisher: paper,
		sourceOrganization: source
			? { '@type': 'Organization', name: source.name, url: source.url || undefined }
			: undefined,
		correction: corrections.length > 0 ? corrections.map(({ note }) => note) : undefined,
	}
	// A headline may hold anything, even the end of a script.
	const json = JSON.stringify(facts).replaceAll('<', '\\u003c')
	// biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without a single <
	return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
