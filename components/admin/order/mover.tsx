'use client'

import type { KeyboardEvent, PointerEventHandler } from 'react'
import { order } from '#components/admin/texts/en/order.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { ICON_BUTTON, ICONS, Icon } from '#components/ui/icon.tsx'

const t = texts(order)

interface MoverProps {
	/** Unique on the page; `<control>:up` and `<control>:down` are the buttons'. */
	control: string
	/** What is moved, for the buttons' names. */
	name: string
	onGrip: PointerEventHandler<HTMLElement>
	/** `used` is what the part that was used has after `control`, for the keyboard to go on there; nothing for the handle. */
	onMove: (direction: 'up' | 'down', used: '' | ':up' | ':down') => void
	first?: boolean
	last?: boolean
}

/** Moves a thing: a handle to drag by, or to use the arrow keys on, and a button for each way. */
export function Mover({ control, name, onGrip, onMove, first = false, last = false }: MoverProps) {
	const onKeyDown = (event: KeyboardEvent) => {
		const direction = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : undefined
		if (!direction) return
		event.preventDefault()
		onMove(direction, '')
	}
	return (
		<span className="inline-flex shrink-0 items-center">
			<button
				type="button"
				data-control={control}
				aria-label={t('handle', { name })}
				title={t('handleHint')}
				onPointerDown={onGrip}
				onKeyDown={onKeyDown}
				className={`${ICON_BUTTON} cursor-grab touch-none active:cursor-grabbing`}
			>
				<Icon d={ICONS.grip} />
			</button>
			<Way
				control={`${control}:up`}
				label={t('up', { name })}
				off={first}
				onClick={() => onMove('up', ':up')}
				icon="up"
			/>
			<Way
				control={`${control}:down`}
				label={t('down', { name })}
				off={last}
				onClick={() => onMove('down', ':down')}
				icon="down"
			/>
		</span>
	)
}

interface WayProps {
	control: string
	label: string
	/** At the end of the way; the button stays, so that the keyboard is not thrown out. */
	off: boolean
	onClick: () => void
	icon: 'up' | 'down'
}

function Way({ control, label, off, onClick, icon }: WayProps) {
	return (
		<button
			type="button"
			data-control={control}
			aria-label={label}
			aria-disabled={off || undefined}
			onClick={() => !off && onClick()}
			className={ICON_BUTTON}
		>
			<Icon d={ICONS[icon]} />
		</button>
	)
}

/** The line at which a dragged thing would land. */
export function DropLine({ shown }: { shown: boolean }) {
	return shown ? (
		<span aria-hidden="true" className="pointer-events-none absolute inset-x-0 -top-px h-0.5 bg-accent" />
	) : null
}
