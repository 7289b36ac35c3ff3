import { BLOCKS, type BlockNode } from '#newsroom/body/blocks.ts'
import { checkAttrs, type Loose, looseChildren } from '#newsroom/body/check-inline.ts'

const CELLS: readonly unknown[] = ['tableHeader', 'tableCell']

/**
 * A table's rows column by column, for outlets whose tables know no spans: true where a cell of the row's own
 * begins, false where one that spans covers the place.
 */
export function gridOf(table: BlockNode<'table'>): boolean[][] {
	/** For each column how many more rows the cell above covers. */
	const covered: number[] = []
	const rows = looseChildren(table as Loose).filter((row) => row?.type === 'tableRow')
	return rows.map((stored) => {
		const row: boolean[] = []
		const cover = () => {
			for (let above = covered[row.length] ?? 0; above > 0; above = covered[row.length] ?? 0) {
				covered[row.length] = above - 1
				row.push(false)
			}
		}
		for (const cell of looseChildren(stored)) {
			const spans = CELLS.includes(cell?.type) && checkAttrs(cell, BLOCKS.tableCell.attrs, 'cell', '', () => undefined)
			if (!spans) continue
			cover()
			for (let column = 0; column < Number(spans.colspan); column += 1) {
				covered[row.length] = Number(spans.rowspan) - 1
				row.push(column === 0)
			}
		}
		cover()
		return row
	})
}
