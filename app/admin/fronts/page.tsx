import type { Metadata } from 'next'
import Link from 'next/link'
import { actorWhoMay } from '#app/admin/actor.ts'
import { MayNot } from '#components/admin/may-not.tsx'
import { PageHead } from '#components/admin/page-head.tsx'
import { Part } from '#components/admin/part.tsx'
import { fronts as words } from '#components/admin/texts/en/fronts.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Cell, Head, RowHead, Table } from '#components/ui/table.tsx'
import { Time } from '#components/ui/time.tsx'
import { deskEditions } from '#newsroom/editions/desk.ts'
import { fronts } from '#newsroom/fronts/desk.ts'
import { may } from '#newsroom/policies/permit.ts'

const t = texts(words)

export const metadata: Metadata = { title: t('title') }

export default async function FrontsPage() {
	const actor = await actorWhoMay('front.release')
	if (!actor) return <MayNot />
	const editions = await deskEditions()
	const all = (await fronts(editions.map(({ id }) => id))).filter(({ edition, section }) =>
		may(actor, 'front.release', { edition, section: section?.id ?? null }),
	)
	return (
		<>
			<PageHead title={t('title')} lead={t('lead')} />
			{editions
				.map((edition) => ({ edition, own: all.filter((front) => front.edition === edition.id) }))
				.filter(({ own }) => own.length > 0)
				.map(({ edition, own }) => (
					<Part key={edition.id} title={<bdi lang={edition.language}>{edition.name}</bdi>}>
						<Table caption={`${t('title')}, ${edition.name}`}>
							<thead>
								<tr>
									<Head>{t('page')}</Head>
									<Head>{t('released')}</Head>
								</tr>
							</thead>
							<tbody>
								{own.map((front) => (
									<tr key={front.id} className="hover:bg-panel">
										<RowHead>
											<Link
												href={`/admin/fronts/${front.id}`}
												className="link font-semibold"
												lang={front.section ? edition.language : undefined}
											>
												<bdi>{front.section?.name ?? t('home')}</bdi>
											</Link>
										</RowHead>
										<Cell className="text-soft">
											<Time at={front.releasedAt} timeZone={edition.timeZone} /> ·{' '}
											{t('version', { version: String(front.version) })}
										</Cell>
									</tr>
								))}
							</tbody>
						</Table>
					</Part>
				))}
		</>
	)
}
