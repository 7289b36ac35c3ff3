import { define, part } from './element.ts'
import { keepStories, type Saved, savedStories, whenSavedChanges } from './saved.ts'

/** The list of what is saved on this device, each with a button that takes it off. */
class SavedStories extends HTMLElement {
	connectedCallback() {
		whenSavedChanges(() => this.show())
		this.show()
	}

	show() {
		const stories = savedStories()
		const list = part(this, 'ul')
		list.textContent = ''
		for (const story of stories) list.append(this.entry(story))
		part<HTMLElement>(this, '.empty').hidden = stories.length > 0
	}

	entry({ path, headline, kicker, day, language, direction }: Saved) {
		const entry = part<HTMLTemplateElement>(this, 'template').content.cloneNode(true) as DocumentFragment
		const article = part<HTMLElement>(entry, 'article')
		article.lang = language
		article.dir = direction
		part<HTMLAnchorElement>(article, 'a').href = path
		part(article, 'a span').textContent = headline
		part(article, '.kicker').textContent = kicker
		part(article, '.meta').textContent = day
		const button = part<HTMLElement>(entry, 'button')
		button.setAttribute('aria-label', `${button.textContent}: ${headline}`)
		button.addEventListener('click', () => this.takeOff(path))
		return entry
	}

	takeOff(path: string) {
		const stories = savedStories()
		const place = stories.findIndex((story) => story.path === path)
		keepStories(stories.filter((story) => story.path !== path))
		this.show()
		part(this, '[role=status]').textContent = this.dataset.removed || ''
		// The button that had the focus is gone: on to the next entry, or to the words that there is none.
		const buttons = this.querySelectorAll<HTMLElement>('li button')
		const next = buttons[Math.min(place, buttons.length - 1)] || part<HTMLElement>(this, '.empty')
		next.focus()
	}
}

define('saved-stories', SavedStories)
