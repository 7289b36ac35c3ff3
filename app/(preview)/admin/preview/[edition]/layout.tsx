import '#app/(reader)/reader.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { readEdition } from '#app/(reader)/reads.ts'

export const metadata: Metadata = { robots: { index: false } }

/** Pages for readers as staff see them before readers do: the readers' own look, inside the newsroom. */
export default async function PreviewLayout({
	params,
	children,
}: {
	params: Promise<{ edition: string }>
	children: ReactNode
}) {
	const { language, direction, digits } = await readEdition((await params).edition)
	return (
		<html lang={language} dir={direction} data-digits={digits}>
			<head>
				{/* What is previewed may not be out yet; what it links to opens beside it. */}
				<base target="_blank" />
			</head>
			<body>{children}</body>
		</html>
	)
}
