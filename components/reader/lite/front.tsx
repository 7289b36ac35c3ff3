import { Card } from '#components/reader/card.tsx'
import type { Voice } from '#components/reader/voice.ts'
import type { FrontPart } from '#newsroom/printing/rules.ts'

interface LiteFrontProps {
	parts: FrontPart[]
	voice: Voice
	inSection?: boolean
}

/** The containers of a front one below the other, in the staff's order. */
export function LiteFront({ parts, voice, inSection = false }: LiteFrontProps) {
	return parts.map(({ id, title, items }) => (
		<section key={id} className="container" {...(title ? { 'aria-labelledby': `part-${id}` } : {})}>
			{title && (
				<h2 className="container-title" id={`part-${id}`}>
					{title}
				</h2>
			)}
			{items.map((item) => (
				<Card
					key={item.id}
					item={item}
					voice={voice}
					size="line"
					heading={title ? 'h3' : 'h2'}
					inSection={inSection}
					picture={false}
				/>
			))}
		</section>
	))
}
