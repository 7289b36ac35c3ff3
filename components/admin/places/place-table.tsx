import Link from 'next/link'
import { places } from '#components/admin/texts/en/places.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Cell, Head, RowHead, Table } from '#components/ui/table.tsx'

const t = texts(places)

interface PlaceTableProps {
	caption: string
	language: string
	rows: readonly { id: string; name: string; path: string; about: string; href: string }[]
	/** Heads the column of `about`. */
	about: string
}

/** Topics or contributors in a list, each with its address. */
export function PlaceTable({ caption, language, rows, about }: PlaceTableProps) {
	return (
		<Table caption={caption}>
			<thead>
				<tr>
					<Head>{t('name')}</Head>
					<Head>{about}</Head>
					<Head>{t('address')}</Head>
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<tr key={row.id} className="hover:bg-panel">
						<RowHead lang={language}>
							<Link href={row.href} className="link font-semibold">
								<bdi>{row.name}</bdi>
							</Link>
						</RowHead>
						<Cell className="text-soft" lang={language}>
							<bdi>{row.about}</bdi>
						</Cell>
						<Cell className="text-sm text-faint">
							<bdi>{row.path}</bdi>
						</Cell>
					</tr>
				))}
			</tbody>
		</Table>
	)
}
