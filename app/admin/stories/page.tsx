import type { Metadata } from 'next'
import { requireActor } from '#app/admin/actor.ts'
import { PageHead } from '#components/admin/page-head.tsx'
import { type Asked, StoryFilter } from '#components/admin/story/story-filter.tsx'
import { StoryTable } from '#components/admin/story/story-table.tsx'
import { shell } from '#components/admin/texts/en/shell.ts'
import { stories } from '#components/admin/texts/en/stories.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { ButtonLink } from '#components/ui/button.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { contributorsByIds, deskContributors } from '#newsroom/contributors/desk.ts'
import { deskEditions } from '#newsroom/editions/desk.ts'
import { may } from '#newsroom/policies/permit.ts'
import { deskSections } from '#newsroom/sections/desk.ts'
import { readFilter, storiesAsked } from './list.ts'

const t = texts(stories)
const words = texts(shell)

export const metadata: Metadata = { title: t('title') }

interface ListProps {
	searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function StoriesPage({ searchParams }: ListProps) {
	const actor = await requireActor()
	const { asked, cursor } = await readFilter(await searchParams)
	const [editions, page] = await Promise.all([deskEditions(), storiesAsked(asked, 'story', cursor)])
	const narrowed = Object.values(asked).some(Boolean)
	const now = Date.now()
	return (
		<>
			<PageHead title={t('title')}>
				<ButtonLink href="/admin/stories/bin">{t('bin')}</ButtonLink>
				{may(actor, 'page.edit', { section: null }) && <ButtonLink href="/admin/pages">{t('pagesTitle')}</ButtonLink>}
				{may(actor, 'story.create') && (
					<ButtonLink href="/admin/stories/new" look="main">
						{t('new')}
					</ButtonLink>
				)}
			</PageHead>
			<StoryFilter asked={asked} editions={editions} {...(await choices(asked, editions))} />
			{page.items.length > 0 && (
				<StoryTable
					caption={t('title')}
					rows={page.items}
					now={now}
					timeZone={editions[0]?.timeZone}
					editions={new Map(editions.map((edition) => [edition.id, edition]))}
				/>
			)}
			{page.items.length === 0 && page.next === null && (
				<Empty title={t(narrowed ? 'noneFound' : 'none')}>{t(narrowed ? 'noneFoundText' : 'noneText')}</Empty>
			)}
			{page.items.length === 0 && page.next !== null && <p className="text-soft">{t('further')}</p>}
			<Pager
				label={words('pages')}
				{...(cursor && { newer: { href: address(asked), text: t('first') } })}
				{...(page.next && {
					older: { href: address(asked, page.next), text: t(page.items.length > 0 ? 'older' : 'lookFurther') },
				})}
			/>
		</>
	)
}

/** What the filter offers: contributors of the edition chosen, or of all; the one asked for among them. */
async function choices(asked: Asked, editions: { id: string; name: string }[]) {
	const shown = editions.filter(({ id }) => !asked.edition || id === asked.edition)
	const named = (name: string, edition: string) => (shown.length > 1 ? `${name} – ${edition}` : name)
	const [sections, people, chosen] = await Promise.all([
		Promise.all(
			shown.map(async (edition) =>
				(await deskSections(edition.id)).map(({ id, name }) => ({ id, name: named(name, edition.name) })),
			),
		),
		Promise.all(shown.map(async ({ id }) => (await deskContributors(id, { limit: 300 })).items)),
		contributorsByIds(asked.contributor ? [asked.contributor] : []),
	])
	const contributors = new Map([...people.flat(), ...chosen].map(({ id, name }) => [id, { id, name }]))
	return {
		sections: sections.flat(),
		contributors: [...contributors.values()].sort((a, b) => a.name.localeCompare(b.name)),
	}
}

function address(asked: Asked, after?: string): string {
	const query = new URLSearchParams(
		Object.entries({ ...asked, after }).filter(([, value]) => value) as [string, string][],
	)
	return query.size > 0 ? `/admin/stories?${query}` : '/admin/stories'
}
