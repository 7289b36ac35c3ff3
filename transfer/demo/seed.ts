import { dice } from '#lib/dice.ts'
import { act } from '#newsroom/act.ts'
import { type Body, emptyBody } from '#newsroom/body/blocks.ts'
import { createContributor } from '#newsroom/contributors/commands.ts'
import { contributorBySlug } from '#newsroom/contributors/desk.ts'
import { ensureEditions } from '#newsroom/editions/ensure.ts'
import type { SystemActor } from '#newsroom/policies/permit.ts'
import { reprint } from '#newsroom/printing/print.ts'
import { createSection } from '#newsroom/sections/commands.ts'
import { sectionBySlug } from '#newsroom/sections/desk.ts'
import { SEED_BATCH, seedStories } from '#newsroom/stories/commands/seed.ts'
import { slugFrom } from '#newsroom/stories/slug.ts'
import { createTopic } from '#newsroom/topics/commands.ts'
import { topicBySlug } from '#newsroom/topics/desk.ts'
import { sections } from './sections.ts'
import { capital, nameWords, paragraphs, someWords } from './seed-words.ts'

const SEEDER: SystemActor = { type: 'system', name: 'command line' }
const EDITION = 'en'
const TOPICS = 200
const CONTRIBUTORS = 60
/** The newest seeded story; each next one is EVERY earlier, 72 a day. */
const NEWEST = Date.UTC(2026, 0, 1)
const EVERY = 20 * 60_000

interface Places {
	sections: string[]
	topics: string[]
	contributors: string[]
}

/**
 * Adds stories up to `count` to the English edition, for measuring: made-up words, rare and common as
 * in a language, over sections, topics and people. The same seed gives the same stories, so a run that
 * was cut off goes on and a larger count adds to a smaller. Prints the whole paper at the end.
 */
export async function seedPaper(
	count: number,
	progress: (label: 'Stories' | 'Printed', done: number, of: number) => void = () => {},
	seed = 1,
): Promise<void> {
	await ensureEditions()
	const places = await makePlaces(seed)
	for (let from = 0; from < count; from += SEED_BATCH) {
		const size = Math.min(SEED_BATCH, count - from)
		const stories = Array.from({ length: size }, (_, i) => seededStory(seed, from + i, places))
		await act(SEEDER, seedStories, { edition: EDITION, stories }, { print: 'later' })
		progress('Stories', from + size, count)
	}
	await reprint((done, of) => progress('Printed', done, of))
}

async function makePlaces(seed: number): Promise<Places> {
	const roll = dice(seed)
	const names = (count: number, words: number) => Array.from({ length: count }, () => nameWords(words, roll))
	const later = { print: 'later' } as const
	const found: Places = { sections: [], topics: [], contributors: [] }
	for (const { slug, name, edition } of sections) {
		if (edition !== EDITION) continue
		const there = await sectionBySlug(edition, slug)
		found.sections.push((there ?? (await act(SEEDER, createSection, { edition, slug, name }, later)).result).id)
	}
	for (const name of names(TOPICS, 1)) {
		const there = await topicBySlug(EDITION, slugFrom(name))
		found.topics.push((there ?? (await act(SEEDER, createTopic, { edition: EDITION, name }, later)).result).id)
	}
	for (const name of names(CONTRIBUTORS, 2)) {
		const there = await contributorBySlug(EDITION, slugFrom(name))
		const person = { edition: EDITION, name }
		found.contributors.push((there ?? (await act(SEEDER, createContributor, person, later)).result).id)
	}
	return found
}

function seededStory(seed: number, index: number, { sections, topics, contributors }: Places) {
	const roll = dice(seed * 0x9e3779b1 + index)
	const headline = capital(someWords(4 + Math.floor(roll() * 5), roll).join(' '))
	return {
		key: `seed:${seed}:${index}`,
		slug: `${slugFrom(headline).slice(0, 60).replace(/-$/, '')}-${seed}-${index}`,
		section: often(sections, roll),
		headline,
		standfirst: `${capital(someWords(12 + Math.floor(roll() * 12), roll).join(' '))}.`,
		body: bodyOf(paragraphs(index, roll)),
		contributors: [often(contributors, roll)],
		topics: [...new Set([often(topics, roll), often(topics, roll)])],
		at: NEWEST - index * EVERY,
	}
}

/** The first of a list far more often than the last. */
const often = (list: readonly string[], roll: () => number) => list[Math.floor(list.length * roll() ** 2)] ?? ''

function bodyOf(texts: string[]): Body {
	const content = texts.map((text) => {
		return { type: 'paragraph' as const, attrs: { dir: null }, content: [{ type: 'text' as const, text }] }
	})
	return { ...emptyBody(), content }
}
