import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import Section from '#app/(reader)/paper/[edition]/[section]/page.tsx'
import LiteSection from '#app/lite/[edition]/[section]/page.tsx'
import * as paper from '#db/paper/tables.ts'
import { transactPaper } from '#db/transact.ts'
import { PAGE_LENGTH } from '#newsroom/listings/public.ts'
import { printPending } from '#newsroom/printing/print.ts'
import { openTestPaper } from '#test/paper.ts'
import { print } from '#test/printed.ts'

let close: () => Promise<void>

beforeAll(async () => {
	close = (await openTestPaper()).close
	await printPending()
	await print(...Array.from({ length: PAGE_LENGTH + 5 }, (_, place) => ({ id: `s${place}` })))
	await print({ id: 'play', sectionId: 'en-culture' })
	const list = (limit: number) => [{ id: 'list', layout: 'list' as const, title: '', limit, cards: [] }]
	await transactPaper((tx) =>
		tx.insert(paper.front).values([
			{ id: 'news', edition: 'en', sectionId: 'en-news', containers: list(PAGE_LENGTH) },
			{ id: 'culture', edition: 'en', sectionId: 'en-culture', containers: list(1) },
		]),
	)
})
afterAll(() => close())

async function drawn(Page: typeof Section, section: string, page?: string) {
	const searchParams = Promise.resolve(page === undefined ? {} : { page })
	const { props } = await Page({ params: Promise.resolve({ edition: 'en', section }), searchParams })
	return renderToStaticMarkup(props.draw(props.page.content))
}

test.each([
	['full', Section],
	['lite', LiteSection],
])('the %s page of a section whose front shows its newest leads on without a heading over nothing', async (_, Page) => {
	const first = await drawn(Page, 'news')
	expect(first.match(/<article/g)).toHaveLength(PAGE_LENGTH)
	expect(first).toContain('Older stories')
	expect(first).not.toMatch(/More from|class="listing"/)
	expect((await drawn(Page, 'news', '2')).match(/<article/g)).toHaveLength(5)
	expect(await drawn(Page, 'culture')).not.toMatch(/More from|Older/)
})
