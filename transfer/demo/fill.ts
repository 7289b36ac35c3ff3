import { act } from '#newsroom/act.ts'
import type { Command } from '#newsroom/command.ts'
import { createContributor } from '#newsroom/contributors/commands.ts'
import { contributorBySlug } from '#newsroom/contributors/desk.ts'
import { addEdition, changeEdition } from '#newsroom/editions/commands.ts'
import { deskEdition } from '#newsroom/editions/desk.ts'
import { releaseFront } from '#newsroom/fronts/commands.ts'
import { fronts as deskFronts } from '#newsroom/fronts/desk.ts'
import { beginImport, endImport } from '#newsroom/imports/commands.ts'
import { lastRun } from '#newsroom/imports/desk.ts'
import { changeList } from '#newsroom/lists/commands.ts'
import { deskList } from '#newsroom/lists/desk.ts'
import { deskImages } from '#newsroom/media/desk.ts'
import { uploadImage } from '#newsroom/media/upload.ts'
import type { SystemActor } from '#newsroom/policies/permit.ts'
import type { Act } from '#newsroom/policies/table.ts'
import { printPending } from '#newsroom/printing/print.ts'
import { createSection } from '#newsroom/sections/commands.ts'
import { sectionBySlug } from '#newsroom/sections/desk.ts'
import { createTopic } from '#newsroom/topics/commands.ts'
import { topicBySlug } from '#newsroom/topics/desk.ts'
import { contributors } from './contributors.ts'
import { editions } from './editions.ts'
import { begin, finish, type Known, oldestFirst } from './fill-stories.ts'
import { fronts, lists } from './fronts.ts'
import { pages } from './pages.ts'
import { CREDIT, type PictureId, pictureFile, pictures } from './pictures.ts'
import { sections } from './sections.ts'
import { stories } from './stories.ts'
import { topics } from './topics.ts'
import { SOURCE } from './wanted.ts'

export const DEMO: SystemActor = { type: 'system', name: 'demo' }

/**
 * Fills the open stores with the demo paper, dated from now, and prints it once at the end. Cut off
 * and called again it goes on where it was, with the dates it began with; what is there is left alone.
 * `progress` hears how many of how many steps are done; a picture takes longer than a hundred of the others.
 */
export async function fillDemo(
	progress: (label: 'Pictures' | 'Stories', done: number, of: number) => void = () => {},
): Promise<void> {
	const texts = oldestFirst([...pages, ...stories])
	const total = sections.length + topics.length + contributors.length + 2 * texts.length
	let done = 0
	const step = () => progress('Stories', ++done, total)

	const run = await currentRun()
	const images = await addPictures((drawn, of) => progress('Pictures', drawn, of))
	await addEditions()
	const known: Known = { images, places: new Map(), stories: new Map(), from: run.startedAt }
	for (const { slug, edition, name, description, translationOf } of sections)
		await place('section', createSection, sectionBySlug, { slug, edition, name, description }, translationOf)
	for (const { slug, edition, name, description, translationOf } of topics)
		await place('topic', createTopic, topicBySlug, { slug, edition, name, description }, translationOf)
	for (const { slug, edition, name, role, bio, translationOf } of contributors) {
		const person = { slug, edition, name, title: role, about: bio }
		await place('contributor', createContributor, contributorBySlug, person, translationOf)
	}
	for (const text of texts) {
		await begin(DEMO, text, known)
		step()
	}
	for (const text of texts) {
		await finish(DEMO, text, known)
		step()
	}
	await chooseStories(known)
	await act(DEMO, endImport, { id: run.id, summary: { stories: stories.length, pages: pages.length } })
	await printPending()

	async function place<A extends Act, I>(
		kind: string,
		command: Command<A, I, { id: string }>,
		bySlug: (edition: string, slug: string) => Promise<{ id: string } | undefined>,
		input: { edition: string; slug: string; [field: string]: string },
		translationOf: string | undefined,
	): Promise<void> {
		const key = `${kind}:${input.edition}:`
		const twin = known.places.get(`${kind}:en:${translationOf}`)
		const there = await bySlug(input.edition, input.slug)
		const { id } = there ?? (await act(DEMO, command, { ...input, twin }, { print: 'later' })).result
		known.places.set(key + input.slug, id)
		step()
	}
}

/** Draws what is not there yet, all at once; the image room decides how many it works on. */
async function addPictures(drawn: (done: number, of: number) => void): Promise<Map<PictureId, string>> {
	const all = Object.entries(pictures)
	let done = 0
	const added = all.map(async ([name, { alt, caption }]): Promise<[PictureId, string]> => {
		const id = name as PictureId
		const fileName = `halvern-${id}.png`
		const { items } = await deskImages({ q: fileName, limit: 1 })
		const text = { alt: alt.en, caption: caption.en, credit: CREDIT.en }
		const image = items[0] ?? (await uploadImage(DEMO, { bytes: await pictureFile(id), fileName, text })).image
		drawn(++done, all.length)
		return [id, image.id]
	})
	return new Map(await Promise.all(added))
}

async function addEditions(): Promise<void> {
	for (const { edition, settings } of editions) {
		if (!(await deskEdition(edition.id))) await act(DEMO, addEdition, edition, { print: 'later' })
		const { version } = (await deskEdition(edition.id)) ?? { version: 0 }
		if (version === 1) await act(DEMO, changeEdition, { id: edition.id, version, ...settings }, { print: 'later' })
	}
}

/** The filling that was cut off, else a new one; its beginning dates every story. */
async function currentRun(): Promise<{ id: string; startedAt: number }> {
	const open = await lastRun(SOURCE)
	if (open) return open
	const startedAt = Date.now()
	const run = { edition: 'en', source: SOURCE }
	const { id } = (await act(DEMO, beginImport, run, { print: 'later', at: startedAt })).result
	return { id, startedAt }
}

/** Lists and fronts that nobody has arranged yet. */
async function chooseStories({ stories: ids }: Known): Promise<void> {
	const idOf = (edition: string, slug: string) => ids.get(`${edition}:story:${slug}`)
	for (const { edition, list: name, stories: chosen } of lists) {
		const { version, stories: there } = await deskList(edition, name)
		if (there.length > 0) continue
		const stories = chosen.map((slug) => idOf(edition, slug))
		await act(DEMO, changeList, { edition, name, version, stories }, { print: 'later' })
	}
	const released = await deskFronts(editions.map(({ edition }) => edition.id))
	for (const { edition, section, containers } of fronts) {
		const front = released.find((one) => one.edition === edition && one.section?.slug === section)
		if (front?.version !== 1) continue
		const arranged = containers.map(({ cards, ...container }, i) => ({
			...container,
			id: `${container.layout}-${i + 1}`,
			cards: cards.map((card) => ({ ...card, story: idOf(edition, card.story) })),
		}))
		await act(DEMO, releaseFront, { id: front.id, version: 1, containers: arranged }, { print: 'later' })
	}
}
