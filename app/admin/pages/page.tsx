import type { Metadata } from 'next'
import { actorWhoMay } from '#app/admin/actor.ts'
import { MayNot } from '#components/admin/may-not.tsx'
import { PageHead } from '#components/admin/page-head.tsx'
import { StoryTable } from '#components/admin/story/story-table.tsx'
import { shell } from '#components/admin/texts/en/shell.ts'
import { stories } from '#components/admin/texts/en/stories.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { ButtonLink } from '#components/ui/button.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { deskEditions } from '#newsroom/editions/desk.ts'
import { storiesForDesk } from '#newsroom/stories/desk/list.ts'

const t = texts(stories)
const words = texts(shell)

export const metadata: Metadata = { title: t('pagesTitle') }

/** Pages of /about. They are few, and begun rarely: a list without filters. */
export default async function PagesPage({ searchParams }: { searchParams: Promise<{ after?: string }> }) {
	const actor = await actorWhoMay('page.edit', { section: null })
	if (!actor) return <MayNot />
	const { after } = await searchParams
	const [editions, page] = await Promise.all([
		deskEditions(),
		storiesForDesk({ type: 'page' }, { cursor: after ?? null }),
	])
	return (
		<>
			<PageHead title={t('pagesTitle')} lead={t('pagesLead')}>
				<ButtonLink href="/admin/pages/new" look="main">
					{t('newPage')}
				</ButtonLink>
			</PageHead>
			{page.items.length === 0 && page.next === null && <Empty title={t('none')}>{t('noneText')}</Empty>}
			{page.items.length === 0 && page.next !== null && <p className="text-soft">{t('further')}</p>}
			{page.items.length > 0 && (
				<StoryTable
					caption={t('pagesTitle')}
					rows={page.items}
					now={Date.now()}
					timeZone={editions[0]?.timeZone}
					editions={new Map(editions.map((edition) => [edition.id, edition]))}
				/>
			)}
			<Pager
				label={words('pages')}
				{...(after && { newer: { href: '/admin/pages', text: t('first') } })}
				{...(page.next && {
					older: { href: `/admin/pages?after=${page.next}`, text: t(page.items.length > 0 ? 'older' : 'lookFurther') },
				})}
			/>
		</>
	)
}
