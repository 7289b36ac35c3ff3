'use client'

import Link from 'next/link'
import { startTransition, useActionState, useOptimistic } from 'react'
import { AnswerNotice } from '#components/admin/action-form.tsx'
import type { Answer } from '#components/admin/answer.ts'
import { moved } from '#components/admin/order/moved.ts'
import { DropLine, Mover } from '#components/admin/order/mover.tsx'
import { focusControl, useAnnouncer } from '#components/admin/order/use-announcer.tsx'
import { useDrag } from '#components/admin/order/use-drag.ts'
import { order } from '#components/admin/texts/en/order.ts'
import { texts } from '#components/admin/texts/texts.ts'

const t = texts(order)

interface SectionOrderProps {
	edition: string
	language: string
	sections: { id: string; name: string; path: string }[]
	save: (edition: string, from: string[], order: string[]) => Promise<Answer<unknown>>
}

/**
 * The sections of an edition. A new order is saved as soon as one is moved; what did not arrive, or
 * began with an order that stands no more, goes back to the order as it stands.
 */
export function SectionOrder({ edition, language, sections: given, save }: SectionOrderProps) {
	const [ids, setIds] = useOptimistic(given.map(({ id }) => id))
	const [answer, send] = useActionState(
		(_before: Answer<unknown> | null, [from, to]: [string[], string[]]) =>
			save(edition, from, to).catch(() => ({ is: 'failed' as const })),
		null,
	)
	const { announce, live } = useAnnouncer()
	const sections = ids.flatMap((id) => given.find((one) => one.id === id) ?? [])
	const nameAt = (index: number) => sections[index]?.name ?? ''

	const move = (from: number, to: number, used = '') => {
		const next = moved(ids, from, to)
		startTransition(() => {
			setIds(next)
			send([ids, next])
		})
		focusControl(`section-${ids[from]}${used}`)
		announce(
			t('movedTo', { name: nameAt(from), place: String(to > from ? to : to + 1), count: String(sections.length) }),
		)
	}
	const step = (index: number, direction: 'up' | 'down', used: string) => {
		if (direction === 'up' && index === 0) announce(t('first', { name: nameAt(index) }))
		else if (direction === 'down' && index === ids.length - 1) announce(t('last', { name: nameAt(index) }))
		else move(index, direction === 'up' ? index - 1 : index + 2, used)
	}
	const { drag, grip } = useDrag(({ from, to }) => move(from.index, to.index))
	const lands = (index: number) => drag?.to.index === index

	return (
		<div data-list="sections" className="grid max-w-2xl gap-3">
			<AnswerNotice answer={answer} done={t('saved')} />
			<ol className="grid gap-1.5">
				{sections.map(({ id, name, path }, index) => (
					<li
						key={id}
						data-place="sections"
						className={`relative flex items-center gap-2 rounded-sm border border-rule bg-panel p-1.5 ${drag?.from.index === index ? 'opacity-45' : ''}`}
					>
						<DropLine shown={lands(index)} />
						<Mover
							control={`section-${id}`}
							name={name}
							onGrip={grip({ list: 'sections', index })}
							onMove={(direction, used) => step(index, direction, used)}
							first={index === 0}
							last={index === ids.length - 1}
						/>
						<Link href={`/admin/sections/${id}`} lang={language} className="link font-semibold">
							<bdi>{name}</bdi>
						</Link>
						<bdi className="ms-auto truncate text-sm text-faint">{path}</bdi>
					</li>
				))}
			</ol>
			<div className="relative h-0" aria-hidden="true">
				<DropLine shown={lands(sections.length)} />
			</div>
			{live}
		</div>
	)
}
