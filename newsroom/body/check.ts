import type { Problem } from '#lib/errors.ts'
import { cleanText } from '#lib/text.ts'
import { allowedIn, BLOCKS, type BlockName, BODY_VERSION, type Body, emptyBody, isBlock, TOP } from './blocks.ts'
import { checkAttrs, checkInline, checkKeys, type Loose, looseChildren, looseText, type Say } from './check-inline.ts'

/** Levels of lists, quotes and tables in each other: five lists and a table still fit, a hostile tower does not. */
export const MAX_DEPTH = 16
export const MAX_NODES = 20_000
/** In UTF-16 units; ten times the longest magazine piece. */
export const MAX_TEXT = 1_000_000

const DOC_KEYS = ['type', 'version', 'content']
const BLOCK_KEYS = ['type', 'attrs', 'content']

export type Checked = { body: Body; problems: Problem[] } | { body: null; problems: Problem[] }

/**
 * Reads a body from outside (the editor, the API, an import). Without `repair` it is accepted whole
 * or refused; with it, what does not fit is unwrapped, turned into paragraphs or left out, and each
 * change is named in `problems`. Only a value that is no document, one of a newer version, or one
 * beyond the bounds is refused all the same. Text is cleaned and defaults are filled in silently.
 * Checking a checked body changes nothing. A document without a version counts as the current one.
 */
export function checkBody(value: unknown, { repair = false }: { repair?: boolean } = {}): Checked {
	const doc = value as Loose | null
	const refuse = (field: string, message: string, remedy: string): Checked => ({
		body: null,
		problems: [{ field, message, remedy }],
	})
	if (typeof doc !== 'object' || doc === null || doc.type !== 'doc' || !Array.isArray(doc.content ?? [])) {
		return refuse('body', 'The body is not a document.', 'Send an object with type "doc" and a list as content.')
	}
	if (doc.version !== undefined && doc.version !== BODY_VERSION) {
		return refuse('body.version', `The body's version is not ${BODY_VERSION}.`, `Send version ${BODY_VERSION}.`)
	}
	const excess = beyondBounds(doc)
	if (excess) return refuse('body', excess, 'Split the story into several.')

	const problems: Problem[] = []
	const say: Say = (field, message, remedy) => problems.push({ field, message, remedy })
	checkKeys(doc, DOC_KEYS, 'body', say)
	const content = fitted(looseChildren(doc), TOP, 'body', say, 1)
	if (problems.length > 0 && !repair) return { body: null, problems }
	return { body: { ...emptyBody(), ...(content.length > 0 && { content: content as Body['content'] }) }, problems }
}

/** Walks without recursion, so that no depth of nesting can exhaust the stack. */
function beyondBounds(doc: Loose): string | undefined {
	let nodes = 0
	let text = 0
	const open: unknown[] = [doc]
	while (open.length > 0) {
		const node = open.pop() as Loose | null
		if (typeof node !== 'object' || node === null) continue
		if (++nodes > MAX_NODES) return `The body has more than ${MAX_NODES} blocks and pieces of text.`
		if (typeof node.text === 'string') text += node.text.length
		if (text > MAX_TEXT) return `The body is longer than ${MAX_TEXT} characters.`
		if (Array.isArray(node.content)) for (const child of node.content) open.push(child)
	}
	return undefined
}

/** A checked block while it is being put together. */
type Block = { type: BlockName; attrs?: Record<string, unknown>; content?: unknown[] }

/** The blocks of a list of nodes, fitted into a place where only `allowed` may stand. */
function fitted(nodes: Loose[], allowed: readonly string[], at: string, say: Say, depth: number): Block[] {
	const out: Block[] = []
	let loose: Loose[] = []
	const closeLoose = () => {
		if (loose.length > 0) out.push(...inParagraph(loose, allowed, at, say))
		loose = []
	}
	nodes.forEach((node, index) => {
		const field = `${at}.content.${index}`
		if (node?.type === 'text' || node?.type === 'hardBreak' || node?.type === 'footnote') {
			say(field, 'Text stands outside a paragraph.', 'Put it into a paragraph.')
			loose.push(node)
			return
		}
		closeLoose()
		out.push(...block(node, allowed, field, say, depth))
	})
	closeLoose()
	return out
}

