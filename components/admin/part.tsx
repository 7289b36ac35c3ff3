import { type ReactNode, useId } from 'react'

/** A part of a page under a heading of its own. */
export function Part({ title, lead, children }: { title: ReactNode; lead?: ReactNode; children: ReactNode }) {
	const id = useId()
	return (
		<section aria-labelledby={id} className="mb-9">
			<h2 id={id} className="mb-2 font-serif text-lg font-semibold">
				{title}
			</h2>
			{lead && <p className="mb-3 max-w-prose text-soft">{lead}</p>}
			{children}
		</section>
	)
}
