import type { Metadata } from 'next'
import Link from 'next/link'
import { actorWhoMay } from '#app/admin/actor.ts'
import { type EditionQuery, editionsFor } from '#app/admin/editions.ts'
import { ActionForm } from '#components/admin/action-form.tsx'
import { EditionTabs } from '#components/admin/edition-tabs.tsx'
import { FormText, Submit } from '#components/admin/form-fields.tsx'
import { MayNot } from '#components/admin/may-not.tsx'
import { PageHead } from '#components/admin/page-head.tsx'
import { Part } from '#components/admin/part.tsx'
import { SearchForm } from '#components/admin/search-form.tsx'
import { redirects } from '#components/admin/texts/en/redirects.ts'
import { shell } from '#components/admin/texts/en/shell.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Empty } from '#components/ui/empty.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { Cell, Head, RowHead, Table } from '#components/ui/table.tsx'
import { type DeskRedirect, deskRedirects } from '#newsroom/redirects/desk.ts'
import { addOne, removeOne } from './actions.ts'

const t = texts(redirects)
const words = texts(shell)

export const metadata: Metadata = { title: t('title') }

export default async function RedirectsPage({ searchParams }: EditionQuery) {
	const { edition: asked, q = '', after } = await searchParams
	const actor = await actorWhoMay('redirect.change')
	if (!actor) return <MayNot />
	const { editions, edition } = await editionsFor(actor, 'redirect.change', asked)
	if (!edition) return <MayNot />
	const { items, next } = await deskRedirects(edition.id, { q, ...(after && { after }) })
	const older = next && `/admin/redirects?${new URLSearchParams({ edition: edition.id, ...(q && { q }), after: next })}`
	return (
		<>
			<PageHead title={t('title')} lead={t('lead')} />
			<EditionTabs editions={editions} current={edition.id} label={t('editions')} path="/admin/redirects" />
			<Part title={t('add')}>
				<ActionForm action={addOne} done={t('added')} label={t('add')} className="grid max-w-3xl gap-4 sm:grid-cols-2">
					<input type="hidden" name="edition" value={edition.id} />
					<FormText name="from" label={t('from')} hint={t('fromHint')} dir="ltr" spellCheck={false} required />
					<FormText name="to" label={t('to')} hint={t('toHint')} dir="ltr" spellCheck={false} required />
					<div className="sm:col-span-2">
						<Submit>{t('submit')}</Submit>
					</div>
				</ActionForm>
			</Part>
			<Part title={t('list', { edition: edition.name })}>
				<SearchForm
					action="/admin/redirects"
					label={t('search')}
					submit={t('find')}
					q={q}
					keep={{ edition: edition.id }}
				/>
				<ActionForm action={removeOne} done={t('removed')}>
					{items.length === 0 ? (
						<Empty title={t(q ? 'none' : 'empty')}>{!q && t('emptyText')}</Empty>
					) : (
						<Rows items={items} caption={t('list', { edition: edition.name })} />
					)}
				</ActionForm>
				<Pager label={words('pages')} {...(older ? { older: { href: older, text: words('older') } } : {})} />
			</Part>
		</>
	)
}

function Rows({ items, caption }: { items: DeskRedirect[]; caption: string }) {
	return (
		<Table caption={caption}>
			<thead>
				<tr>
					<Head>{t('from')}</Head>
					<Head>{t('to')}</Head>
					<Head>{t('source')}</Head>
					<Head>
						<span className="sr-only">{t('act')}</span>
					</Head>
				</tr>
			</thead>
			<tbody>
				{items.map(({ id, from, to, story, source }) => (
					<tr key={id} className="hover:bg-panel">
						<RowHead>
							<bdi className="break-all">{from}</bdi>
						</RowHead>
						<Cell>
							{story ? (
								<Link href={`/admin/stories/${story.id}`} className="link" dir="auto">
									{story.headline}
								</Link>
							) : (
								<bdi className="break-all">{to}</bdi>
							)}
						</Cell>
						<Cell className="text-soft">{t(`sources.${source}`)}</Cell>
						<Cell className="text-end">
							<Submit look="quiet" name="id" value={id} aria-label={t('remove', { from })}>
								{t('removeShort')}
							</Submit>
						</Cell>
					</tr>
				))}
			</tbody>
		</Table>
	)
}
