import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { readEdition } from '#app/(reader)/reads.ts'
import { LITE_ICON, LITE_STYLE } from '#lib/lite-style.ts'

// The press keeps pages; Next is to keep none.
export const dynamic = 'force-dynamic'

export const metadata: Metadata = { formatDetection: { telephone: false } }

interface LayoutProps {
	params: Promise<{ edition: string }>
	children: ReactNode
}

/** A lite page is one request: its style and its icon stand in it. */
export default async function LiteLayout({ params, children }: LayoutProps) {
	const { language, direction, digits } = await readEdition((await params).edition)
	return (
		<html lang={language} dir={direction} data-digits={digits}>
			<head>
				<link rel="icon" href={LITE_ICON} />
				{/* biome-ignore lint/security/noDangerouslySetInnerHtml: a text of ours, which the press allows by its hash */}
				<style dangerouslySetInnerHTML={{ __html: LITE_STYLE }} />
			</head>
			<body>{children}</body>
		</html>
	)
}
