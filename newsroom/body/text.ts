// Persian digits are of the script, but no letters.
const STRONG_RTL =
	/(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu
const STRONG = /\p{L}/gu

/**
 * The direction in which most letters of a text run, or null without letters or with as many of either.
 * Counting instead of taking the first strong letter keeps a Persian sentence that starts with a Latin
 * name right-to-left.
 */
export function directionOf(text: string): 'ltr' | 'rtl' | null {
	const letters = text.match(STRONG)?.length ?? 0
	const rtl = text.match(STRONG_RTL)?.length ?? 0
	if (rtl * 2 === letters) return null
	return rtl * 2 > letters ? 'rtl' : 'ltr'
}

/** The `dir` that a text needs among words that run in `around`: none, unless most of its letters run against them. */
export function directionWithin(around: 'ltr' | 'rtl', text: string): 'ltr' | 'rtl' | undefined {
	const own = directionOf(text) ?? around
	return own === around ? undefined : own
}
