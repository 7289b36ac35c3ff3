import Link from 'next/link'
import type { ReactNode } from 'react'
import { StateMark } from '#components/admin/state-mark.tsx'
import { stories } from '#components/admin/texts/en/stories.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Cell, Head, RowHead, Table } from '#components/ui/table.tsx'
import { Time } from '#components/ui/time.tsx'
import type { Stage, State } from '#newsroom/stories/rules.ts'

const t = texts(stories)

/** What a row says of a story; times in ms. */
export interface StoryRow {
	id: string
	headline: string
	slug: string
	edition: string
	section: { name: string } | null
	contributors: { name: string }[]
	state: State
	stage: Stage
	dueAt: number | null
	changedAt: number
}

interface StoryTableProps<S extends StoryRow> {
	caption: string
	rows: readonly S[]
	now: number
	timeZone: string | undefined
	/** Names of the editions, by id; shown where there is more than one. */
	editions: ReadonlyMap<string, { name: string; language: string }>
	/** Whether the headline leads to the editor; what lies in the bin is in no editor. */
	linked?: boolean
	/** In place of the last change. */
	last?: { title: string; cell: (row: S) => ReactNode }
}

/** Stories in rows, each leading to its desk. */
export function StoryTable<S extends StoryRow>({
	caption,
	rows,
	now,
	timeZone,
	editions,
	linked = true,
	last,
}: StoryTableProps<S>) {
	return (
		<Table caption={caption}>
			<thead>
				<tr>
					<Head>{t('story')}</Head>
					<Head>{t('section')}</Head>
					<Head>{t('byline')}</Head>
					<Head>{t('state')}</Head>
					<Head>{last?.title ?? t('changed')}</Head>
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<tr key={row.id} className="hover:bg-panel">
						<RowHead className="min-w-56 wrap-anywhere">
							<Headline row={row} language={editions.get(row.edition)?.language} linked={linked} />
						</RowHead>
						<Cell className="text-soft">
							<bdi lang={editions.get(row.edition)?.language}>{row.section?.name}</bdi>
							{editions.size > 1 && <span className="block text-xs text-faint">{editions.get(row.edition)?.name}</span>}
						</Cell>
						<Cell className="text-soft">
							<bdi>{row.contributors.map(({ name }) => name).join(', ')}</bdi>
						</Cell>
						<Cell>
							<StateMark state={row.state} />
							<span className="mt-0.5 block text-xs text-faint">
								{row.dueAt !== null && <Due at={row.dueAt} now={now} timeZone={timeZone} />}
								{row.dueAt === null && row.state !== 'published' && t(`stages.${row.stage}`)}
							</span>
						</Cell>
						<Cell className="text-sm text-soft">
							{last ? last.cell(row) : <Time at={row.changedAt} now={now} timeZone={timeZone} />}
						</Cell>
					</tr>
				))}
			</tbody>
		</Table>
	)
}

function Headline({ row, language, linked }: { row: StoryRow; language: string | undefined; linked: boolean }) {
	const words = <bdi lang={language}>{row.headline || t('untitled')}</bdi>
	if (!linked) return <span className="font-serif text-lg leading-snug">{words}</span>
	return (
		<Link
			href={`/admin/stories/${row.id}`}
			className="font-serif text-lg leading-snug hover:text-accent hover:underline"
		>
			{words}
		</Link>
	)
}

function Due({ at, now, timeZone }: { at: number; now: number; timeZone: string | undefined }) {
	const time = () => <Time key="when" at={at} now={now} timeZone={timeZone} />
	return at < now - 60_000 ? (
		<strong className="text-danger">{t.rich('late', { when: time })}</strong>
	) : (
		t.rich('due', { when: time })
	)
}
