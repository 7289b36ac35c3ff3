/** A page as it is kept: with its small pictures alone, and a note where it comes from. */
export interface KeptPage {
	html: string
	/** What the page needs besides: styles, scripts, its pictures. Addresses on this site. */
	files: string[]
}

/** Makes the copy that is kept of a page's HTML. */
export function keptPage(html: string, note: string): KeptPage {
	const page = new DOMParser().parseFromString(html, 'text/html')
	const files = new Set<string>()
	const need = (address: string | null | undefined) => {
		if (address) files.add(address)
	}
	for (const link of page.querySelectorAll('link[rel=stylesheet],link[rel=icon]')) need(link.getAttribute('href'))
	for (const script of page.querySelectorAll('script[src]')) need(script.getAttribute('src'))
	for (const image of page.querySelectorAll('img')) {
		const small = smallest(image)
		for (const source of image.parentElement?.querySelectorAll('source') || []) source.remove()
		image.removeAttribute('srcset')
		image.setAttribute('src', small)
		need(small)
	}
	const told = page.createElement('p')
	told.className = 'kept-note'
	told.textContent = note
	page.querySelector('main')?.prepend(told)
	return { html: `<!DOCTYPE html>${page.documentElement.outerHTML}`, files: [...files] }
}

/** Of a picture's files the narrowest WebP, which every browser that runs workers can show. */
function smallest(image: HTMLImageElement): string {
	const set = image.parentElement?.querySelector('source[type="image/webp"]') || image
	const [first = ''] = (set.getAttribute('srcset') || '').split(',')
	return first.trim().split(' ')[0] || image.getAttribute('src') || ''
}
