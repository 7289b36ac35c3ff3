import { desc, eq } from 'drizzle-orm'
import { section, story } from '#db/paper/tables.ts'
import { closePaper, openPaper, paperDb } from '#db/stores.ts'
import type { Body } from '#newsroom/body/blocks.ts'
import { bodyText } from '#newsroom/body/words.ts'
import { normalise } from '#newsroom/search/normalise.ts'
import { HITS } from '#newsroom/search/rules.ts'
import { page } from './http.ts'

const PAGES = 220
/** Takes listings from everywhere in a large paper; prime, so that every one has its turn. */
const STRIDE = 7
/** Stories on one page of a listing. */
const LISTED = 20

/** Addresses of each kind of page, 220 different ones of each. */
export interface Pages {
	story: string[]
	front: string[]
	section: string[]
	'admin list': string[]
	'search, rare words': string[]
	'search, common word': string[]
}

/** Chooses them from the paper that the server shows. */
export async function pagesOf(origin: string, dataDir: string, cookie: string): Promise<Pages> {
	await openPaper(dataDir)
	try {
		const db = paperDb()
		const sections = await db.select().from(section).where(eq(section.edition, 'en'))
		const slugs = new Map(sections.map(({ id, slug }) => [id, slug]))
		const stories = await db.select().from(story).where(eq(story.edition, 'en')).orderBy(desc(story.firstPublishedAt))
		const every = Math.max(1, Math.floor(stories.length / PAGES))
		const found = new Map<string, number>()
		for (const { headline, standfirst, body } of stories)
			for (const word of new Set(normalise([headline, standfirst, bodyText(body as Body)].join(' ')).split(' ')))
				found.set(word, (found.get(word) ?? 0) + 1)
		const rare = [...found]
			.filter(([word, count]) => count >= 5 && count <= 100 && word.length > 3)
			.map(([word]) => word)
		const listings = sections.flatMap(({ id, slug }) => {
			const pages = Math.floor(stories.filter(({ sectionId }) => sectionId === id).length / LISTED)
			return Array.from({ length: pages }, (_, n) => `/${slug}?page=${n + 1}`)
		})
		const third = stories.length / 3
		const [common, hits] = [...found].sort(([, a], [, b]) => Math.abs(a - third) - Math.abs(b - third))[0] ?? ['', 0]
		// As many pages of it as there are; past the twentieth nobody looks.
		const searches = Math.min(20, Math.floor(hits / HITS)) || 1
		const times = (make: (n: number) => string) => Array.from({ length: PAGES }, (_, n) => make(n))
		const inTurn = <T>(list: T[], n: number) => list[n % list.length] as T
		return {
			story: stories
				.filter((_, n) => n % every === 0)
				.slice(0, PAGES)
				.map(({ sectionId, slug }) => `/${slugs.get(sectionId ?? '')}/${slug}`),
			front: times((n) => inTurn(['/', ...sections.map(({ slug }) => `/${slug}`)], n)),
			// A small paper has fewer pages than are asked for; then they come round again.
			section: times((n) => inTurn(listings, n * STRIDE)),
			'admin list': await adminPages(origin, cookie),
			'search, rare words': times((n) => `/search?q=${encodeURIComponent(inTurn(rare, n))}`),
			'search, common word': times((n) => `/search?q=${encodeURIComponent(common)}&page=${1 + (n % searches)}`),
		}
	} finally {
		await closePaper()
	}
}

/** The admin's list goes on by its own links; where it ends it is walked again. */
async function adminPages(origin: string, cookie: string): Promise<string[]> {
	const first = '/admin/stories'
	const found: string[] = []
	for (let address = first; found.length < PAGES; ) {
		found.push(address)
		const next = /href="([^"]*cursor=[^"]*)"/.exec(await page(origin + address, cookie))?.[1]?.replaceAll('&amp;', '&')
		address = next ? (next.startsWith('?') ? first + next : next) : first
	}
	return found
}
