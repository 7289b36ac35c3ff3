import type { DrillPaper, DrillStory } from './paper.ts'

/** Where a reader meets a story that is the newest of its section. */
export interface Surface {
	name: string
	at: (path: string) => string
}

const SURFACES: readonly Surface[] = [
	{ name: 'story', at: (path) => path },
	{ name: 'home', at: () => '/' },
	{ name: 'section', at: () => '/news' },
	{ name: 'latest', at: () => '/latest' },
	{ name: 'RSS', at: () => '/rss.xml' },
	{ name: 'lite', at: (path) => `/lite${path}` },
	{ name: 'text', at: (path) => `${path}.txt` },
]

/** Those that this paper has, by a story that is live. */
export async function surfacesOf(paper: DrillPaper, { path }: DrillStory): Promise<Surface[]> {
	const statuses = await Promise.all(SURFACES.map(async ({ at }) => (await paper.get(at(path))).status))
	return SURFACES.filter((_, place) => statuses[place] === 200)
}

/** Every address at which a story's words may stand, those that the press does not keep among them. */
export function addressesOf({ id, path }: DrillStory, word: string): string[] {
	return [
		...SURFACES.map(({ at }) => at(path)),
		`${path}.md`,
		'/lite',
		'/lite/news',
		'/lite/latest',
		'/news/rss.xml',
		'/latest/rss.xml',
		'/news?page=1',
		'/sitemap.xml',
		`/search?q=${word}`,
		`/api/v1/stories?q=${word}`,
		`/api/v1/stories/${id}`,
		'/api/v1/stories',
	]
}
