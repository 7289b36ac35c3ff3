import { exactTime } from '#components/ui/time.tsx'
import { dateFormat } from '#lib/date-format.ts'

/** How an edition tells the time. */
export interface EditionClock {
	timeZone: string
	calendar: 'gregory' | 'persian'
	language: string
	digits: 'latn' | 'arabext'
}

/** A moment by the clocks of an edition; where its calendar is another, the day in that one too. Drawn on the server. */
export function EditionTime({ at, clock }: { at: number; clock: EditionClock }) {
	return (
		<time dateTime={new Date(at).toISOString()}>
			{exactTime(at, clock.timeZone)}
			{clock.calendar !== 'gregory' && (
				<>
					{' · '}
					<bdi lang={clock.language}>{ownDay(at, clock)}</bdi>
				</>
			)}
		</time>
	)
}

/** The day and time in the edition's own calendar and digits. */
export function ownDay(at: number, { timeZone, calendar, language, digits }: EditionClock): string {
	const locale = `${language}-u-ca-${calendar}-nu-${digits}`
	const parts = (options: Intl.DateTimeFormatOptions) => dateFormat(locale, { timeZone, ...options })
	const day = Object.fromEntries(
		parts({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
			.formatToParts(at)
			.map(({ type, value }) => [type, value]),
	)
	const clock = parts({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
	return `${day.weekday} ${day.day} ${day.month} ${day.year}، ${clock}`
}
