import { canonicalJson, sha256 } from '#lib/hash.ts'
import type { Body } from '#newsroom/body/blocks.ts'
import { readHtml } from '#newsroom/body/read-html.ts'
import { bodyText, firstWords } from '#newsroom/body/words.ts'
import type { ImportInput } from '#newsroom/stories/input.ts'
import type { Archive } from './archive.ts'
import { classicToHtml } from './classic.ts'
import { wordpressElements } from './elements.ts'
import { gutenbergToHtml, hasBlocks } from './gutenberg.ts'
import { oldPathOf } from './old-path.ts'
import { plainText } from './plain-text.ts'
import type { WxrItem } from './records.ts'

/** Where an item goes. */
export interface Destination {
	edition: string
	now: number
}

/** An item as the newsroom takes it, with what is different from the archive; or why it stays out. */
export type Reading = { input: ImportInput; changes: string[] } | { leftOut: string }

const TITLE_WORDS = 8

/** Reads one item of the archive. Never throws for what an item says, only for a body beyond all bounds. */
export function itemAsStory(item: WxrItem, archive: Archive, to: Destination): Reading {
	const leftOut = whyLeftOut(item)
	if (leftOut) return { leftOut }
	const changes = new Set<string>()
	const body = bodyOf(item, archive, changes)
	const createdAt = time(item.dateGmt) ?? time(item.date) ?? (Date.parse(item.pubDate) || archive.madeAt)
	const type = item.type === 'page' ? 'page' : 'story'
	const input: ImportInput = {
		edition: to.edition,
		key: `wxr:${to.edition}:${item.guid}#${item.id}`,
		hash: sha256(canonicalJson({ ...item, line: 0 })),
		type,
		slug: item.slug,
		content: { headline: headlineOf(item, body, changes), standfirst: cut(plainText(item.excerpt), 1000), body },
		section: type === 'page' ? null : sectionOf(item),
		topics: type === 'page' ? [] : topicsOf(item, archive),
		contributors: type === 'page' ? [] : bylineOf(item, archive),
		createdAt,
		...publicationOf(item, type, createdAt, to.now, changes),
		oldPaths: oldPathOf(item.link),
		mustRead: item.sticky,
	}
	return { input, changes: [...changes] }
}

function whyLeftOut({ type, status }: WxrItem): string | undefined {
	if (type === 'nav_menu_item') return 'Menus are not brought in: sections stand in the order that staff give them.'
	if (type === 'attachment') return 'Files are listed; they are fetched later.'
	if (type !== 'post' && type !== 'page') return `Records of the type "${type}" are not brought in.`
	if (status === 'trash') return 'It was in the bin.'
	if (status === 'auto-draft' || status === 'inherit') return `Its status was "${status}": nobody meant to keep it.`
	return undefined
}

function bodyOf(item: WxrItem, archive: Archive, changes: Set<string>): Body {
	const pictures = new Set<string>()
	const missing = new Set<string>()
	const lost = (what: string) => missing.add(what)
	const html = hasBlocks(item.content) ? gutenbergToHtml(item.content, lost) : classicToHtml(item.content, lost)
	const { body, problems } = readHtml(html, {
		...(URL.canParse(item.link) && { base: item.link }),
		element: wordpressElements({
			attachment: (id) => archive.attachments.get(id),
			uploaded: archive.uploads.get(item.id) ?? [],
			used: (url) => pictures.add(url),
			lost,
		}),
	})
	if (/<del[\s>]/i.test(item.content)) missing.add('struck-out text')
	if (missing.size > 0) changes.add(`left out: ${[...missing].join(', ')}`)
	if (pictures.size > 0) {
		changes.add(
			pictures.size === 1 ? 'its picture is not fetched yet' : `its ${pictures.size} pictures are not fetched yet`,
		)
	}
	if (item.leadImage) changes.add('its lead image is not fetched yet')
	if (!body) throw new Error(problems[0]?.message)
	return body
}

