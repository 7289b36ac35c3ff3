/** When the day that `at` lies in began in a time zone, ms. */
export function dayStart(at: number, timeZone: string): number {
	// A day on which clocks change is off by their change at first; the second look is not.
	const first = at - sinceMidnight(at, timeZone)
	const off = sinceMidnight(first, timeZone)
	return off === 0 ? first : first + (off > DAY / 2 ? DAY - off : -off)
}

const DAY = 86_400_000

/** Milliseconds that the clocks on the wall show past midnight. */
function sinceMidnight(at: number, timeZone: string): number {
	const parts = new Intl.DateTimeFormat('en', {
		timeZone,
		hourCycle: 'h23',
		hour: 'numeric',
		minute: 'numeric',
		second: 'numeric',
	}).formatToParts(at)
	const read = (type: string) => Number(parts.find((part) => part.type === type)?.value)
	return ((read('hour') * 60 + read('minute')) * 60 + read('second')) * 1000 + (((at % 1000) + 1000) % 1000)
}
