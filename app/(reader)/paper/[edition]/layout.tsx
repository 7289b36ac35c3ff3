import '#app/(reader)/reader.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { FACES } from '#app/(reader)/faces.ts'
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

interface LayoutProps {
	params: Promise<{ edition: string }>
	children: ReactNode
}

export default async function ReaderLayout({ params, children }: LayoutProps) {
	const { language, direction, digits } = await readEdition((await params).edition)
	return (
		<html lang={language} dir={direction} data-digits={digits}>
			<head>
				<link rel="preload" href={FACES[direction][0]} as="font" type="font/woff2" crossOrigin="anonymous" />
			</head>
			<body>{children}</body>
		</html>
	)
}
