import type { FurnitureLines } from '#components/admin/story/differences.tsx'
import type { StandingFacts } from '#components/admin/story/standing.tsx'
import { editor } from '#components/admin/texts/en/editor.ts'
import { wholeAddress } from '#lib/whole-address.ts'
import { contributorsByIds } from '#newsroom/contributors/desk.ts'
import type { Act } from '#newsroom/policies/table.ts'
import { sectionsByIds } from '#newsroom/sections/desk.ts'
import { storiesById } from '#newsroom/stories/desk/list.ts'
import { revisionOf } from '#newsroom/stories/desk/revisions.ts'
import type { DeskStory } from '#newsroom/stories/desk/story.ts'
import { type StoryContent, UNDO_OFFERED_MS } from '#newsroom/stories/rules.ts'
import { topicsByIds } from '#newsroom/topics/desk.ts'

/** What the ids in a text stand for, in its order. */
export async function namedIn({ contributors, topics, related, translationOf }: StoryContent) {
	const [people, themes, stories, originals] = await Promise.all([
		contributorsByIds(contributors),
		topicsByIds(topics),
		storiesById(related),
		storiesById(translationOf ? [translationOf] : []),
	])
	const inOrder = (ids: readonly string[], found: { id: string; name: string }[]) =>
		ids.map((id) => ({ id, name: found.find((one) => one.id === id)?.name ?? id }))
	const headlines = (found: typeof stories) => found.map(({ id, headline, slug }) => ({ id, name: headline || slug }))
	return {
		contributors: inOrder(contributors, people),
		topics: inOrder(topics, themes),
		related: inOrder(related, headlines(stories)),
		translationOf: inOrder(translationOf ? [translationOf] : [], headlines(originals)),
	}
}

/** The furniture of a text as lines to compare. */
export async function furnitureLines(content: StoryContent): Promise<FurnitureLines> {
	const named = await namedIn(content)
	const [section] = await sectionsByIds(content.section ? [content.section] : [])
	const names = (list: { name: string }[]) => list.map(({ name }) => name).join(', ')
	const { headline, kicker, standfirst, slug, dateline, source, leadImage } = content
	return {
		headline,
		kicker,
		standfirst,
		slug,
		section: section?.name ?? '',
		kind: editor.kinds[content.kind],
		dateline,
		contributors: names(named.contributors),
		topics: names(named.topics),
		related: names(named.related),
		translationOf: names(named.translationOf),
		source: source ? `${source.name} ${source.url}` : '',
		leadImage: leadImage
			? [leadImage.image, leadImage.alt, leadImage.caption, leadImage.credit].filter(Boolean).join(' · ')
			: '',
	}
}

/** What the panel says of a story; the way back from what was just done only to who may take it. */
export async function standingOf(
	story: DeskStory,
	nameOf: (by: string) => string,
	mayDo: (act: Act) => boolean,
	now: number,
): Promise<StandingFacts> {
	const [last] = story.publications
	const mayUndo = mayDo(last?.act === 'take down' ? 'story.take down' : 'story.publish')
	const left = last ? UNDO_OFFERED_MS - (now - last.at) : 0
	const isOut = story.state === 'published' || story.state === 'changed'
	return {
		...story,
		url: isOut ? wholeAddress(story.path) : null,
		due: await dueText(story, nameOf),
		undo:
			last && mayUndo && last.act !== 'undo' && last.undoneAt === null && left > 0
				? { publication: last.id, act: last.act, isFirst: last.change === 'first', left }
				: null,
	}
}

async function dueText(
	{ id, due, workingRevisionId }: DeskStory,
	nameOf: (by: string) => string,
): Promise<StandingFacts['due']> {
	if (!due) return null
	const saved = due.revisionId === workingRevisionId ? undefined : await revisionOf(id, due.revisionId)
	return { at: due.at, text: saved ? { savedAt: saved.createdAt, name: nameOf(saved.createdBy) } : null }
}
