import type { FrontPart } from '#newsroom/printing/rules.ts'
import { Card } from './card.tsx'
import type { Voice } from './voice.ts'

interface FrontProps {
	parts: FrontPart[]
	voice: Voice
	/** The front of a section, which says its name once and not on every card. */
	inSection?: boolean
}

/** The containers of a front, in the staff's order. */
export function Front({ parts, voice, inSection = false }: FrontProps) {
	return parts.map((part, place) => (
		<section
			key={part.id}
			className={`container is-${part.layout}`}
			{...(part.title ? { 'aria-labelledby': `part-${part.id}` } : {})}
		>
			{part.title && (
				<h2 className="container-title" id={`part-${part.id}`}>
					{part.title}
				</h2>
			)}
			<Cards part={part} voice={voice} inSection={inSection} isFirst={place === 0} />
		</section>
	))
}

function Cards({
	part,
	voice,
	inSection,
	isFirst,
}: {
	part: FrontPart
	voice: Voice
	inSection: boolean
	isFirst: boolean
}) {
	const heading = part.title ? 'h3' : 'h2'
	const shared = { voice, heading, inSection } as const
	const [lead, ...others] = part.items
	switch (part.layout) {
		case 'lead':
			return (
				<div className="cards">
					{lead && <Card {...shared} item={lead} size="lead" first={isFirst} />}
					<div className="beside">
						{others.map((item, place) => (
							<Card key={item.id} {...shared} item={item} size="row" picture={place < 2} />
						))}
					</div>
				</div>
			)
		case 'grid':
			return (
				<div className="cards" data-columns={columnsFor(part.items.length)}>
					{part.items.map((item, place) => (
						<Card key={item.id} {...shared} item={item} size={place === 0 ? 'card' : 'tile'} />
					))}
				</div>
			)
		case 'list':
			return (
				<div className="cards">
					{part.items.map((item) => (
						<Card key={item.id} {...shared} item={item} size="line" picture={false} />
					))}
				</div>
			)
		case 'must-read':
			return (
				<ol className="cards">
					{part.items.map((item) => (
						<li key={item.id}>
							<Card {...shared} item={item} size="line" picture={false} />
						</li>
					))}
				</ol>
			)
	}
}

/** Rows without a hole where that can be had. */
function columnsFor(count: number): number {
	if (count <= 3) return count
	return count % 4 === 0 ? 4 : 3
}
