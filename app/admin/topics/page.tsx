import type { Metadata } from 'next'
import { actorWhoMay } from '#app/admin/actor.ts'
import { type EditionQuery, editionsFor } from '#app/admin/editions.ts'
import { editionIds, placePath } from '#app/admin/place-paths.ts'
import { EditionTabs } from '#components/admin/edition-tabs.tsx'
import { MayNot } from '#components/admin/may-not.tsx'
import { PageHead } from '#components/admin/page-head.tsx'
import { PlaceTable } from '#components/admin/places/place-table.tsx'
import { SearchForm } from '#components/admin/search-form.tsx'
import { places } from '#components/admin/texts/en/places.ts'
import { shell } from '#components/admin/texts/en/shell.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { ButtonLink } from '#components/ui/button.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { deskTopics, topicsByIds } from '#newsroom/topics/desk.ts'

const t = texts(places)
const words = texts(shell)

export const metadata: Metadata = { title: t('topic.title') }

export default async function TopicsPage({ searchParams }: EditionQuery) {
	const { edition: asked, q = '', after } = await searchParams
	const actor = await actorWhoMay('topic.change')
	if (!actor) return <MayNot />
	const { editions, edition } = await editionsFor(actor, 'topic.change', asked)
	if (!edition) return <MayNot />
	const { items, next } = await deskTopics(edition.id, { q, ...(after && { after }) })
	const ids = await editionIds()
	const parents = new Map(
		(await topicsByIds(items.flatMap(({ parentId }) => parentId ?? []))).map((row) => [row.id, row]),
	)
	const rows = items.map((row) => ({
		id: row.id,
		name: row.name,
		about: parents.get(row.parentId ?? '')?.name ?? '',
		path: placePath('topic', row, ids),
		href: `/admin/topics/${row.id}`,
	}))
	const older = next && `/admin/topics?${new URLSearchParams({ edition: edition.id, ...(q && { q }), after: next })}`
	return (
		<>
			<PageHead title={t('topic.title')} lead={t('topic.lead')}>
				<ButtonLink look="main" href={`/admin/topics/new?edition=${edition.id}`}>
					{t('topic.add')}
				</ButtonLink>
			</PageHead>
			<EditionTabs editions={editions} current={edition.id} label={t('edition')} path="/admin/topics" />
			<SearchForm
				action="/admin/topics"
				label={t('search')}
				submit={t('search')}
				q={q}
				keep={{ edition: edition.id }}
			/>
			{rows.length === 0 ? (
				<Empty title={t(q ? 'topic.none' : 'topic.empty')}>{!q && t('topic.emptyText')}</Empty>
			) : (
				<PlaceTable caption={t('topic.title')} language={edition.language} rows={rows} about={t('parent')} />
			)}
			<Pager label={words('pages')} {...(older ? { older: { href: older, text: words('older') } } : {})} />
		</>
	)
}
