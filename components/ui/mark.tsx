import type { ReactNode } from 'react'

const TONES = {
	plain: 'text-soft bg-sunken',
	accent: 'text-accent bg-accent-wash',
	good: 'text-good bg-good-wash',
	warn: 'text-warn bg-warn-wash',
	danger: 'text-danger bg-danger-wash',
}
export type MarkTone = keyof typeof TONES

/** A word that says in which state something is; the word, not the colour, is what counts. */
export function Mark({ tone = 'plain', children }: { tone?: MarkTone; children: ReactNode }) {
	return (
		<span className={`inline-block rounded-sm px-1.5 py-px text-xs font-semibold whitespace-nowrap ${TONES[tone]}`}>
			{children}
		</span>
	)
}
