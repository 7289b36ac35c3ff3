'use client'

import type { KeyboardEvent, PointerEventHandler } from 'react'
import { order } from '#components/admin/texts/en/order.ts'
import { texts } from '#components/admin/texts/texts.ts'

const t = texts(order)

interface MoverProps {
	/** Unique on the page; `<control>:up` and `<control>:down` are the buttons'. */
	control: string
	/** What is moved, for the buttons' names. */
	name: string
	onGrip: PointerEventHandler<HTMLElement>
	onMove: (direction: 'up' | 'down') => void
	first?: boolean
	last?: boolean
}

const SMALL =
	'inline-flex size-7 items-center justify-center rounded-sm text-soft hover:bg-accent-wash hover:text-accent aria-disabled:opacity-35 aria-disabled:hover:bg-transparent aria-disabled:hover:text-soft'

/** Moves a thing: a handle to drag by, or to use the arrow keys on, and a button for each way. */
export function Mover({ control, name, onGrip, onMove, first = false, last = false }: MoverProps) {
	const onKeyDown = (event: KeyboardEvent) => {
		const direction = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : undefined
		if (!direction) return
		event.preventDefault()
		onMove(direction)
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
				className={`${SMALL} cursor-grab touch-none active:cursor-grabbing`}
			>
				<svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 fill-current">
					<path d="M5 2.5h2v2H5zm4 0h2v2H9zM5 7h2v2H5zm4 0h2v2H9zm-4 4.500h2v2H5zm4 0h2v2H9z" />
				</svg>
			</button>
			<Way control={`${control}:up`} label={t('up', { name })} off={first} onClick={() => onMove('up')}>
				<path d="M8 4.500 13 10l-1 1-4-4.400L4 11l-1-1z" />
			</Way>
			<Way control={`${control}:down`} label={t('down', { name })} off={last} onClick={() => onMove('down')}>
				<path d="M8 11.500 3 6l1-1 4 4.400L12 5l1 1z" />
			</Way>
		</span>
	)
}

interface WayProps {
	control: string
	label: string
	/** At the end of the way; the button stays, so that the keyboard is not thrown out. */
	off: boolean
	onClick: () => void
	children: React.ReactNode
}

function Way({ control, label, off, onClick, children }: WayProps) {
	return (
		<button
			type="button"
			data-control={control}
			aria-label={label}
			aria-disabled={off || undefined}
			onClick={() => !off && onClick()}
			className={SMALL}
		>
			<svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 fill-current">
				{children}
			</svg>
		</button>
	)
}

/** The line at which a dragged thing would land. */
export function DropLine({ shown }: { shown: boolean }) {
	return shown ? (
		<span aria-hidden="true" className="pointer-events-none absolute inset-x-0 -top-px h-0.5 bg-accent" />
	) : null
}
