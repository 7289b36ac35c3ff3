import type { ReactNode } from 'react'
import { Frame, type FrameProps } from '#components/reader/frame.tsx'
import type { IslandName } from '#components/reader/island-elements.ts'
import { voiceOf } from '#components/reader/voice.ts'
import { liteAddress } from '#lib/addresses.ts'
import { nextMidnight } from '#lib/wall-time.ts'
import { bannerOf } from '#newsroom/editions/public.ts'
import type { Edition } from '#newsroom/printing/rules.ts'
import { sectionsOf } from '#newsroom/sections/public.ts'
import { policyPages } from '#newsroom/stories/public.ts'
import { dependsOn } from '#press/render-store.ts'
import type { FrameFacts } from './_pages/paper-page.ts'
import { Islands } from './islands.tsx'
import { readEditions } from './reads.ts'

interface PageFrameProps extends Omit<FrameFacts, 'self'> {
	edition: Edition
	/** The page's address; its lite twin is that of the front where it has none. */
	self?: string | undefined
	/** The islands of this page; without any it brings no script. */
	islands?: readonly IslandName[] | undefined
	children: ReactNode
}

/** The frame of the edition around a page. */
export async function PageFrame({ edition, twins, self, islands = [], children, ...frame }: PageFrameProps) {
	return (
		<>
			<Frame {...(await frameOf(edition, twins))} {...frame} lite={liteAddress(self ?? (edition.prefix || '/'))}>
				{children}
			</Frame>
			<Islands names={islands} />
		</>
	)
}

/** What stands around every page of an edition. An edition in which the page has no twin is reached at its front. */
export async function frameOf(edition: Edition, twins: FrameFacts['twins']): Promise<Omit<FrameProps, 'lite'>> {
	const now = Date.now()
	// Its head says what day it is.
	dependsOn(`until:${nextMidnight(now, edition.timeZone)}`)
	const [all, sections, policies, banner] = await Promise.all([
		readEditions(),
		sectionsOf(edition),
		policyPages(edition),
		bannerOf(edition),
	])
	const others = all
		.filter(({ id }) => id !== edition.id)
		.map(({ id, language, direction, prefix }) => ({ language, direction, path: twins?.get(id) ?? (prefix || '/') }))
	return { edition, voice: voiceOf(edition), sections, policies, banner, twins: others, now }
}
