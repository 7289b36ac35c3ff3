import type { ReactNode } from 'react'
import type { IslandName } from '#components/reader/island-elements.ts'
import type { PaperPage } from './_pages/paper-page.ts'
import { NoPage } from './no-page.tsx'
import { PageFrame } from './page-frame.tsx'

/** What `draw` makes of a page's content in the frame of its edition; where there is none, what became of the address. */
export function FullPage<Content>({
	page: { edition, path, facts, frame, content },
	islands,
	draw,
}: {
	page: PaperPage<Content>
	islands?: readonly IslandName[]
	draw: (content: Content) => ReactNode
}) {
	if (content === undefined) return <NoPage edition={edition} path={path} />
	return (
		<PageFrame
			edition={edition}
			{...frame}
			self={facts.isOnDevice ? undefined : (frame.self ?? facts.path ?? undefined)}
			islands={islands}
		>
			{draw(content)}
		</PageFrame>
	)
}
