import { define, part } from './element.ts'

/** Copies the story's address or that of its lite twin, or hands it to the device's own way of sharing. */
class ShareStory extends HTMLElement {
	connectedCallback() {
		const { copied = '', copiedLite = '', failed = '' } = this.dataset
		const url = part<HTMLLinkElement>(document, 'link[rel=canonical]').href
		const said = part<HTMLElement>(this, '[role=status]')
		const copy = (name: string, address: string, done: string) => {
			part<HTMLElement>(this, `[name=${name}]`).addEventListener('click', async () => {
				said.textContent = (await copyText(address)) ? done : failed
			})
		}
		copy('copy', url, copied)
		copy('copy-lite', new URL(`/lite${new URL(url).pathname}`, url).href, copiedLite)

		const send = part<HTMLElement>(this, '[name=send]')
		if (!navigator.share) return
		send.classList.remove('is-absent')
		// Whoever closes the device's own sheet has changed their mind; there is nothing to say.
		send.addEventListener('click', () =>
			navigator.share({ title: part(document, 'h1').textContent, url }).catch(() => {}),
		)
	}
}

/** Puts a text where it can be pasted from; by the old way where the page may not use the new one. */
async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text)
		return true
	} catch {
		const field = document.createElement('textarea')
		field.value = text
		field.readOnly = true
		field.className = 'copy-field'
		const focused = document.activeElement
		document.body.append(field)
		field.select()
		const done = document.execCommand('copy')
		field.remove()
		if (focused instanceof HTMLElement) focused.focus()
		return done
	}
}

define('share-story', ShareStory)
