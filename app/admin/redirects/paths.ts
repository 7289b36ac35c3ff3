import { editionIds } from '#app/admin/place-paths.ts'
import { redirects } from '#components/admin/texts/en/redirects.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { publicPath } from '#lib/addresses.ts'
import { Invalid } from '#lib/errors.ts'
import { pathWithin } from '#newsroom/redirects/rules.ts'
import { storiesById } from '#newsroom/stories/desk/list.ts'
import { storyByAddress } from '#newsroom/stories/desk/story.ts'

const t = texts(redirects)

/** The path that was typed. One without an edition's word is meant within the edition of the page. */
export async function pathIn(edition: string, field: string, text: string): Promise<string> {
	const ids = await editionIds()
	const within = pathWithin(text, ids)
	const isBare = text.trim().startsWith('/') && within?.edition === ids.default
	if (!within || (within.edition !== edition && !isBare)) throw Invalid.field(field, t('notOurs'), t('notOursRemedy'))
	return within.path
}

/**
 * Where a redirect leads: to the story of the edition whose address was typed, that of its page in the admin among
 * them, else to the path. Throws Invalid on `to`.
 */
export async function targetIn(edition: string, text: string): Promise<{ story: string } | { to: string }> {
	const ids = await editionIds()
	// What is no address of the paper may be one of the admin.
	const path = pathWithin(text, ids) && (await pathIn(edition, 'to', text))
	const id = await storyByAddress(path ? publicPath(edition, path, ids) : text)
	const [story] = id ? await storiesById([id]) : []
	return story?.edition === edition ? { story: story.id } : { to: path ?? (await pathIn(edition, 'to', text)) }
}
