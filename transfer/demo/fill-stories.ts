import { act } from '#newsroom/act.ts'
import type { Actor } from '#newsroom/policies/permit.ts'
import { handOver } from '#newsroom/stories/commands/keep.ts'
import { publishStory } from '#newsroom/stories/commands/publish.ts'
import { createStory, saveStory } from '#newsroom/stories/commands/save.ts'
import { type DeskStory, storyByAddress, storyForDesk } from '#newsroom/stories/desk/story.ts'
import { storyPath } from '#newsroom/stories/rules.ts'
import { demoBody } from './body.ts'
import { CREDIT, type PictureId, pictures } from './pictures.ts'
import type { Ago, DemoPage, DemoStory } from './shapes.ts'

type DemoText = DemoStory | DemoPage

/** Ids of what is filled in already, and the moment (ms) that all dates count from. */
export interface Known {
	images: ReadonlyMap<PictureId, string>
	/** By `section:en:harbour`, likewise topics and contributors. */
	places: Map<string, string>
	/** By `en:story:slug`, `fa:page:slug`. */
	stories: Map<string, string>
	from: number
}

const HOUR = 3_600_000
const PAGES_AGO: Ago = { days: 1210, hours: 2 }
/** From the first line to print. */
const WRITING = 5 * HOUR

const hours = ({ days, hours }: Ago) => (days * 24 + hours) * HOUR
const isStory = (text: DemoText): text is DemoStory => 'kind' in text
const typeOf = (text: DemoText) => (isStory(text) ? 'story' : 'page')

/** Writes a text's first revision, unless it is there. What it refers to among other texts comes in `finish`. */
export async function begin(actor: Actor, text: DemoText, known: Known): Promise<void> {
	const key = `${text.edition}:${typeOf(text)}:${text.slug}`
	const path = storyPath(typeOf(text), isStory(text) ? text.section : null, text.slug)
	const there = await storyByAddress(text.edition === 'en' ? path : `/${text.edition}${path}`)
	if (there) {
		known.stories.set(key, there)
		return
	}
	const { slug, edition, headline, standfirst } = text
	const body = demoBody(firstBody(text), edition, (picture) => known.images.get(picture) ?? '')
	const content = { slug, headline, standfirst, body, ...(isStory(text) && furniture(text, known)) }
	const at = known.from - age(text) - WRITING
	const created = await act(actor, createStory, { edition, type: typeOf(text), content }, { print: 'later', at })
	known.stories.set(key, created.result.id)
}

/** Relates a text to others and brings it where it stands in the demo: published and changed, scheduled, handed over. */
export async function finish(actor: Actor, text: DemoText, known: Known): Promise<void> {
	const story = await storyOf(text, known)
	const date = known.from - age(text)
	const drafted = await relate(actor, text, story, known, date - WRITING / 2)
	if (!isStory(text)) {
		if (!story.liveRevisionId) await act(actor, publishStory, { id: story.id }, { print: 'later', at: date })
		return
	}
	const stage = text.stage ?? 'ready'
	if (story.stage !== stage)
		await act(actor, handOver, { id: story.id, stage, note: text.note }, { print: 'later', at: date - HOUR })
	if (text.state === 'scheduled' && text.dueIn && !story.due) {
		const due = Math.max(known.from, Date.now()) + hours(text.dueIn)
		await act(actor, publishStory, { id: story.id, at: due }, { print: 'later' })
	}
	if (text.state !== 'published') return
	if (!story.liveRevisionId)
		await act(actor, publishStory, { id: story.id, base: drafted }, { print: 'later', at: date })
	await change(actor, text, story, known)
}

async function storyOf(text: DemoText, known: Known): Promise<DeskStory> {
	const id = known.stories.get(`${text.edition}:${typeOf(text)}:${text.slug}`) ?? ''
	const story = await storyForDesk(id)
	if (!story) throw new Error(`The demo text "${text.slug}" is not on the desk.`)
	return story
}

/** Gives the revision that goes out. */
async function relate(actor: Actor, text: DemoText, story: DeskStory, known: Known, at: number): Promise<string> {
	const base = story.workingRevisionId
	if (story.liveRevisionId || !(text.translationOf || (isStory(text) && text.related))) return base
	const content = {
		translationOf: known.stories.get(`en:${typeOf(text)}:${text.translationOf}`) ?? null,
		...(isStory(text) && { related: text.related?.map((slug) => known.stories.get(`${text.edition}:story:${slug}`)) }),
	}
	return (await act(actor, saveStory, { id: story.id, base, content }, { print: 'later', at })).result.revision
}

/** Makes the changes that are not public yet, in their order. */
async function change(actor: Actor, text: DemoStory, { id, publications }: DeskStory, known: Known): Promise<void> {
	const made = publications.filter(({ act, change }) => act === 'publish' && change !== 'first').length
	for (const [index, { ago, note }] of (text.changes ?? []).entries()) {
		if (index < made) continue
		const at = known.from - hours(ago)
		const { workingRevisionId: base } = await storyOf(text, known)
		const body = demoBody(bodyAfter(text, index + 1), text.edition, (picture) => known.images.get(picture) ?? '')
		await act(actor, saveStory, { id, base, content: { body } }, { print: 'later', at })
		const change = note === undefined ? 'update' : 'correction'
		await act(actor, publishStory, { id, change, note }, { print: 'later', at })
	}
}

/** In the order they were published; what never was comes last. */
export function oldestFirst(texts: DemoText[]): DemoText[] {
	return texts.toSorted((a, b) => age(b) - age(a))
}

/** How long before the filling a text came out, ms. */
function age(text: DemoText): number {
	return hours(isStory(text) ? (text.publishedAgo ?? { days: 0, hours: 1 }) : PAGES_AGO)
}

const firstBody = (text: DemoText) => (isStory(text) ? bodyAfter(text, 0) : text.body)

/** The text as it stood after so many of its changes. */
function bodyAfter({ body, changes = [] }: DemoStory, count: number): string {
	return changes.slice(count).reduceRight((later, { is, was }) => later.replace(is, was), body)
}

function furniture(text: DemoStory, { images, places }: Known) {
	const { edition, section, kicker, dateline, kind, contributors, topics, source, leadImage } = text
	const ids = (noun: string, slugs: string[]) => slugs.map((slug) => places.get(`${noun}:${edition}:${slug}`))
	const picture = leadImage && pictures[leadImage.picture]
	return {
		section: places.get(`section:${edition}:${section}`),
		kicker,
		dateline,
		kind,
		contributors: ids('contributor', contributors),
		topics: ids('topic', topics),
		source: source ?? null,
		leadImage:
			leadImage && picture
				? {
						image: images.get(leadImage.picture),
						alt: picture.alt[edition],
						caption: leadImage.caption ?? picture.caption[edition],
						credit: CREDIT[edition],
					}
				: null,
	}
}
