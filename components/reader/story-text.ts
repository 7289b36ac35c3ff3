import { paint } from '#newsroom/body/paint.ts'
import { plain } from '#newsroom/body/palettes/plain.ts'
import type { Edition, StoryForReader } from '#newsroom/printing/rules.ts'
import { settingOf, withLeadImage } from './story-body.tsx'
import type { Voice } from './voice.ts'

export interface StoryTextProps {
	story: StoryForReader
	edition: Edition
	voice: Voice
	/** Makes a path of this site a whole address. */
	whole: (path: string) => string
}

/** A story, or a page of /about, as plain text: its furniture, its body, its corrections and its address. */
export function storyAsText({ story, edition, voice, whole }: StoryTextProps): string {
	const { corrections, headline, standfirst } = story
	const body = paint(withLeadImage(story), plain(whole('/')), settingOf(story, edition, voice))
	const notes = corrections.map(({ note, at }) => `${voice.day(at)}: ${note}`)
	const parts = [
		kickerLine(story, voice),
		headline,
		standfirst,
		[bylineOf(story, edition, voice), ...factLines(story, voice)].filter(Boolean).join('\n'),
		body.trim(),
		corrections.length > 0 && [voice.t('story.corrections', { count: corrections.length }), ...notes].join('\n'),
		whole(story.path),
	]
	return `${parts.filter(Boolean).join('\n\n')}\n`
}

/** What kind of text it is, unless plain news, and its kicker. A page of /about has neither. */
export function kickerLine({ type, kind, kicker, section }: StoryForReader, { t }: Voice): string {
	if (type === 'page') return ''
	const label = kind === 'news' ? '' : t(`kind.${kind}`)
	const words = kicker || section?.name
	return [label, words === label ? '' : words].filter(Boolean).join(' · ')
}

/** Who signs where no contributor does: the agency it came from, or the paper. */
export function agencyOf({ source }: StoryForReader, edition: Edition): string {
	return source?.name || edition.agencyName || edition.name
}

/** Where it was first published, where it is from, and its dates. */
export function factLines(
	{ type, source, dateline, firstPublishedAt, updatedAt }: StoryForReader,
	{ t, moment }: Voice,
): string[] {
	if (type === 'page') return [t.markup('story.updated', { at: () => moment(updatedAt) })]
	return [
		source ? t.markup('story.firstPublishedBy', { source: () => source.name }) : '',
		dateline,
		t.markup('story.published', { at: () => moment(firstPublishedAt) }),
		updatedAt > firstPublishedAt ? t.markup('story.updated', { at: () => moment(updatedAt) }) : '',
	].filter(Boolean)
}

function bylineOf(story: StoryForReader, edition: Edition, voice: Voice): string {
	const { type, contributors } = story
	if (type === 'page') return ''
	const names = voice
		.between(contributors.length)
		.map((piece) => (typeof piece === 'number' ? contributors[piece]?.name : piece))
	return `${voice.t('story.by')} ${names.join('') || agencyOf(story, edition)}`
}
