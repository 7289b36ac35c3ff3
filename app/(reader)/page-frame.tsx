import type { ReactNode } from 'react'
import { Frame, type FrameProps } from '#components/reader/frame.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { nextMidnight } from '#lib/wall-time.ts'
import { bannerOf } from '#newsroom/editions/public.ts'
import type { Edition } from '#newsroom/printing/rules.ts'
import { sectionsOf } from '#newsroom/sections/public.ts'
import { policyPages } from '#newsroom/stories/public.ts'
import { dependsOn } from '#press/render-store.ts'
import { readEditions } from './reads.ts'

/** Paths of this very page in other editions, by edition. */
export type Twins = ReadonlyMap<string, string>

type PageFrameProps = Pick<FrameProps, 'isHome' | 'sectionId' | 'words' | 'feed'> & {
	edition: Edition
	twins?: Twins | undefined
	children: ReactNode
}

/** The frame of the edition around a page. An edition in which the page has no twin is reached at its front. */
export async function PageFrame({ edition, twins, children, ...frame }: PageFrameProps) {
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
	return (
		<Frame
			edition={edition}
			voice={voiceOf(edition)}
			sections={sections}
			policies={policies}
			banner={banner}
			twins={others}
			now={now}
			{...frame}
		>
			{children}
		</Frame>
	)
}

/** The same path in every edition: for pages that each of them has. */
export async function everywhere(path: string): Promise<Twins> {
	return new Map((await readEditions()).map(({ id, prefix }) => [id, path === '/' ? prefix || '/' : prefix + path]))
}

/** What one thing of an edition is called in the others. */
export async function twinsOf(
	edition: Edition,
	twinIn: (other: Edition) => Promise<{ path: string } | undefined>,
): Promise<Twins> {
	const others = (await readEditions()).filter(({ id }) => id !== edition.id)
	const twins = await Promise.all(others.map(async (other) => [other.id, (await twinIn(other))?.path] as const))
	return new Map(twins.flatMap(([id, path]) => (path ? [[id, path] as const] : [])))
}
