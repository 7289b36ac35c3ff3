import type { Metadata } from 'next'
import { requireActor } from '#app/admin/actor.ts'
import { type EditionQuery, editionsFor } from '#app/admin/editions.ts'
import { EditionTabs } from '#components/admin/edition-tabs.tsx'
import { ListBoard } from '#components/admin/lists/list-board.tsx'
import { MayNot } from '#components/admin/may-not.tsx'
import { PageHead } from '#components/admin/page-head.tsx'
import { lists } from '#components/admin/texts/en/lists.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { LIST_NAMES } from '#newsroom/lists/rules.ts'
import { readList, saveList } from './actions.ts'
import { boardList } from './board-list.ts'

const t = texts(lists)

export const metadata: Metadata = { title: t('title') }

export default async function ListsPage({ searchParams }: EditionQuery) {
	const actor = await requireActor()
	const { editions, edition } = await editionsFor(actor, 'list.change', (await searchParams).edition, { section: null })
	if (!edition) return <MayNot />
	const boards = await Promise.all(LIST_NAMES.map((name) => boardList(edition, name)))
	return (
		<>
			<PageHead title={t('title')} lead={t('lead')} />
			<EditionTabs editions={editions} current={edition.id} label={t('title')} path="/admin/lists" />
			<div className="grid gap-x-8 gap-y-10 xl:grid-cols-2">
				{boards.map((list) => (
					<ListBoard
						key={`${list.edition} ${list.name}`}
						list={list}
						person={actor.id}
						actions={{ save: saveList, read: readList }}
					/>
				))}
			</div>
		</>
	)
}
