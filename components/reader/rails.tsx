import type { Item, Rails } from '#newsroom/printing/rules.ts'
import { Picture } from './picture.tsx'
import { TimeAgo } from './time-ago.tsx'
import type { Voice } from './voice.ts'
import { Words } from './words.tsx'

/** What is new and what the staff would not have anyone miss: beside the story where there is room, after it where not. */
export function RailBeside({ rails, voice }: { rails: Rails; voice: Voice }) {
	if (rails.latest.length + rails.mustRead.length === 0) return null
	return (
		<div className="rail">
			<RailList name="latest" items={rails.latest} voice={voice} dated />
			<RailList name="mustRead" items={rails.mustRead} voice={voice} ordered />
		</div>
	)
}

/** What to read next. */
export function RailBelow({ rails, voice }: { rails: Rails; voice: Voice }) {
	if (rails.related.length + rails.recommended.length === 0) return null
	return (
		<div className="rail-below">
			<RailList name="related" items={rails.related} voice={voice} label={voice.t('rails.relatedLabel')} pictures />
			<RailList name="recommended" items={rails.recommended} voice={voice} pictures />
		</div>
	)
}

interface RailListProps {
	name: 'latest' | 'mustRead' | 'related' | 'recommended'
	items: Item[]
	voice: Voice
	/** Stands above the heading and is no part of it. */
	label?: string
	ordered?: boolean
	dated?: boolean
	pictures?: boolean
}

/** One of the four lists; an empty one leaves nothing. */
export function RailList({ name, items, voice, label, ordered, dated, pictures }: RailListProps) {
	if (items.length === 0) return null
	const List = ordered ? 'ol' : 'ul'
	const id = `rail-${name}`
	return (
		<section className={`rail-list is-${name}`} aria-labelledby={id}>
			{label && <p className="rail-label">{label}</p>}
			<h2 id={id}>{voice.t(`rails.${name}`)}</h2>
			<List>
				{items.map((item) => (
					<li key={item.id} data-tone={item.section?.tone}>
						{pictures && item.image && (
							<div className="card-picture">
								<Picture of={item.image} as="tile" />
							</div>
						)}
						<div className="card-words">
							{dated && (
								<p className="meta">
									<TimeAgo at={item.firstPublishedAt} voice={voice} />
								</p>
							)}
							<h3 className="headline">
								<a href={item.path}>
									<Words of={item.headline} />
								</a>
							</h3>
							<p className="teaser">{item.teaser}</p>
						</div>
					</li>
				))}
			</List>
		</section>
	)
}
