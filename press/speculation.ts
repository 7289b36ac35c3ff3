/** Addresses nobody may ask for on a reader's behalf: work for the server, or no page at all. */
const NOT_AHEAD = [
	'/admin',
	'/admin/*',
	'/api/*',
	'/search',
	'/*/search',
	'/rss.xml',
	'/*/rss.xml',
	'/images/*',
	'/keep',
	'/*/keep',
	'/saved',
	'/*/saved',
]

/**
 * Speculation rules: which links a browser may fetch before they are followed, when a finger or a
 * pointer already rests on them. The browser leaves it where the reader saves data.
 */
export const SPECULATION_RULES = {
	address: '/speculation.json',
	type: 'application/speculationrules+json',
	body: JSON.stringify({
		prefetch: [
			{
				where: { and: [{ href_matches: '/*' }, { not: { href_matches: NOT_AHEAD } }] },
				eagerness: 'moderate',
			},
		],
	}),
} as const
