import type { Dir } from '#newsroom/body/blocks.ts'
import type { Loose } from '#newsroom/body/check-inline.ts'
import { directionOf } from '#newsroom/body/text.ts'

/** What the line being read will become. */
export interface Shape {
	type: 'paragraph' | 'heading'
	level?: number
	/** As the source says it. */
	dir: Dir
}

/** A piece of a line: a Loose inline node; `asIs` keeps its spaces. */
export type Piece = Loose & { asIs?: true }

/**
 * Gathers the blocks of one container: inline pieces collect in a line, and closing the line makes a
 * block of it. White space collapses as a browser collapses it; two breaks in a row part paragraphs.
 */
export class Lines {
	readonly blocks: Loose[] = []
	#line: Piece[] = []

	push(...pieces: Piece[]) {
		this.#line.push(...pieces)
	}

	block(...blocks: Loose[]) {
		this.blocks.push(...blocks)
	}

	close(shape: Shape) {
		for (const line of paragraphsOf(this.#line)) {
			const content = shape.type === 'heading' ? line.map(withoutBold) : line
			const attrs = { ...(shape.type === 'heading' && { level: shape.level }), dir: ownDirection(shape.dir, content) }
			this.blocks.push({ type: shape.type, attrs, content })
		}
		this.#line = []
	}
}

/** A direction that the letters show anyway is left automatic: word processors write one on every paragraph. */
function ownDirection(dir: Dir, content: Loose[]): Dir {
	const shown = directionOf(content.map(({ text }) => (typeof text === 'string' ? text : '')).join(''))
	return dir === shown ? null : dir
}

/** A heading is bold by itself. */
function withoutBold(piece: Loose): Loose {
	const marks = (piece.marks as Loose[] | undefined)?.filter(({ type }) => type !== 'bold')
	return { ...piece, marks }
}

function paragraphsOf(pieces: Piece[]): Loose[][] {
	const lines: Loose[][] = [[]]
	let breaks: Piece[] = []
	for (const piece of pieces) {
		if (piece.type === 'hardBreak') {
			breaks.push(piece)
			continue
		}
		if (isBlank(piece) && (breaks.length > 0 || lines.at(-1)?.length === 0)) continue
		if (breaks.length > 1) lines.push([])
		const line = lines.at(-1) ?? []
		if (breaks.length === 1 && line.length > 0) line.push(...breaks)
		breaks = []
		line.push(piece)
	}
	return lines.map(collapsed).filter((line) => line.length > 0)
}

const isBlank = ({ type, text, asIs }: Piece) => type === 'text' && !asIs && /^[ \t\n\r\f]*$/.test(String(text))

/** No white space at the ends of a line or beside a break, and never two spaces in a row. */
function collapsed(pieces: Piece[]): Loose[] {
	const out: Loose[] = []
	let atStart = true
	for (const { asIs, ...piece } of pieces) {
		if (piece.type !== 'text' || asIs) {
			if (piece.type === 'hardBreak') trimEnd(out)
			out.push(piece)
			atStart = piece.type === 'hardBreak'
			continue
		}
		const text = String(piece.text).replace(/[ \t\n\r\f]+/g, ' ')
		const trimmed = atStart ? text.replace(/^ /, '') : text
		if (!trimmed) continue
		out.push({ ...piece, text: trimmed })
		atStart = trimmed.endsWith(' ')
	}
	trimEnd(out)
	// A paragraph of a no-break space alone is how word processors write an empty line.
	return out.some(({ type, text }) => type !== 'text' || /[^\s\u00a0]/.test(String(text))) ? out : []
}

function trimEnd(line: Loose[]) {
	for (let last = line.at(-1); last?.type === 'text'; last = line.at(-1)) {
		const text = String(last.text).trimEnd()
		if (text) {
			last.text = text
			return
		}
		line.pop()
	}
}
