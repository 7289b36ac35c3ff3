import type { Item } from '#newsroom/printing/rules.ts'
import { Card } from './card.tsx'
import type { Voice } from './voice.ts'

const WORDS = { 404: 'missing', 410: 'gone', 451: 'barred' } as const
type Status = keyof typeof WORDS

/** What the notice of a status is headed. */
export function titleOf(status: Status, { t }: Voice): string {
	return t(`notice.${WORDS[status]}`)
}

/** That there is nothing here, nothing more, or nothing by law; and what there is instead. */
export function Notice({ status, items, voice }: { status: Status; items: Item[]; voice: Voice }) {
	const { t } = voice
	return (
		<div className="notice">
			<h1>{titleOf(status, voice)}</h1>
			<p className="standfirst">
				{t(`notice.${WORDS[status]}Text`)}
				{status === 404 && items.length > 0 && ` ${t('notice.missingItems')}`}
			</p>
			{items.length > 0 && (
				<section className="container is-list" aria-labelledby="newest">
					<h2 className="container-title" id="newest">
						{t('rails.latest')}
					</h2>
					<div className="cards">
						{items.map((item) => (
							<Card key={item.id} item={item} voice={voice} size="line" picture={false} />
						))}
					</div>
				</section>
			)}
		</div>
	)
}
