/**
 * The faces that pages of each direction are set in. The first is most of a page and is fetched with
 * it; the others when the styles ask for them.
 */
export const FACES = {
	ltr: [
		'/fonts/newsreader-latin.5.3.0.woff2',
		'/fonts/source-sans-3-latin.5.3.0.woff2',
		'/fonts/newsreader-latin-italic.5.3.0.woff2',
	],
	rtl: ['/fonts/vazirmatn-arabic.5.3.0.woff2'],
} as const
