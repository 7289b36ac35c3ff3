import { shell } from '#components/admin/texts/en/shell.ts'
import { texts } from '#components/admin/texts/texts.ts'

const t = texts(shell)

/**
 * Whether a form on this page holds words that were never saved. Forms that count carry `data-guard`:
 * `fields` where only what differs from the page as drawn is unsaved, `unsaved` where everything is. A
 * choice kept in a hidden field carries `data-unsaved` while it differs.
 */
export function hasUnsaved(): boolean {
	return [...document.querySelectorAll<HTMLFormElement>('form[data-guard]:not([aria-busy="true"])')].some((form) => {
		if (form.querySelector('[data-unsaved]')) return true
		const fields = [...form.elements].filter(isField)
		return form.dataset.guard === 'unsaved' ? fields.length > 0 : fields.some(isChanged)
	})
}

/** Asks whoever goes to another page with unsaved words; true where there is nothing to lose or they mean it. */
export function mayLeave(): boolean {
	return !hasUnsaved() || window.confirm(t('leave'))
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

// Hidden ones are not typed, and secrets are not worth a question.
const NEVER = ['hidden', 'password', 'radio', 'submit', 'button', 'file']

function isField(element: Element): element is Field {
	if (element instanceof HTMLInputElement) return !NEVER.includes(element.type)
	return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement
}

function isChanged(field: Field): boolean {
	if (field instanceof HTMLSelectElement) {
		const drawn = [...field.options].findIndex(({ defaultSelected }) => defaultSelected)
		return field.selectedIndex !== Math.max(drawn, 0)
	}
	if (field.type === 'checkbox')
		return (field as HTMLInputElement).checked !== (field as HTMLInputElement).defaultChecked
	return field.value !== field.defaultValue
}
