import type { Item } from '#newsroom/printing/rules.ts'
import type { Kind } from '#newsroom/stories/rules.ts'
import { Picture } from './picture.tsx'
import { TimeAgo } from './time-ago.tsx'
import type { Voice } from './voice.ts'
import { Words } from './words.tsx'

interface CardProps {
	item: Item
	voice: Voice
	/** How much room the card has. */
	size?: 'lead' | 'card' | 'tile' | 'row' | 'line'
	/** The level that fits the page around it. */
	heading?: 'h2' | 'h3'
	/** Leave the section's name out, where the page says it already. */
	inSection?: boolean
	picture?: boolean
	first?: boolean
}

const PICTURES = { lead: 'lead', card: 'card', tile: 'tile', row: 'thumb', line: 'thumb' } as const

/** A story on a front or in a list: kicker, headline, teaser, and the picture where there is room. */
export function Card({
	item,
	voice,
	size = 'card',
	heading: Heading = 'h3',
	inSection,
	picture = true,
	first,
}: CardProps) {
	const { path, headline, teaser, image, kind } = item
	const kicker = item.kicker || (inSection ? '' : item.section?.name)
	return (
		<article className={`card is-${size}`} data-tone={item.section?.tone} data-kind={kind}>
			{picture && image && (
				<div className="card-picture">
					<Picture of={image} as={PICTURES[size]} first={first} />
				</div>
			)}
			<div className="card-words">
				<Kicker kicker={kicker} kind={kind} voice={voice} />
				<Heading className="headline">
					<a href={path}>
						<Words of={headline} />
					</a>
				</Heading>
				{teaser && <p className="teaser">{teaser}</p>}
				<Meta item={item} voice={voice} />
			</div>
		</article>
	)
}

/** Who signs an opinion matters before its first word; elsewhere the day is enough. */
function Meta({ item: { kind, contributors, firstPublishedAt }, voice }: { item: Item; voice: Voice }) {
	const names = voice
		.between(contributors.length)
		.map((piece) => (typeof piece === 'number' ? <Words key={piece} of={contributors[piece]?.name ?? ''} /> : piece))
	return (
		<p className="meta">
			{kind === 'opinion' && contributors.length > 0 && <b>{names}</b>}
			<TimeAgo at={firstPublishedAt} voice={voice} />
		</p>
	)
}

interface KickerProps {
	kicker: string | undefined
	kind: Kind
	voice: Voice
}

/** What kind of text it is, unless it is plain news, and the kicker; one word where both are the same. */
export function Kicker({ kicker, kind, voice }: KickerProps) {
	const label = kind === 'news' ? '' : voice.t(`kind.${kind}`)
	if (!kicker && !label) return null
	return (
		<p className="kicker">
			{label && <span className="kind">{label}</span>}
			{kicker && kicker !== label && <Words of={kicker} />}
		</p>
	)
}
