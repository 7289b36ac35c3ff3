import type { ReactNode } from 'react'
import type { Topic } from '#newsroom/printing/rules.ts'
import type { Voice } from './voice.ts'
import { Words } from './words.tsx'

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
				<Words of={title} />
			</h1>
			{about && <p className="standfirst">{about}</p>}
			{children}
		</header>
	)
}

/** The head of a topic's page, with the topic it is a part of. */
export function TopicHead({ topic, parent, voice }: { topic: Topic; parent: Topic | undefined; voice: Voice }) {
	return (
		<ListingHead title={topic.name} label={voice.t('listing.topic')} about={topic.description}>
			{parent && (
				<p className="part-of">
					{voice.t.rich('listing.partOf', {
						topic: () => (
							<a key="parent" href={parent.path}>
								{parent.name}
							</a>
						),
					})}
				</p>
			)}
		</ListingHead>
	)
}
