'use client'

import { DropLine } from '#components/admin/order/mover.tsx'
import type { FoundStory } from '#components/admin/stories/found-story.ts'
import { fronts } from '#components/admin/texts/en/fronts.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Button } from '#components/ui/button.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { type Card, type Container, LAYOUTS } from '#newsroom/fronts/rules.ts'
import type { BoardFront, DrawnFront } from './board-types.ts'
import { CardRow } from './card-row.tsx'
import { ContainerBox } from './container-box.tsx'
import { type Board, controlOf, nameOf } from './use-board.ts'

const t = texts(fronts)

/** The containers of a front in their order, and what can be added to them. */
export function Containers({ front, board, drawn }: { front: BoardFront; board: Board; drawn: DrawnFront | null }) {
	const { containers, drag } = board
	const present = new Set(containers.flatMap(({ cards }) => cards.map(({ story }) => story)))
	const choices = containers.map((container, place) => ({ value: container.id, label: nameOf(container, place) }))
	const landing = (list: string, index: number) => drag?.to.list === list && drag.to.index === index
	const dragged = (list: string, index: number) => drag?.from.list === list && drag.from.index === index
	return (
		<>
			{containers.length === 0 && <Empty title={t('noContainers')}>{t('noContainersText')}</Empty>}
			<div data-list="containers" className="grid gap-4">
				{containers.map((container, place) => {
					const shown = drawn?.parts.find(({ id }) => id === container.id)?.stories ?? []
					const list = `cards/${container.id}`
					return (
						<ContainerBox
							key={container.id}
							container={container}
							name={nameOf(container, place)}
							place={place}
							count={containers.length}
							edition={front.edition}
							language={front.language}
							present={present}
							filled={shown.filter(({ id }) => !present.has(id))}
							dragged={dragged('containers', place)}
							landing={landing('containers', place)}
							landingAtEnd={landing(list, container.cards.length)}
							onGrip={board.gripContainer(place)}
							onStep={(direction, used) => board.stepContainer(place, direction, used)}
							onChange={(values, typing) => board.changeContainer(container.id, values, typing)}
							onRemove={() => board.removeContainer(container.id)}
							onAdd={(story) =>
								board.addCard(
									container.id,
									story,
									shown.some(({ id }) => id === story.id),
								)
							}
						>
							{container.cards.map((card, index) => {
								const at = { list: container.id, index }
								const control = controlOf(container, index)
								const story = board.stories.get(card.story)
								return (
									<CardRow
										key={control}
										control={control}
										card={card}
										story={story}
										language={front.language}
										warning={warning(card, container, story, board, drawn && shown)}
										containers={choices}
										container={container.id}
										dragged={dragged(list, index)}
										landing={landing(list, index)}
										onGrip={board.gripCard(container.id, index)}
										onStep={(direction, used) => board.stepCard(at, direction, used)}
										onContainer={(id) => board.moveCard(at, { list: id, index: lengthOf(containers, id) })}
										onCard={(next, typing) => board.changeCard(at, next, typing)}
										onRemove={() => board.removeCard(at)}
									/>
								)
							})}
						</ContainerBox>
					)
				})}
				<div className="relative h-0" aria-hidden="true">
					<DropLine shown={landing('containers', containers.length)} />
				</div>
			</div>
			<fieldset className="mt-4 flex flex-wrap items-center gap-2">
				<legend className="mb-1.5 text-sm font-semibold">{t('addContainer')}</legend>
				{LAYOUTS.map((layout, index) => (
					<Button
						key={layout}
						data-control={index === 0 ? 'add-container' : undefined}
						onClick={() => board.addContainer(layout)}
					>
						{t(`layouts.${layout}`)}
					</Button>
				))}
			</fieldset>
		</>
	)
}

const lengthOf = (containers: readonly Container[], id: string) =>
	containers.find((one) => one.id === id)?.cards.length ?? 0

/** Why readers would not get a card: its story is not out, stands elsewhere, or the container is full. */
function warning(
	card: Card,
	container: Container,
	story: FoundStory | undefined,
	board: Board,
	shown: FoundStory[] | null,
): string | undefined {
	if (!story) return t('warnings.missing')
	if (story.state !== 'published' && story.state !== 'changed') return t(`warnings.${story.state}`)
	if (board.repeated.has(card)) return t('warnings.repeated')
	const isCrowded = container.cards.length > container.limit && !card.pin
	return isCrowded && shown && !shown.some(({ id }) => id === card.story)
		? t('warnings.over', { limit: container.limit })
		: undefined
}
