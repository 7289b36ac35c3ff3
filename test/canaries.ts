import sharp from 'sharp'
import { transactDesk } from '#db/transact.ts'
import { act } from '#newsroom/act.ts'
import type { Body } from '#newsroom/body/blocks.ts'
import { createContributor } from '#newsroom/contributors/commands.ts'
import { makeFront } from '#newsroom/fronts/commands.ts'
import type { Container } from '#newsroom/fronts/rules.ts'
import { imageById } from '#newsroom/media/desk.ts'
import { uploadImage } from '#newsroom/media/upload.ts'
import { permit } from '#newsroom/policies/permit.ts'
import { binStory, handOver } from '#newsroom/stories/commands/keep.ts'
import { publishStory } from '#newsroom/stories/commands/publish.ts'
import { createStory, saveStory } from '#newsroom/stories/commands/save.ts'
import { createTopic } from '#newsroom/topics/commands.ts'
import { SYSTEM } from './paper.ts'

/** The states in which readers must not have a story, or not this copy of it. */
export const HIDDEN = ['draft', 'scheduled', 'binned', 'working', 'late', 'withdrawn', 'takendown'] as const
export type Hidden = (typeof HIDDEN)[number]

const FIELDS = [
	'headline',
	'slug',
	'standfirst',
	'kicker',
	'dateline',
	'sourcename',
	'sourceurl',
	'body',
	'bodycaption',
	'bodyalt',
	'bodycredit',
	'leadalt',
	'leadcaption',
	'leadcredit',
	'contributor',
	'topic',
	'filename',
	'note',
	'cardheadline',
	'cardkicker',
] as const
type Field = (typeof FIELDS)[number]

/** A word that stands in one field of one story and nowhere else. */
export const canary = (state: string, field: Field) => `qzx${state}${field}`

/** Every word that a hidden story must not show. */
export const canariesOf = (state: Hidden) => FIELDS.map((field) => canary(state, field))

export interface Caged {
	id: string
	/** Files of the images that this copy alone shows. */
	files: string[]
}

/** A story's content with a canary in every field; its images, contributor and topic are made for it alone. */
async function contentOf(state: string): Promise<{ content: Record<string, unknown>; files: string[] }> {
	const word = (field: Field) => canary(state, field)
	const lead = await picture(state, 'lead')
	const inner = await picture(state, 'body')
	const contributor = await act(SYSTEM, createContributor, { edition: 'en', name: word('contributor') })
	const topic = await act(SYSTEM, createTopic, { edition: 'en', name: word('topic') })
	const body: Body = {
		type: 'doc',
		version: 1,
		content: [
			{ type: 'paragraph', attrs: { dir: null }, content: [{ type: 'text', text: `Plain words, ${word('body')}.` }] },
			{
				type: 'image',
				attrs: { image: inner.id, caption: word('bodycaption'), alt: word('bodyalt'), credit: word('bodycredit') },
			},
		],
	}
	return {
		content: {
			section: 'en-news',
			headline: `Plain headline, ${word('headline')}`,
			slug: word('slug'),
			standfirst: `Plain standfirst, ${word('standfirst')}`,
			kicker: word('kicker'),
			dateline: word('dateline'),
			source: { name: word('sourcename'), url: `https://agency.example/${word('sourceurl')}` },
			leadImage: { image: lead.id, alt: word('leadalt'), caption: word('leadcaption'), credit: word('leadcredit') },
			contributors: [contributor.result.id],
			topics: [topic.result.id],
			body,
		},
		files: [...lead.files, ...inner.files],
	}
}

let shade = 0

async function picture(state: string, place: string): Promise<{ id: string; files: string[] }> {
	shade += 1
	const bytes = await sharp({ create: { width: 60 + shade, height: 40, channels: 3, background: '#357' } })
		.png()
		.toBuffer()
	const fileName = `${canary(state, 'filename')}-${place}.png`
	const { image } = await uploadImage(SYSTEM, { bytes, fileName, text: { alt: canary(state, 'bodyalt') } })
	return { id: image.id, files: ((await imageById(image.id))?.renditions ?? []).map(({ file }) => file) }
}

/**
 * One story for each state, every field a canary, in the open stores. `withdrawn` and `takendown` are
 * live still: they are taken back while readers look on. `live` is there to be seen.
 */
export async function cageStories(): Promise<Record<Hidden | 'live', Caged>> {
	const begin = async (state: string, related: string[] = []) => {
		const { content, files } = await contentOf(state)
		const { result } = await act(SYSTEM, createStory, { edition: 'en', content: { ...content, related } })
		return { ...result, files }
	}
	const publish = (id: string) => act(SYSTEM, publishStory, { id })
	const draft = await begin('draft')
	await act(SYSTEM, handOver, { id: draft.id, stage: 'desk', note: canary('draft', 'note') })
	const scheduled = await begin('scheduled')
	await act(SYSTEM, publishStory, { id: scheduled.id, at: Date.now() + 3_600_000 })
	const binned = await begin('binned')
	await act(SYSTEM, binStory, { id: binned.id })
	const live = await begin('live', [draft.id, scheduled.id, binned.id])
	await publish(live.id)
	const working = await contentOf('working')
	await act(SYSTEM, saveStory, { id: live.id, base: live.revision, content: working.content })
	await act(SYSTEM, publishStory, {
		id: live.id,
		at: Date.now() + 3_600_000,
		change: 'correction',
		note: canary('working', 'note'),
	})
	const late = await contentOf('late')
	await act(SYSTEM, saveStory, { id: live.id, base: live.revision, content: late.content, late: 'keep' })
	const withdrawn = await begin('withdrawn')
	await publish(withdrawn.id)
	const takendown = await begin('takendown')
	await publish(takendown.id)
	await placeOnFront({ draft, scheduled, withdrawn, takendown })
	return {
		draft,
		scheduled,
		binned,
		live,
		working: { id: live.id, files: working.files },
		late: { id: live.id, files: late.files },
		withdrawn,
		takendown,
	}
}

/** A front with cards that have words of their own, for stories that are out and that are not. */
async function placeOnFront(stories: Record<string, { id: string }>): Promise<void> {
	const cards = Object.entries(stories).map(([state, { id }]) => ({
		story: id,
		headline: canary(state, 'cardheadline'),
		kicker: canary(state, 'cardkicker'),
	}))
	const containers: Container[] = [{ id: 'cage', layout: 'grid', title: 'News', limit: 12, cards }]
	await transactDesk((tx) =>
		makeFront(tx, permit(SYSTEM, 'front.release', {}), { edition: 'en', sectionId: null, containers }),
	)
}
