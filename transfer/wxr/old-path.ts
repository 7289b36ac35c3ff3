import { isShortPath } from '#newsroom/redirects/rules.ts'

/** The path that readers knew an item by, decoded; none where the address differs from the front page only behind `?`. */
export function oldPathOf(link: string): string[] {
	const url = URL.parse(link)
	if (!url) return []
	try {
		const path = decodeURIComponent(url.pathname)
			.normalize('NFC')
			.replaceAll(/\/{2,}/g, '/')
			.replace(/\/$/, '')
		return path !== '' && isShortPath(path) ? [path] : []
	} catch {
		return []
	}
}
