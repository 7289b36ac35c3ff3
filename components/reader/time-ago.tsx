import type { Voice } from './voice.ts'

/** The day of something in a list; with its island, how long ago it was. */
export function TimeAgo({ at, voice }: { at: number; voice: Voice }) {
	return (
		<time-ago data-locale={voice.locale}>
			<time dateTime={new Date(at).toISOString()}>{voice.day(at)}</time>
		</time-ago>
	)
}
