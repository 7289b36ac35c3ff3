import { Invalid, type Problem } from '#lib/errors.ts'
import { readText } from '#newsroom/body/read-text.ts'
import { contributorBySlug } from '#newsroom/contributors/desk.ts'
import { deskEdition } from '#newsroom/editions/desk.ts'
import { imageById } from '#newsroom/media/desk.ts'
import { sectionBySlug } from '#newsroom/sections/desk.ts'
import { topicBySlug } from '#newsroom/topics/desk.ts'
import { unknown } from './live.ts'
import { readSentHtml } from './sent-html.ts'
import type { Fields } from './shapes.ts'

/**
 * A story's fields as they were sent, with ids in the place of slugs, a body in the place of HTML or
 * text, and an image's own texts where none were sent. Invalid names every field that does not resolve.
 */
export async function contentFrom(editionId: string, sent: Fields): Promise<Record<string, unknown>> {
	if (!(await deskEdition(editionId))) throw unknown('edition', editionId)
	const problems: Problem[] = []
	const resolve = async (
		field: string,
		slugs: string[],
		bySlug: (edition: string, slug: string) => Promise<{ id: string } | undefined>,
	) => {
		const found = await Promise.all(slugs.map((slug) => bySlug(editionId, slug)))
		for (const [index, slug] of slugs.entries()) if (!found[index]) problems.push(...unknown(field, slug).problems)
		return found.flatMap((row) => row?.id ?? [])
	}
	const { edition: _edition, section, topics, contributors, bodyHtml, bodyText, leadImage, ...same } = sent
	const content: Record<string, unknown> = { ...same }
	if (section !== undefined) content.section = (await resolve('section', [section], sectionBySlug))[0]
	if (topics) content.topics = await resolve('topics', topics, topicBySlug)
	if (contributors) content.contributors = await resolve('contributors', contributors, contributorBySlug)
	if (leadImage !== undefined) content.leadImage = leadImage && (await withOwnTexts(leadImage))
	const read =
		bodyHtml !== undefined ? await readSentHtml(bodyHtml) : bodyText !== undefined ? readText(bodyText) : undefined
	if (read) {
		if (read.body) content.body = read.body
		else {
			const field = bodyHtml !== undefined ? 'bodyHtml' : 'bodyText'
			problems.push(...read.problems.map((problem) => ({ ...problem, field })))
		}
	}
	if (problems.length > 0) throw new Invalid(problems)
	return content
}

async function withOwnTexts(sent: NonNullable<Fields['leadImage']>) {
	const image = await imageById(sent.image)
	const { alt = image?.alt, caption = image?.caption, credit = image?.credit } = sent
	return { image: sent.image, alt, caption, credit }
}
