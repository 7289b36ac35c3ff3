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
import { deskContributors } from '#newsroom/contributors/desk.ts'

const t = texts(places)
const words = texts(shell)

export const metadata: Metadata = { title: t('contributor.title') }

export default async function ContributorsPage({ searchParams }: EditionQuery) {
	const { edition: asked, q = '', after } = await searchParams
	const actor = await actorWhoMay('contributor.change')
	if (!actor) return <MayNot />
	const { editions, edition } = await editionsFor(actor, 'contributor.change', asked)
	if (!edition) return <MayNot />
	const { items, next } = await deskContributors(edition.id, { q, ...(after && { after }) })
	const ids = await editionIds()
	const rows = items.map((row) => ({
		id: row.id,
		name: row.name,
		about: row.title,
		path: placePath('contributor', row, ids),
		href: `/admin/contributors/${row.id}`,
	}))
	const older =
		next && `/admin/contributors?${new URLSearchParams({ edition: edition.id, ...(q && { q }), after: next })}`
	return (
		<>
			<PageHead title={t('contributor.title')} lead={t('contributor.lead')}>
				<ButtonLink look="main" href={`/admin/contributors/new?edition=${edition.id}`}>
					{t('contributor.add')}
				</ButtonLink>
			</PageHead>
			<EditionTabs editions={editions} current={edition.id} label={t('edition')} path="/admin/contributors" />
			<SearchForm
				action="/admin/contributors"
				label={t('search')}
				submit={t('search')}
				q={q}
				keep={{ edition: edition.id }}
			/>
			{rows.length === 0 ? (
				<Empty title={t(q ? 'contributor.none' : 'contributor.empty')}>{!q && t('contributor.emptyText')}</Empty>
			) : (
				<PlaceTable caption={t('contributor.title')} language={edition.language} rows={rows} about={t('personTitle')} />
			)}
			<Pager label={words('pages')} {...(older ? { older: { href: older, text: words('older') } } : {})} />
		</>
	)
}
