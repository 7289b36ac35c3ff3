/**
 * Makes an element of a page come alive. Where the browser knows no custom elements, or a piece the
 * island needs is missing, nothing happens: the markup was complete before.
 */
export function define(name: string, element: CustomElementConstructor): void {
	if ('customElements' in window && !customElements.get(name)) customElements.define(name, element)
}

/** The element's first of a kind; its page has it, or the island has nothing to do. */
export function part<Part extends Element>(inside: ParentNode, selector: string): Part {
	const found = inside.querySelector<Part>(selector)
	if (!found) throw new Error(`There is no ${selector}.`)
	return found
}
