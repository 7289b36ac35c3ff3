import type { ReactNode } from 'react'

/** The head of a page: its name, a sentence where one is needed, and what can be begun from it. */
export function PageHead({ title, lead, children }: { title: ReactNode; lead?: ReactNode; children?: ReactNode }) {
	return (
		<div className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
			<div>
				<h1 className="font-serif text-2xl font-medium">{title}</h1>
				{lead && <p className="mt-1 max-w-prose text-soft">{lead}</p>}
			</div>
			{children && <div className="flex flex-wrap gap-2">{children}</div>}
		</div>
	)
}
