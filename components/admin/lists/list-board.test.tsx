import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { MAX_LIST } from '#newsroom/lists/rules.ts'
import { type BoardList, ListBoard } from './list-board.tsx'

test('a list that takes no more says so before somebody tries', () => {
	const drawn = (count: number) => {
		const stories = Array.from({ length: count }, (_, n) => `story${n}`)
		const list: BoardList = { edition: 'en', name: 'must-read', language: 'en', version: 1, stories, known: [] }
		const never = () => Promise.resolve({ is: 'failed' as const })
		return renderToStaticMarkup(<ListBoard list={list} person="pia" actions={{ save: never, read: never }} />)
	}
	expect(drawn(MAX_LIST)).toContain('This list is full')
	expect(drawn(MAX_LIST - 1)).not.toContain('This list is full')
})
