import { expect, it } from 'vitest'
import { newRenderStore, onceInRender, withRenderStore } from './render-store.ts'

function counted() {
	let reads = 0
	return () => onceInRender('sections:en', async () => (reads += 1))
}

it('what many parts of a page ask for is read once for it, and anew for the next', async () => {
	const ask = counted()
	const render = () => withRenderStore(newRenderStore('/'), () => Promise.all([ask(), ask()]))
	expect(await render()).toEqual([1, 1])
	expect(await render()).toEqual([2, 2])
})

it('a request that may change what is read sees what it changed', async () => {
	const ask = counted()
	expect(
		await withRenderStore(newRenderStore('/admin/sections', 'POST'), async () => [await ask(), await ask()]),
	).toEqual([1, 2])
})

it('outside a render everything is read anew', async () => {
	const ask = counted()
	expect([await ask(), await ask()]).toEqual([1, 2])
})
