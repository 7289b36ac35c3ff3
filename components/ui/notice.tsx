import type { ReactNode } from 'react'

export type Tone = 'note' | 'good' | 'warn' | 'danger'

const TONES: Record<Tone, string> = {
	note: 'border-accent bg-accent-wash',
	good: 'border-good bg-good-wash',
	warn: 'border-warn bg-warn-wash',
	danger: 'border-danger bg-danger-wash',
}

/**
 * A sentence about what just happened, or what stands in the way. `live` announces it when it
 * appears: politely, or at once where something did not work; the focus can be led to it.
 */
export function Notice({ tone = 'note', live, children }: { tone?: Tone; live?: boolean; children: ReactNode }) {
	return (
		<div
			role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}
			tabIndex={live ? -1 : undefined}
			className={`rounded-sm border-s-4 px-3 py-2 ${TONES[tone]}`}
		>
			{children}
		</div>
	)
}
