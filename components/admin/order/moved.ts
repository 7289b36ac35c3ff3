/** The list with the thing at `from` moved before the one that stands at `to` now. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
	const thing = list[from]
	if (thing === undefined) return [...list]
	const rest = list.filter((_, index) => index !== from)
	rest.splice(to > from ? to - 1 : to, 0, thing)
	return rest
}
