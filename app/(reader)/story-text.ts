import { storyAsMarkdown } from '#components/reader/story-markdown.ts'
import { storyAsText } from '#components/reader/story-text.ts'
import { voiceOf } from '#components/reader/voice.ts'
import { type TextEnding, textAddress } from '#lib/addresses.ts'
import { wholeAddress } from '#lib/whole-address.ts'
import type { Edition } from '#newsroom/printing/rules.ts'
import { resolveAddress } from '#newsroom/redirects/public.ts'
import { answerWith, moveTo } from '#press/render-store.ts'
import { readEdition, readStory, word } from './reads.ts'

export interface TextProps {
	params: Promise<{ edition: string; section: string; slug: string }>
}

const OUTLETS = {
	txt: { type: 'text/plain', write: storyAsText },
	md: { type: 'text/markdown', write: storyAsMarkdown },
} as const

/** A story, or a page of /about, as text; where none stands, what the page answers, in a line. */
export async function storyText({ params }: TextProps, ending: TextEnding): Promise<Response> {
	const { edition: id, section, slug } = await params
	const edition = await readEdition(id)
	const voice = voiceOf(edition)
	const path = `/${word(section)}/${word(slug)}`
	const story = await readStory(edition, word(section) === 'about' ? 'page' : 'story', word(slug))
	const { type, write } = OUTLETS[ending]
	const text =
		story?.path === edition.prefix + path
			? write({ story, edition, voice, whole: wholeAddress })
			: `${voice.t(`notice.${await noticeAt(edition, path, ending)}`)}\n`
	return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } })
}

const NOTICES = { 404: 'missing', 410: 'goneText', 451: 'barredText' } as const

async function noticeAt(edition: Edition, path: string, ending: TextEnding) {
	// The paper that was brought in may have had a file of that name.
	const resolved = (await resolveAddress(edition, path)) ?? (await resolveAddress(edition, `${path}.${ending}`))
	const status = resolved && 'gone' in resolved ? resolved.gone : 404
	if (resolved && 'moved' in resolved) moveTo(textAddress(resolved.moved, ending, edition.prefix))
	else answerWith(status)
	return NOTICES[status]
}
