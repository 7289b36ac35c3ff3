/** Our few icons, drawn on 16 × 16. */
export const ICONS = {
	grip: 'M5 2.500h2v2H5zm4 0h2v2H9zM5 7h2v2H5zm4 0h2v2H9zm-4 4.500h2v2H5zm4 0h2v2H9z',
	up: 'M8 4.500 13 10l-1 1-4-4.400L4 11l-1-1z',
	down: 'M8 11.500 3 6l1-1 4 4.400L12 5l1 1z',
	pin: 'M6 2h4v5l2 2v1H8.500v4h-1v-4H4V9l2-2z',
	edit: 'm10.500 2.500 3 3-7.500 7.500H3v-3zm-6.300 8v1.300h1.300l5.900-5.900-1.300-1.300z',
	remove: 'm4 3 4 4 4-4 1 1-4 4 4 4-1 1-4-4-4 4-1-1 4-4-4-4z',
} as const

/** Stands in a button that has a name of its own. */
export function Icon({ d }: { d: string }) {
	return (
		<svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 fill-current">
			<path d={d} />
		</svg>
	)
}

/** A small square button with an icon, as it stands in rows. */
export const ICON_BUTTON =
	'inline-flex size-7 shrink-0 items-center justify-center rounded-sm text-soft hover:bg-accent-wash hover:text-accent aria-pressed:bg-accent aria-pressed:text-on-accent aria-expanded:bg-accent-wash aria-disabled:opacity-35 aria-disabled:hover:bg-transparent aria-disabled:hover:text-soft'
