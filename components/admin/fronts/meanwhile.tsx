'use client'

import type { FoundStory } from '#components/admin/stories/found-story.ts'
import { fronts } from '#components/admin/texts/en/fronts.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Button } from '#components/ui/button.tsx'
import { Mark } from '#components/ui/mark.tsx'
import type { Container } from '#newsroom/fronts/rules.ts'

const t = texts(fronts)

interface MeanwhileProps {
	theirs: readonly Container[]
	version: number
	mine: readonly Container[]
	language: string
	stories: ReadonlyMap<string, FoundStory>
	nameOf: (container: Container, place: number) => string
	onTheirs: () => void
	onMine: () => void
}

/** Two arrangements of one front side by side, when somebody else released theirs first. */
export function Meanwhile(props: MeanwhileProps) {
	const { theirs, version, mine, onTheirs, onMine } = props
	return (
		<section aria-labelledby="meanwhile" className="mb-5 rounded-md border-2 border-warn bg-warn-wash p-4">
			<h2
				id="meanwhile"
				tabIndex={-1}
				data-control="meanwhile"
				className="font-serif text-lg font-semibold outline-none"
			>
				{t('meanwhile.title')}
			</h2>
			<p className="mb-3 max-w-prose text-soft">{t('meanwhile.text')}</p>
			<div className="grid gap-4 md:grid-cols-2">
				<Side {...props} title={t('meanwhile.theirs', { version: String(version) })} containers={theirs} other={mine}>
					<Button onClick={onTheirs}>{t('meanwhile.takeTheirs')}</Button>
				</Side>
				<Side {...props} title={t('meanwhile.mine')} containers={mine} other={theirs}>
					<Button onClick={onMine}>{t('meanwhile.keepMine')}</Button>
				</Side>
			</div>
		</section>
	)
}

interface SideProps extends Pick<MeanwhileProps, 'language' | 'stories' | 'nameOf'> {
	title: string
	containers: readonly Container[]
	other: readonly Container[]
	children: React.ReactNode
}

function Side({ title, containers, other, language, stories, nameOf, children }: SideProps) {
	const places = new Set(other.flatMap(({ id, cards }) => cards.map(({ story }) => `${id} ${story}`)))
	return (
		<div className="grid content-start gap-3 rounded-sm border border-rule bg-panel p-3">
			<h3 className="font-semibold">{title}</h3>
			{containers.map((container, place) => (
				<div key={container.id}>
					<p className="text-sm font-semibold text-soft">{nameOf(container, place)}</p>
					<ol className="ms-5 list-decimal text-sm">
						{container.cards.map((card) => (
							<li key={card.story}>
								<span lang={language} dir="auto">
									{card.headline || stories.get(card.story)?.headline || t('unknownStory')}
								</span>{' '}
								{!places.has(`${container.id} ${card.story}`) && <Mark tone="accent">{t('meanwhile.onlyHere')}</Mark>}
							</li>
						))}
					</ol>
				</div>
			))}
			<div>{children}</div>
		</div>
	)
}
