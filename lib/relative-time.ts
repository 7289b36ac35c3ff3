const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
	['minute', 60],
	['hour', 24],
	['day', 7],
]

/**
 * “now”, “in 5 minutes”, “1 day ago”; null for what is more than a week away. It counts hours, so it
 * never says “yesterday”: 30 hours ago may be the day before that.
 */
export function relativeTime(at: number, now: number, language: string): string | null {
	let count = (at - now) / 60_000
	if (Math.abs(count) < 1) return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'second')
	for (const [unit, size] of STEPS) {
		if (Math.abs(count) < size) return new Intl.RelativeTimeFormat(language).format(Math.trunc(count), unit)
		count /= size
	}
	return null
}
