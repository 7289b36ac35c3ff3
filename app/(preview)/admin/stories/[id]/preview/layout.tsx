import '#app/(reader)/reader.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { readPreviewed } from './read.ts'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { robots: { index: false } }

/** A document of its own, as readers get it: their style sheet, their language, nothing of the newsroom. */
export default async function PreviewLayout({
	params,
	children,
}: {
	params: Promise<{ id: string }>
	children: ReactNode
}) {
	const found = await readPreviewed((await params).id)
	return (
		<html
			lang={found?.edition.language ?? 'en'}
			dir={found?.edition.direction ?? 'ltr'}
			data-digits={found?.edition.digits}
		>
			<body>{children}</body>
		</html>
	)
}
