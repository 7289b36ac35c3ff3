import type { ReactNode } from 'react'

interface ListingHeadProps {
	title: string
	/** Says what kind of thing is listed, above its name. */
	label?: string | undefined
	about?: string | undefined
	tone?: number
	children?: ReactNode
}

/** The head of a page that lists stories: what it lists, and a sentence about it. */
export function ListingHead({ title, label, about, tone, children }: ListingHeadProps) {
	return (
		<header className="listing-head" data-tone={tone}>
			{label && <p className="kicker">{label}</p>}
			<h1>
				<bdi>{title}</bdi>
			</h1>
			{about && <p className="standfirst">{about}</p>}
			{children}
		</header>
	)
}
