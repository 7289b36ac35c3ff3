import type { ReactNode } from 'react'
import { directionOf } from '#newsroom/body/text.ts'

interface WordsProps {
	/** What somebody wrote: a headline, a name. */
	of: string
	/** The same, where it is drawn in pieces. */
	children?: ReactNode
}

/** Words in the direction of most of their letters, kept apart from those around them. Where neither has most they run as those do. */
export function Words({ of, children = of }: WordsProps) {
	const direction = directionOf(of)
	return direction ? <bdi dir={direction}>{children}</bdi> : <span>{children}</span>
}
