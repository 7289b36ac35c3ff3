import { storyByAddress } from '#newsroom/stories/desk/story.ts'
import { workingWith } from './engines/desk.ts'
import { RANKED, readQuery } from './rules.ts'

/**
 * Ids of the stories and pages that somebody of the staff looks for. A pasted address finds its story;
 * else a working copy must have every word in headline, standfirst or body, the last one may be begun
 * only. Last changed first, at most the newest 2,000; `headlinesFirst` puts those before the others that
 * have the words in their headline. Binned stories may be among them.
 */
export async function searchDesk({
	q,
	edition,
	limit = RANKED,
	headlinesFirst = false,
}: {
	q: string
	edition?: string | undefined
	limit?: number
	headlinesFirst?: boolean
}): Promise<string[]> {
	const addressed = q.includes('/') ? await storyByAddress(q) : undefined
	if (addressed) return [addressed]
	const { words } = readQuery(q)
	const first = headlinesFirst ? await workingWith(words, { edition, within: 'headline', limit }) : []
	const all = first.length < limit ? await workingWith(words, { edition, limit }) : []
	return [...new Set([...first, ...all])].slice(0, limit)
}
