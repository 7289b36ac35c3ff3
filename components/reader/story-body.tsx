import type { Body } from '#newsroom/body/blocks.ts'
import { type Palette, paint, type Setting } from '#newsroom/body/paint.ts'
import type { Html } from '#newsroom/body/palettes/html.ts'
import { web } from '#newsroom/body/palettes/web.ts'
import type { Edition, StoryForReader } from '#newsroom/printing/rules.ts'
import type { Voice } from './voice.ts'

interface StoryBodyProps {
	story: Pick<StoryForReader, 'body' | 'pictures' | 'links'>
	edition: Edition
	voice: Voice
	/** How the page's outlet paints it. */
	palette?: Palette<Html>
}

/** The body as its palette paints it. The walker lets out only what it knows, so its HTML can stand as it is. */
export function StoryBody({ story, edition, voice, palette = web }: StoryBodyProps) {
	const html = paint(story.body, palette, settingOf(story, edition, voice))
	// biome-ignore lint/security/noDangerouslySetInnerHtml: made by our own walker, escaped by its palette
	return <div className="body" dangerouslySetInnerHTML={{ __html: html }} />
}

/** What the ids in a body stand for, and the edition's words around it. */
export function settingOf(
	{ pictures, links }: StoryBodyProps['story'],
	edition: Edition,
	{ t, number, size, quoted }: Voice,
): Setting {
	return {
		dir: edition.direction,
		ids: 'body',
		storyPath: (id) => links[id] ?? null,
		image: (id) => pictures[id] ?? null,
		words: {
			notes: t('body.notes'),
			note: t('body.note'),
			backToText: t('body.backToText'),
			table: t('body.table'),
			factBox: t('body.factBox'),
			image: t('body.image'),
		},
		number,
		size,
		quoted,
	}
}

/** Where nothing stands above the text, the picture that leads a story has no place but its beginning. */
export function withLeadImage({ body, leadImage }: Pick<StoryForReader, 'body' | 'leadImage'>): Body {
	if (!leadImage) return body
	const { image, alt, caption, credit } = leadImage
	return { ...body, content: [{ type: 'image', attrs: { image, alt, caption, credit } }, ...body.content] }
}
