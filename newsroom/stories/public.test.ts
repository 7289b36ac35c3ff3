import { afterAll, beforeAll, expect, test } from 'vitest'
import { printPending } from '#newsroom/printing/print.ts'
import { newRenderStore, withRenderStore } from '#press/render-store.ts'
import { openTestPaper } from '#test/paper.ts'
import { editionOf, print } from '#test/printed.ts'
import { policyPages } from './public.ts'

let close: () => Promise<void>
beforeAll(async () => {
	close = (await openTestPaper()).close
	await printPending()
	await print({ id: 'owner', type: 'page', slug: 'owners', sectionId: null })
})
afterAll(() => close())

test('the foot hangs on every page of /about that it names: one that is taken down is gone with all that showed it', async () => {
	const en = await editionOf('en')
	const store = newRenderStore('/')
	const pages = await withRenderStore(store, () => policyPages(en))
	expect(pages.map(({ path }) => path)).toEqual(['/about/owners'])
	expect(store.keys).toContain('story:owner')
})
