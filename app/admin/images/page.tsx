import type { Metadata } from 'next'
import Link from 'next/link'
import { actorWhoMay } from '#app/admin/actor.ts'
import { Uploader } from '#components/admin/images/uploader.tsx'
import { MayNot } from '#components/admin/may-not.tsx'
import { PageHead } from '#components/admin/page-head.tsx'
import { SearchForm } from '#components/admin/search-form.tsx'
import { images } from '#components/admin/texts/en/images.ts'
import { shell } from '#components/admin/texts/en/shell.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Empty } from '#components/ui/empty.tsx'
import { Mark } from '#components/ui/mark.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { deskImages } from '#newsroom/media/desk.ts'
import { type StaffImage, staffImage } from '#newsroom/media/rules.ts'
import { may } from '#newsroom/policies/permit.ts'

const t = texts(images)
const words = texts(shell)

export const metadata: Metadata = { title: t('title') }

export default async function ImagesPage({ searchParams }: { searchParams: Promise<{ q?: string; before?: string }> }) {
	const actor = await actorWhoMay('desk.read')
	if (!actor) return <MayNot />
	const { q = '', before } = await searchParams
	const { items, next } = await deskImages({ q, ...(before && { before }) })
	const older = next && `/admin/images?${new URLSearchParams({ ...(q && { q }), before: next })}`
	return (
		<>
			<PageHead title={t('title')} lead={t('lead')} />
			{may(actor, 'image.add') && <Uploader />}
			<SearchForm action="/admin/images" label={t('search')} hint={t('searchHint')} submit={t('find')} q={q} />
			{items.length === 0 && <Empty title={t(q ? 'noneFound' : 'none')}>{t(q ? 'noneFoundText' : 'noneText')}</Empty>}
			<ul className="grid grid-cols-[repeat(auto-fill,minmax(10rem,1fr))] gap-x-4 gap-y-6">
				{items.map((row) => (
					<li key={row.id}>
						<Thumb image={staffImage(row)} />
					</li>
				))}
			</ul>
			<Pager label={words('pages')} {...(older ? { older: { href: older, text: words('older') } } : {})} />
		</>
	)
}

function Thumb({ image }: { image: StaffImage }) {
	return (
		<Link href={`/admin/images/${image.id}`} className="group grid gap-1.5">
			<img
				src={image.thumb}
				alt=""
				width={image.width}
				height={image.height}
				loading="lazy"
				className="aspect-4/3 w-full rounded-sm bg-sunken object-cover group-hover:outline-2 group-hover:outline-accent"
			/>
			<span className="line-clamp-2 text-sm" dir="auto">
				{image.alt || image.caption || image.fileName}
			</span>
			<span className="flex flex-wrap gap-2 text-xs text-faint">
				{image.decorative && <Mark>{t('noAlt')}</Mark>}
				{image.credit && <bdi>{image.credit}</bdi>}
			</span>
		</Link>
	)
}
