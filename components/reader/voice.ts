import { createTranslator } from 'use-intl/core'
import { megabytes } from '#lib/megabytes.ts'
import type { Edition } from '#newsroom/printing/rules.ts'
import { en } from './texts/en.ts'
import { fa } from './texts/fa.ts'

/** How an edition speaks: its words, its dates in its own calendar and time zone, its digits. */
export type Voice = ReturnType<typeof makeVoice>
type Speaks = Pick<Edition, 'language' | 'calendar' | 'digits' | 'timeZone'>

const TEXTS = { en, fa }
/** The country whose customs dates follow, how its readers know a time zone and a unit, and the marks of its quotations. */
const CUSTOMS = {
	en: { tag: 'en-GB', zone: 'short', unit: 'short', quotes: '“”' },
	fa: { tag: 'fa-IR', zone: 'shortGeneric', unit: 'long', quotes: '«»' },
} as const
/** Words a minute; Persian has fewer and longer ones. */
const PACE = { en: 230, fa: 190 }

/** One for each way of speaking: to make its formats takes longer than to draw a short page. */
const voices = new Map<string, Voice>()

/** The voice of an edition. A language we have no texts for gets the English ones, and dates of its own. */
export function voiceOf({ language, calendar, digits, timeZone }: Speaks): Voice {
	const name = [language, calendar, digits, timeZone].join()
	const known = voices.get(name) ?? makeVoice({ language, calendar, digits, timeZone })
	voices.set(name, known)
	return known
}

function makeVoice(edition: Speaks) {
	const language = edition.language.split('-')[0] === 'fa' ? 'fa' : 'en'
	const { tag, zone, unit, quotes } = CUSTOMS[language]
	const locale = `${tag}-u-ca-${edition.calendar}-nu-${edition.digits}`
	const { timeZone } = edition
	const numbers = new Intl.NumberFormat(locale)
	const sizes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', unitDisplay: unit })
	const days = new Intl.DateTimeFormat(locale, {
		timeZone,
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		weekday: 'long',
	})
	const clock = new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
	const zones = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: zone })
	const lists = new Intl.ListFormat(locale, { type: 'conjunction' })

	// The order a reader expects; ICU's own for the Persian calendar puts the year first.
	const day = (at: number) => {
		const { day, month, year } = parts(days, at)
		return `${day} ${month} ${year}`
	}
	return {
		t: createTranslator({ locale, messages: TEXTS[language], timeZone }),
		/** For the browser's own formats: BCP 47 with calendar and digits. */
		locale,
		number: (value: number) => numbers.format(value),
		/** 45 kB */
		size: (bytes: number) => sizes.format(Math.ceil(bytes / 1000)),
		/** 1.2 megabytes */
		megabytes: (bytes: number) => megabytes(bytes, locale),
		/** “as she said” */
		quoted: (words: string) => `${quotes[0]}${words}${quotes[1]}`,
		/** 22 November 2026 */
		day,
		/** Sunday 22 November 2026 */
		fullDay: (at: number) => `${parts(days, at).weekday} ${day(at)}`,
		/** 14:05 */
		clock: (at: number) => clock.format(at),
		/** 22 November 2026, 14:05 GMT */
		moment: (at: number) =>
			`${day(at)}${language === 'fa' ? '،' : ','} ${clock.format(at)} ${parts(zones, at).timeZoneName}`,
		/** The pieces of “A, B and C”, for names that are links: each is an index of `count` or words between. */
		between: (count: number) =>
			lists
				.formatToParts(Array.from({ length: count }, (_, i) => String(i)))
				.map(({ type, value }) => (type === 'element' ? Number(value) : value)),
		/** Minutes to read so many words, at least one. */
		minutes: (words: number) => Math.max(1, Math.round(words / PACE[language])),
		/** A language by its own name: فارسی. */
		nameOf: (other: string) => new Intl.DisplayNames([other], { type: 'language' }).of(other) ?? other,
	}
}

function parts(format: Intl.DateTimeFormat, at: number): Partial<Record<Intl.DateTimeFormatPartTypes, string>> {
	return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
}
