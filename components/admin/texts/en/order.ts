/** Putting things into an order, by hand or by keys. */
export const order = {
	handle: 'Move {name}',
	handleHint: 'Drag, or use the arrow keys',
	up: 'Move {name} up',
	down: 'Move {name} down',
	movedTo: '{name}: place {place} of {count}.',
	first: '{name} is the first.',
	last: '{name} is the last.',
	saved: 'The new order is saved.',
} as const
