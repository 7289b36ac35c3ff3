import type { Metadata } from 'next'
import { actorWhoMay } from '#app/admin/actor.ts'
import type { EditionQuery } from '#app/admin/editions.ts'
import { editionIds, placePath } from '#app/admin/place-paths.ts'
import { EditionTabs } from '#components/admin/edition-tabs.tsx'
import { MayNot } from '#components/admin/may-not.tsx'
import { PageHead } from '#components/admin/page-head.tsx'
import { PlaceTable } from '#components/admin/places/place-table.tsx'
import { SectionOrder } from '#components/admin/places/section-order.tsx'
import { places } from '#components/admin/texts/en/places.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { ButtonLink } from '#components/ui/button.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { answerWith } from '#press/render-store.ts'
import { saveOrder } from './actions.ts'
import { ownSections } from './own.ts'

const t = texts(places)

export const metadata: Metadata = { title: t('section.title') }

export default async function SectionsPage({ searchParams }: EditionQuery) {
	const actor = await actorWhoMay('section.change')
	if (!actor) return <MayNot />
	const [own, ids, { edition: asked }] = await Promise.all([ownSections(actor), editionIds(), searchParams])
	const shown = own.find(({ edition }) => edition.id === asked) ?? own[0]
	if (!shown) {
		answerWith(403)
		return <MayNot />
	}
	const { edition, isWhole } = shown
	const sections = shown.sections.map((row) => ({
		id: row.id,
		name: row.name,
		about: row.description,
		path: placePath('section', row, ids),
		href: `/admin/sections/${row.id}`,
	}))
	return (
		<>
			<PageHead title={t('section.title')} lead={t('section.lead')}>
				{isWhole && (
					<ButtonLink look="main" href={`/admin/sections/new?edition=${edition.id}`}>
						{t('section.add')}
					</ButtonLink>
				)}
			</PageHead>
			<EditionTabs
				editions={own.map(({ edition }) => edition)}
				current={edition.id}
				label={t('edition')}
				path="/admin/sections"
			/>
			{sections.length === 0 && <Empty title={t('section.empty')}>{t('section.emptyText')}</Empty>}
			{/* The order is the whole edition's; whoever has some of its sections sees those. */}
			{sections.length > 0 && !isWhole && (
				<PlaceTable caption={t('section.title')} language={edition.language} rows={sections} about={t('description')} />
			)}
			{sections.length > 0 && isWhole && (
				<SectionOrder
					key={edition.id}
					edition={edition.id}
					language={edition.language}
					sections={sections}
					save={saveOrder}
				/>
			)}
		</>
	)
}
