import { dateFormat } from './date-format.ts'

/** What clocks in a time zone show at a moment (ms), as a `datetime-local` field writes it: `2026-11-22T18:05`. */
export function wallTime(at: number, timeZone: string): string {
	const parts = Object.fromEntries(
		dateFormat('en-CA', {
			timeZone,
			year: 'numeric',
			month: '2-digit',
			day: '2-digit',
			hour: '2-digit',
			minute: '2-digit',
			hourCycle: 'h23',
		})
			.formatToParts(at)
			.map(({ type, value }) => [type, value]),
	)
	return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`
}

/**
 * The moment (ms) at which clocks in a time zone show `text`; undefined where it is no such time. Of an
 * hour that comes twice it is the first, of one that is left out the one after the gap.
 */
export function momentOf(text: string, timeZone: string): number | undefined {
	const asUtc = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) ? Date.parse(`${text}Z`) : Number.NaN
	if (Number.isNaN(asUtc)) return undefined
	const offsetAt = (moment: number) => Date.parse(`${wallTime(moment, timeZone)}Z`) - moment
	// The zone's offset differs by at most a day's change around the moment sought.
	const moments = [offsetAt(asUtc - 86_400_000), offsetAt(asUtc + 86_400_000)].map((offset) => asUtc - offset)
	const shown = moments.filter((moment) => wallTime(moment, timeZone) === text)
	return shown.length > 0 ? Math.min(...shown) : Math.max(...moments)
}

/** The moment (ms) at which the next day begins in a time zone; where a day begins at one o'clock, that. */
export function nextMidnight(now: number, timeZone: string): number {
	const today = Date.parse(`${wallTime(now, timeZone).slice(0, 10)}T00:00Z`)
	const tomorrow = new Date(today + 86_400_000).toISOString().slice(0, 10)
	return momentOf(`${tomorrow}T00:00`, timeZone) ?? now + 86_400_000
}
