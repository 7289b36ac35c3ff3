import { storiesLinkedIn } from '#newsroom/body/links.ts'
import type { PaintedImage } from '#newsroom/body/paint.ts'
import { contributorsByIds } from '#newsroom/contributors/desk.ts'
import { imagesByIds } from '#newsroom/media/desk.ts'
import type { Edition, Place, StoryForReader } from '#newsroom/printing/rules.ts'
import { deskSections } from '#newsroom/sections/desk.ts'
import { imagesOf, storyAsPrinted } from '#newsroom/stories/printed.ts'
import type { StoryContent } from '#newsroom/stories/rules.ts'
import { topicsByIds } from '#newsroom/topics/desk.ts'
import { storiesById } from './list.ts'
import type { DeskStory } from './story.ts'

/** Which of the design's section colours a section wears, by its place; as on the paper. */
const TONES = 6

/**
 * A text of a story in the shape readers' pages draw, made by the same rules as printing: what is not
 * out yet has the moment of looking as its time. Pictures come from where staff get them.
 */
export async function storyPreview(
	story: DeskStory,
	content: StoryContent,
	edition: Edition,
	now = Date.now(),
): Promise<StoryForReader> {
	const { id, type, firstPublishedAt, updatedAt } = story
	const printed = storyAsPrinted(
		{
			id,
			edition: edition.id,
			type,
			revisionId: story.workingRevisionId,
			firstPublishedAt: firstPublishedAt ?? now,
			updatedAt: updatedAt ?? now,
		},
		content,
	)
	const [sections, people, topics, pictures, linked] = await Promise.all([
		deskSections(edition.id),
		contributorsByIds(content.contributors),
		topicsByIds(content.topics),
		picturesForStaff(imagesOf(content)),
		storiesById(storiesLinkedIn(content.body)),
	])
	const place = sections.findIndex((section) => section.id === content.section)
	const section = sections[place]
	const inOrder = (
		ids: readonly string[],
		found: readonly { id: string; slug: string; name: string }[],
		under: string,
	): Place[] =>
		ids.flatMap((id) => {
			const one = found.find((candidate) => candidate.id === id)
			return one ? [{ id, slug: one.slug, name: one.name, path: `${edition.prefix}/${under}/${one.slug}` }] : []
		})
	const lead = content.leadImage
	const picture = lead && pictures[lead.image]
	const {
		sectionId: _section,
		revisionId: _revision,
		related: _related,
		edition: _edition,
		slug: _slug,
		...rest
	} = printed
	return {
		...rest,
		path: story.path,
		section: section ? { ...section, path: `${edition.prefix}/${section.slug}`, tone: (place % TONES) + 1 } : null,
		contributors: inOrder(content.contributors, people, 'contributors'),
		topics: inOrder(content.topics, topics, 'topics'),
		leadImage: picture
			? { image: lead.image, picture, alt: lead.alt, caption: lead.caption, credit: lead.credit }
			: null,
		pictures,
		links: Object.fromEntries(
			linked.filter(({ state }) => state === 'published' || state === 'changed').map(({ id, path }) => [id, path]),
		),
		corrections: story.corrections.map(({ id, note, at }) => ({ id, note, at })),
	}
}

async function picturesForStaff(ids: readonly string[]): Promise<Record<string, PaintedImage>> {
	return Object.fromEntries(
		(await imagesByIds(ids)).map(({ id, alt, credit, width, height, color, renditions }) => [
			id,
			{
				alt,
				credit,
				width,
				height,
				color,
				renditions: renditions.map(({ format, width, file, bytes }) => ({
					format,
					width,
					bytes,
					path: `/admin/images/file/${file}`,
				})),
			},
		]),
	)
}
