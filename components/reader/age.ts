const YEAR_MS = 365.25 * 24 * 60 * 60 * 1000

/** Whole years from then to now. */
export function yearsSince(then: number, now: number): number {
	return Math.floor((now - then) / YEAR_MS)
}

/** When a story of that day turns a year older, and its note with it. */
export function nextBirthday(then: number, now: number): number {
	return Math.ceil(then + (yearsSince(then, now) + 1) * YEAR_MS)
}
