import { cache } from 'react'
import { editionById } from '#newsroom/editions/public.ts'
import { storyForDesk } from '#newsroom/stories/desk/story.ts'

/** The story and its edition, for the page and for the document around it. */
export const readPreviewed = cache(async (id: string) => {
	const story = await storyForDesk(id)
	const edition = story && (await editionById(story.edition))
	return story && edition && { story, edition }
})
