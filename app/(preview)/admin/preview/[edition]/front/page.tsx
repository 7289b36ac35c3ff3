import type { Metadata } from 'next'
import { PageFrame } from '#app/(reader)/page-frame.tsx'
import { readEdition } from '#app/(reader)/reads.ts'
import { actorWhoMay } from '#app/admin/actor.ts'
import { FRONT_PLACE } from '#components/admin/fronts/front-place.ts'
import { fronts } from '#components/admin/texts/en/fronts.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { ListingHead } from '#components/reader/listing-head.tsx'
import { sectionsOf } from '#newsroom/sections/public.ts'

export const metadata: Metadata = { title: texts(fronts)('pageTitle') }

interface FrontFrameProps {
	params: Promise<{ edition: string }>
	searchParams: Promise<{ section?: string }>
}

/** What stands around a front. The board puts the containers into it as they are being arranged. */
export default async function FrontFrame({ params, searchParams }: FrontFrameProps) {
	const { edition: id } = await params
	if (!(await actorWhoMay('front.release', { edition: id }))) return null
	const edition = await readEdition(id)
	const asked = (await searchParams).section
	const section = (await sectionsOf(edition)).find((one) => one.id === asked)
	return (
		<PageFrame edition={edition} sectionId={section?.id} isHome={!section}>
			{section && <ListingHead title={section.name} about={section.description} tone={section.tone} />}
			{/* React leaves what is inside alone, here and when this page wakes up. */}
			{/* biome-ignore lint/security/noDangerouslySetInnerHtml: it is empty. */}
			<div id={FRONT_PLACE} dangerouslySetInnerHTML={{ __html: '' }} suppressHydrationWarning />
		</PageFrame>
	)
}
