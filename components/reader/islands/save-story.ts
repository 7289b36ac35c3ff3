import { define, part } from './element.ts'
import { keepStories, savedStories, whenSavedChanges } from './saved.ts'

/** Saves the story it stands in on this device, or takes it off the list again. */
class SaveStory extends HTMLElement {
	connectedCallback() {
		const { kicker = '', day = '', save = '', remove = '', ...words } = this.dataset
		const path = location.pathname
		const headline = part(document, 'h1').textContent || ''
		const button = part<HTMLElement>(this, 'button')
		const list = part<HTMLElement>(this, 'a')
		const said = part<HTMLElement>(this, '[role=status]')
		const isSaved = () => savedStories().some((one) => one.path === path)
		const show = () => {
			button.textContent = isSaved() ? remove : save
		}
		button.addEventListener('click', () => {
			const wasSaved = isSaved()
			const others = savedStories().filter((one) => one.path !== path)
			const { lang: language, dir: direction } = document.documentElement
			const done = keepStories(wasSaved ? others : [{ path, headline, kicker, day, language, direction }, ...others])
			said.textContent = (done ? (wasSaved ? words.removed : words.saved) : words.failed) || ''
			show()
			// Only now: a page that comes in with it would have to make room.
			list.hidden = !isSaved()
		})
		whenSavedChanges(show)
		show()
	}
}

define('save-story', SaveStory)
