import '#app/(reader)/reader.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { readEdition } from '#app/(reader)/reads.ts'

// The press keeps pages; Next is to keep none.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
	themeColor: [
		{ media: '(prefers-color-scheme: light)', color: '#fdfcf9' },
		{ media: '(prefers-color-scheme: dark)', color: '#16181a' },
	],
}

export const metadata: Metadata = {
	icons: { icon: '/icons/paper.svg' },
	formatDetection: { telephone: false },
}

/** The one face a page of each direction is set in; the others are fetched when the styles ask for them. */
const FACE = { ltr: '/fonts/newsreader-latin.5.3.0.woff2', rtl: '/fonts/vazirmatn-arabic.5.3.0.woff2' }

interface LayoutProps {
	params: Promise<{ edition: string }>
	children: ReactNode
}

export default async function ReaderLayout({ params, children }: LayoutProps) {
	const { language, direction } = await readEdition((await params).edition)
	return (
		<html lang={language} dir={direction}>
			<head>
				<link rel="preload" href={FACE[direction]} as="font" type="font/woff2" crossOrigin="anonymous" />
			</head>
			<body>{children}</body>
		</html>
	)
}
