import { paint } from '#newsroom/body/paint.ts'
import { type Markdown, markdown, paragraph, strong, writeMarkdown } from '#newsroom/body/palettes/markdown.ts'
import { settingOf, withLeadImage } from './story-body.tsx'
import { agencyOf, factLines, kickerLine, type StoryTextProps } from './story-text.ts'

type Node = Markdown[number]

/** The same as Markdown. */
export function storyAsMarkdown({ story, edition, voice, whole }: StoryTextProps): string {
	const { corrections, headline, standfirst } = story
	const body = paint(withLeadImage(story), markdown(whole('/')), settingOf(story, edition, voice))
	const kicker = kickerLine(story, voice)
	const address = whole(story.path)
	return writeMarkdown([
		...(kicker ? [line(kicker)] : []),
		{ type: 'heading', depth: 1, children: [text(headline)] },
		...(standfirst ? [paragraph([strong(standfirst)])] : []),
		...(story.type === 'page' ? [] : [byline({ story, edition, voice, whole })]),
		...factLines(story, voice).map(line),
		...body,
		...(corrections.length > 0
			? [paragraph([strong(voice.t('story.corrections', { count: corrections.length }))])]
			: []),
		...corrections.map(({ note, at }) => line(`${voice.day(at)}: ${note}`)),
		{ type: 'thematicBreak' },
		paragraph([link(address, address)]),
	])
}

function byline({ story, edition, voice, whole }: StoryTextProps): Node {
	const { contributors } = story
	const names = voice.between(contributors.length).map((piece) => {
		const person = typeof piece === 'number' && contributors[piece]
		return person ? link(whole(person.path), person.name) : text(String(piece))
	})
	return paragraph([text(`${voice.t('story.by')} `), ...(names.length > 0 ? names : [text(agencyOf(story, edition))])])
}

const text = (value: string) => ({ type: 'text', value }) as const
const line = (value: string) => paragraph([text(value)])
const link = (url: string, words: string) => ({ type: 'link', url, children: [text(words)] }) satisfies Node
