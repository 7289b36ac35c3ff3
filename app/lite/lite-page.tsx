import type { ReactNode } from 'react'
import type { FrameFacts, PaperPage } from '#app/(reader)/_pages/paper-page.ts'
import { readNotice } from '#app/(reader)/_pages/rest.ts'
import { frameOf } from '#app/(reader)/page-frame.tsx'
import { LiteFrame } from '#components/reader/lite/frame.tsx'
import { asLite } from '#components/reader/lite/twin.ts'
import { Notice } from '#components/reader/notice.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { liteAddress } from '#lib/addresses.ts'
import type { Edition } from '#newsroom/printing/rules.ts'

/** What `draw` makes of a page's content, its addresses those of lite twins; where there is none, what became of the address. */
export function LitePage<Content>({
	page: { edition, path, facts, frame, content },
	draw,
}: {
	page: PaperPage<Content>
	draw: (content: Content) => ReactNode
}) {
	if (content === undefined) return <LiteNoPage edition={edition} path={path} />
	return (
		<Framed edition={edition} {...frame} self={frame.self ?? facts.path ?? undefined}>
			{draw(asLite(content))}
		</Framed>
	)
}

/** What is drawn at a lite address at which no page stands. */
export async function LiteNoPage({ edition, path }: { edition: Edition; path: string }) {
	const notice = await readNotice(edition, path, liteAddress)
	if (!notice) return null
	return (
		<Framed edition={edition}>
			<Notice {...asLite(notice)} voice={voiceOf(edition)} />
		</Framed>
	)
}

interface FramedProps extends Omit<FrameFacts, 'self'> {
	edition: Edition
	/** Address of the full page; that of the front where there is none. */
	self?: string | undefined
	children: ReactNode
}

async function Framed({ edition, twins, self, children, ...frame }: FramedProps) {
	return (
		<LiteFrame {...(await frameOf(edition, twins))} {...frame} full={self ?? (edition.prefix || '/')}>
			{children}
		</LiteFrame>
	)
}
