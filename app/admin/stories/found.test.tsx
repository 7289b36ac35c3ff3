import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { StoryFacts } from '#components/admin/stories/story-finder.tsx'
import { act } from '#newsroom/act.ts'
import { publishStory } from '#newsroom/stories/commands/publish.ts'
import { draft, openTestPaper, SYSTEM } from '#test/paper.ts'
import { findStories, storiesNamed } from './found.ts'

let close: () => Promise<void>
beforeAll(async () => {
	close = (await openTestPaper()).close
})
afterAll(() => close())

test('a story has the day that it was where it came out', async () => {
	// One in the morning in Tehran.
	const at = Date.parse('2026-03-01T21:30:00Z')
	const { id } = await draft({ edition: 'fa', section: 'fa-news', headline: 'دریا' })
	await act(SYSTEM, publishStory, { id }, { at })
	for (const [story] of [await storiesNamed([id]), await findStories('fa', '')])
		expect(renderToStaticMarkup(<StoryFacts story={story as never} />)).toContain('2 Mar 2026')
})
