import type { Metadata } from 'next'
import { actorWhoMay } from '#app/admin/actor.ts'
import { FrontBoard } from '#components/admin/fronts/front-board.tsx'
import { MayNot } from '#components/admin/may-not.tsx'
import { NothingHere } from '#components/admin/nothing-here.tsx'
import { PageHead } from '#components/admin/page-head.tsx'
import { fronts } from '#components/admin/texts/en/fronts.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { deskEdition } from '#newsroom/editions/desk.ts'
import { frontById } from '#newsroom/fronts/desk.ts'
import { answerWith } from '#press/render-store.ts'
import { drawFront, readFront, release } from './actions.tsx'
import { boardFront } from './board-front.ts'

const t = texts(fronts)

export const metadata: Metadata = { title: t('title') }

export default async function FrontBoardPage({ params }: { params: Promise<{ id: string }> }) {
	const front = await frontById((await params).id)
	const where = front ? { edition: front.edition, section: front.section?.id ?? null } : {}
	const actor = await actorWhoMay('front.release', where)
	if (!actor) return <MayNot />
	if (!front) {
		answerWith(404)
		return <NothingHere />
	}
	const edition = await deskEdition(front.edition)
	return (
		<>
			<PageHead
				title={
					<>
						<bdi>{front.section?.name ?? t('home')}</bdi> · <bdi>{edition?.name}</bdi>
					</>
				}
			/>
			<FrontBoard
				front={await boardFront(front)}
				person={actor.id}
				actions={{ draw: drawFront, release, read: readFront }}
			/>
		</>
	)
}
