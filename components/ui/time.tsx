import { dateFormat } from '#lib/date-format.ts'
import { relativeTime } from '#lib/relative-time.ts'

/** A moment as people say it (“3 hours ago”), with the exact one on hovering; after a week its date. Drawn on the server. */
export function Time({ at, now = Date.now(), timeZone, language = 'en' }: TimeProps) {
	return (
		<time dateTime={new Date(at).toISOString()} title={exactTime(at, timeZone, language)} className="whitespace-nowrap">
			{relativeTime(at, now, language) ?? exactTime(at, timeZone, language, 'day')}
		</time>
	)
}
type TimeProps = { at: number; now?: number; timeZone?: string | undefined; language?: string }

/** A moment with its zone, or its day alone. */
export function exactTime(at: number, timeZone?: string, language = 'en', only?: 'day'): string {
	const options: Intl.DateTimeFormatOptions = only
		? { day: 'numeric', month: 'short', year: 'numeric' }
		: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' }
	return dateFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone }).format(at)
}
