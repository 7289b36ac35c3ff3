import type { ComponentProps, ReactNode } from 'react'

/**
 * A table of rows. The caption names it for those who do not see it; a narrow window scrolls it
 * inside its own frame, by keyboard too.
 */
export function Table({ caption, children }: { caption: string; children: ReactNode }) {
	return (
		// biome-ignore lint/a11y/useSemanticElements: a section would be a landmark, a fieldset a part of a form.
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
		<div role="group" className="overflow-x-auto border-t-2 border-ink" aria-label={caption} tabIndex={0}>
			<table className="w-full border-collapse text-start">
				<caption className="sr-only">{caption}</caption>
				{children}
			</table>
		</div>
	)
}

export function Head({ className = '', ...rest }: ComponentProps<'th'>) {
	return (
		<th
			scope="col"
			className={`border-b border-rule px-2.5 py-1.5 text-start text-xs font-semibold text-faint first:ps-0 last:pe-0 ${className}`}
			{...rest}
		/>
	)
}

export function Cell({ className = '', ...rest }: ComponentProps<'td'>) {
	return (
		<td className={`border-b border-rule px-2.5 py-2 align-baseline first:ps-0 last:pe-0 ${className}`} {...rest} />
	)
}

/** The cell that names its row. */
export function RowHead({ className = '', ...rest }: ComponentProps<'th'>) {
	return (
		<th
			scope="row"
			className={`min-w-36 border-b border-rule px-2.5 py-2 text-start align-baseline font-normal first:ps-0 last:pe-0 ${className}`}
			{...rest}
		/>
	)
}
