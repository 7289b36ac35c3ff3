import { editor as editorWords } from '#components/admin/texts/en/editor.ts'
import { workflow } from '#components/admin/texts/en/workflow.ts'
import { texts } from '#components/admin/texts/texts.ts'
import type { Body } from '#newsroom/body/blocks.ts'
import { bodyDifference, type DifferentLine, type Piece, textDifference } from '#newsroom/body/difference.ts'

const t = texts(workflow)
const words = texts(editorWords)

/** The furniture of a story as lines of text, ids resolved to names. */
export type FurnitureLines = Partial<Record<Exclude<keyof typeof workflow.fields, 'body'>, string>>

export interface ComparedText {
	furniture: FurnitureLines
	body: Body
}

interface DifferencesProps {
	before: ComparedText
	after: ComparedText
	beforeTitle: string
	afterTitle: string
	language: string
	direction: 'ltr' | 'rtl'
}

/** Two texts side by side; lines stand at the same height, and what is in one of them only is underlined or struck. */
export function Differences({ before, after, beforeTitle, afterTitle, language, direction }: DifferencesProps) {
	const furniture = Object.keys(workflow.fields).flatMap((name) => {
		const field = name as keyof FurnitureLines
		const [old, now] = [before.furniture[field] ?? '', after.furniture[field] ?? '']
		return old === now ? [] : [{ field, pieces: textDifference(old, now, language) }]
	})
	const lines = bodyDifference(before.body, after.body, language)
	const same = furniture.length === 0 && lines.every(({ how }) => how === 'same')
	if (same) return <p className="text-soft">{t('revisions.same')}</p>
	return (
		<table className="differences" lang={language} dir={direction}>
			<thead lang="en" dir="ltr">
				<tr>
					<th scope="col">{beforeTitle}</th>
					<th scope="col">{afterTitle}</th>
				</tr>
			</thead>
			<tbody>
				{furniture.map(({ field, pieces }) => (
					<Row key={field} label={t(`fields.${field}`)} how="changed" pieces={pieces} />
				))}
				{folded(lines).map((line, index) =>
					line === null ? (
						// biome-ignore lint/suspicious/noArrayIndexKey: drawn once, in this order
						<tr key={index}>
							<td colSpan={2} className="fold">
								<span aria-hidden="true">⋯</span>
							</td>
						</tr>
					) : (
						// biome-ignore lint/suspicious/noArrayIndexKey: drawn once, in this order
						<Row key={index} label={labelOf(line)} how={line.how} pieces={line.pieces} />
					),
				)}
			</tbody>
		</table>
	)
}

interface RowProps {
	label: string
	how: DifferentLine['how']
	pieces: Piece[]
}

function Row({ label, how, pieces }: RowProps) {
	const side = (own: 'removed' | 'added') => (
		<td data-how={how === own || how === 'changed' ? own : undefined}>
			{label && (how === 'changed' || how === own || how === 'same') && (
				<span className="label" lang="en" dir="ltr">
					{label}
				</span>
			)}
			<Pieces pieces={pieces} own={own} />
		</td>
	)
	return (
		<tr>
			{side('removed')}
			{side('added')}
		</tr>
	)
}

function Pieces({ pieces, own }: { pieces: Piece[]; own: 'removed' | 'added' }) {
	return (
		<p dir="auto">
			{pieces
				.filter(({ how }) => how === 'same' || how === own)
				.map(({ text, how }, index) => {
					const Tag = how === 'removed' ? 'del' : how === 'added' ? 'ins' : 'span'
					// biome-ignore lint/suspicious/noArrayIndexKey: drawn once, in this order
					return <Tag key={index}>{text}</Tag>
				})}
		</p>
	)
}

/** Long stretches in which nothing differs are folded to one mark; a line on either side of what differs stays. */
function folded(lines: DifferentLine[]): (DifferentLine | null)[] {
	const near = lines.map((_, i) => lines.slice(Math.max(0, i - 1), i + 2).some(({ how }) => how !== 'same'))
	return lines.flatMap((line, i) => (near[i] ? [line] : i === 0 || near[i - 1] ? [null] : []))
}

function labelOf({ block }: DifferentLine): string {
	switch (block) {
		case 'image':
			return words('blocks.image')
		case 'embed':
			return words('blocks.embed')
		case 'horizontalRule':
			return words('blocks.horizontalRule')
		case 'factBox':
			return words('blocks.factBox')
		case 'pullQuote':
			return words('blocks.pullQuote')
		case 'heading':
			return words('blocks.heading2')
		default:
			return ''
	}
}
