const PATHS = {
	bold: 'M7 4h6a4 4 0 0 1 0 8H7zM7 12h7a4 4 0 0 1 0 8H7z',
	italic: 'M11 4h7M6 20h7M15 4 9 20',
	code: 'm8 7-5 5 5 5M16 7l5 5-5 5',
	link: 'M10 14a4 4 0 0 0 6 0l3-3a4.2 4.2 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4.2 4.2 0 0 0 6 6l1-1',
	bulletList: 'M9 6h12M9 12h12M9 18h12M4 6h.01M4 12h.01M4 18h.01',
	orderedList: 'M10 6h11M10 12h11M10 18h11M3.5 5 5 4v4.5M3.5 15.5c0-2 3-2 3 0 0 1.500-3 2.500-3 4h3',
	blockquote: 'M5 17c3-1 4-4 4-8H4v5h3M15 17c3-1 4-4 4-8h-5v5h3',
	image: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9h.01',
	foreign: 'M4 6h9M8.500 4v2M11 6c-1 4-4 7-7 8M6 9c1 3 3 4 6 5M12 20l4-9 4 9M13.500 17h5',
	dir: 'M4 8h13m-3-3 3 3-3 3M20 16H7m3-3-3 3 3 3',
	undo: 'M8 5 4 9l4 4M4 9h10a6 6 0 0 1 0 11h-3',
	redo: 'm16 5 4 4-4 4M20 9H10a6 6 0 0 0 0 11h3',
} as const

export type IconName = keyof typeof PATHS

/** A line drawing of our own; the control around it has the name. */
export function Icon({ name }: { name: IconName }) {
	return (
		<svg
			viewBox="0 0 24 24"
			aria-hidden="true"
			className="size-4.5 fill-none stroke-current stroke-[1.8] [stroke-linecap:round] [stroke-linejoin:round]"
		>
			<path d={PATHS[name]} />
		</svg>
	)
}