function block(node: Loose, allowed: readonly string[], field: string, say: Say, depth: number): Block[] {
	const name = node?.type
	if (!isBlock(name)) {
		say(field, `There is no block named “${named(name)}”.`, 'Use one of the blocks of the schema.')
		return depth < MAX_DEPTH
			? fitted(looseChildren(node), allowed, field, unsaid, depth + 1)
			: asText(node, allowed, field, say)
	}
	if (allowedIn(name).length > 0 && (depth > 2 * MAX_DEPTH || (depth >= MAX_DEPTH && allowed.includes('paragraph')))) {
		say(field, `Blocks are nested more than ${MAX_DEPTH} deep.`, 'Take some of them out of each other.')
		return asText(node, allowed, field, say)
	}
	if (!allowed.includes(name)) return misplaced(node, name, allowed, field, say, depth)
	return made(node, name, field, say, depth)
}

/** A block that may stand here, or none when something it cannot be without is missing. */
function made(node: Loose, name: BlockName, field: string, say: Say, depth: number): Block[] {
	const rule = BLOCKS[name]
	checkKeys(node, BLOCK_KEYS, field, say)
	const attrs = checkAttrs(node, rule.attrs, name, field, say)
	if (!attrs) return []
	const shell: Block = { type: name, ...(Object.keys(attrs).length > 0 && { attrs }) }
	if (rule.holds === 'text') {
		const content = checkInline(looseChildren(node), field, say)
		return [content.length > 0 ? { ...shell, content } : shell]
	}
	if (rule.holds.length === 0) {
		if (looseChildren(node).length > 0) say(field, `Nothing can stand inside a block named “${name}”.`, 'Take it out.')
		return [shell]
	}
	const content = fitted(looseChildren(node), rule.holds, field, say, depth + 1)
	if ('leads' in rule && content[0]?.type !== rule.leads) {
		say(field, `A block named “${name}” begins with a ${rule.leads}.`, 'Add one.')
		content.unshift({ type: rule.leads, attrs: { dir: null } })
	}
	if (content.length > 0) return [{ ...shell, content }]
	say(field, `The block named “${name}” is empty.`, 'Fill it or leave it out.')
	return []
}

/** What a list, a table and a row put around a stray child. */
const WRAPS: BlockName[] = ['listItem', 'tableRow', 'tableCell']
const wrapFor = (allowed: readonly string[]) => WRAPS.find((name) => allowed.includes(name))

/** A known block in the wrong place: wrapped, made a paragraph, or replaced by what it holds. */
function misplaced(
	node: Loose,
	name: BlockName,
	allowed: readonly string[],
	field: string,
	say: Say,
	depth: number,
): Block[] {
	say(field, `A block named “${name}” cannot stand here.`, `Here may stand: ${allowed.join(', ')}.`)
	const wrap = wrapFor(allowed)
	if (wrap) return made({ type: wrap, content: [node] }, wrap, field, unsaid, depth)
	if (BLOCKS[name].holds === 'text' && allowed.includes('paragraph')) {
		return made({ type: 'paragraph', content: node.content, attrs: {} }, 'paragraph', field, unsaid, depth)
	}
	const { title, caption, cite, url } = (node.attrs ?? {}) as Record<string, unknown>
	const words = (text: unknown, href?: string) =>
		typeof text === 'string' && text !== ''
			? inParagraph(
					[{ type: 'text', text, ...(href && { marks: [{ type: 'link', attrs: { href, story: null } }] }) }],
					allowed,
					field,
					unsaid,
				)
			: []
	if (name === 'embed' && typeof url === 'string') return words(title || url, url)
	// What a frame says of its own stays with what it holds.
	return [
		...words(title),
		...words(caption),
		...fitted(looseChildren(node), allowed, field, unsaid, depth + 1),
		...words(cite),
	]
}

function inParagraph(loose: Loose[], allowed: readonly string[], field: string, say: Say): Block[] {
	const paragraph = { type: 'paragraph', content: loose }
	if (allowed.includes('paragraph')) return made(paragraph, 'paragraph', field, say, 1)
	const wrap = wrapFor(allowed)
	return wrap ? made({ type: wrap, content: [paragraph] }, wrap, field, unsaid, 1) : []
}

/** Past the deepest level only the words are kept. */
function asText(node: Loose, allowed: readonly string[], field: string, say: Say): Block[] {
	const text = looseText(node)
	return text ? inParagraph([{ type: 'text', text }], allowed, field, say) : []
}

/** One sentence about a misplaced block is enough; what its parts then lack follows from it. */
const unsaid: Say = () => undefined

const named = (name: unknown) => cleanText(String(name)).slice(0, 40)