function headlineOf({ title, id }: WxrItem, body: Body, changes: Set<string>): string {
	const given = plainText(title)
	if (given) {
		const headline = cut(given, 300)
		if (headline !== given) changes.add('its title was cut')
		return headline
	}
	changes.add('it had no title and got its first words')
	return cut(firstWords(bodyText(body).replaceAll('\n', ' '), TITLE_WORDS), 300) || `Untitled ${id}`
}

/** The first category in the order of the file; a story without one stands in `news`. */
function sectionOf({ terms }: WxrItem): { slug: string; name: string } {
	const first = terms.find(({ taxonomy, slug }) => taxonomy === 'category' && slug)
	return first ? { slug: first.slug, name: nameOf(first) } : { slug: 'news', name: 'News' }
}

/** The other categories, each after those above it, and the tags. */
function topicsOf({ terms }: WxrItem, archive: Archive): ImportInput['topics'] {
	const topics = new Map<string, ImportInput['topics'][number]>()
	const [, ...others] = terms.filter(({ taxonomy, slug }) => taxonomy === 'category' && slug)
	for (const { slug, name } of others) {
		for (const term of lineage(slug, archive)) {
			const known = topics.get(term.slug)
			const on = known?.on || term.slug === slug
			topics.set(term.slug, { slug: term.slug, name: nameOf(term), parent: term.parent || null, on })
		}
		if (!topics.has(slug)) topics.set(slug, { slug, name: plainText(name) || slug, parent: null, on: true })
	}
	for (const term of terms) {
		if (term.taxonomy !== 'post_tag' || !term.slug) continue
		const parent = topics.get(term.slug)?.parent ?? null
		topics.set(term.slug, { slug: term.slug, name: nameOf(term), parent, on: true })
	}
	return [...topics.values()]
}

/** A category and those above it, the highest first. One that is its own ancestor ends there. */
function lineage(slug: string, archive: Archive): { slug: string; name: string; parent: string }[] {
	const line: { slug: string; name: string; parent: string }[] = []
	for (let at = archive.categories.get(slug); at && !line.includes(at); at = archive.categories.get(at.parent))
		line.unshift(at)
	return line
}

function bylineOf({ author }: WxrItem, archive: Archive): { slug: string; name: string }[] {
	if (!author) return []
	return [{ slug: author, name: cut(plainText(archive.authors.get(author)?.name ?? author), 200) }]
}

/** What readers had: published with its dates, due at a moment to come, or a draft. */
function publicationOf(
	{ status, password, modifiedGmt }: WxrItem,
	type: 'story' | 'page',
	at: number,
	now: number,
	changes: Set<string>,
): Pick<ImportInput, 'live' | 'dueAt'> {
	const draft = { live: null, dueAt: null }
	if (password) {
		changes.add('it had a password and came in as a draft')
		return draft
	}
	if (type === 'page') {
		changes.add('pages come in as drafts')
		return draft
	}
	if ((status === 'future' || status === 'publish') && at > now) return { live: null, dueAt: at }
	if (status === 'publish' && at <= now) {
		return {
			live: { firstPublishedAt: at, updatedAt: Math.max(at, Math.min(now, time(modifiedGmt) ?? at)) },
			dueAt: null,
		}
	}
	if (status !== 'draft') changes.add(`its status was "${status}" and it came in as a draft`)
	return draft
}

/** A moment in the export's own form, in UTC; it writes zeros where there is none. */
function time(written: string): number | undefined {
	const [, day, clock] = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/.exec(written) ?? []
	return Date.parse(`${day}T${clock}Z`) || undefined
}

const nameOf = ({ name, slug }: { name: string; slug: string }) => cut(plainText(name) || slug, 200)

/** At most `max` UTF-16 units, cut at a word. */
function cut(text: string, max: number): string {
	if (text.length <= max) return text
	const short = text.slice(0, max - 1)
	return `${short.slice(0, short.lastIndexOf(' ') + 1 || max - 2).trimEnd()}…`
}
