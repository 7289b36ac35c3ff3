import { requireActor } from '#app/admin/actor.ts'
import { NothingHere } from '#components/admin/nothing-here.tsx'
import { answerWith } from '#press/render-store.ts'

/** Every address of the newsroom that no page has. */
export default async function NoSuchPage() {
	await requireActor()
	answerWith(404)
	return <NothingHere />
}
