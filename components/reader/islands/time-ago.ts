import { relativeTime } from '#lib/relative-time.ts'
import { define } from './element.ts'

/** Milliseconds between two looks at the clock. */
const MINUTE = 60_000

/** Says how long ago a time was, for a week; the exact one is in its title. */
class TimeAgo extends HTMLElement {
	connectedCallback() {
		const time = this.querySelector('time')
		if (!time || !('RelativeTimeFormat' in Intl)) return
		const exact = String(time.textContent)
		const say = () => {
			const words = relativeTime(Date.parse(time.dateTime), Date.now(), this.dataset.locale || 'en')
			time.textContent = words || exact
			if (words) time.title = exact
			else time.removeAttribute('title')
		}
		say()
		setInterval(say, MINUTE)
	}
}

define('time-ago', TimeAgo)
