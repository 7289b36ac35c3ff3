import type { ReactNode } from 'react'

/** What stands where a list would: why it is empty, and what to do first. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
	return (
		<div className="grid justify-items-start gap-2 border-t-2 border-ink py-6">
			<p className="font-serif text-lg">{title}</p>
			{children && <div className="max-w-prose text-soft">{children}</div>}
		</div>
	)
}
