/** A word as the index and the query know it, and where it stands in the text it came from (UTF-16 units). */
export interface Word {
	word: string
	start: number
	end: number
}

/** Letters that NFKD leaves alone though writers use them for one another. */
const LETTERS: Readonly<Record<string, string>> = {
	// Arabic and Persian keyboards write two letters for one; hamza and madda fall away as marks.
	ي: 'ی',
	ى: 'ی',
	ې: 'ی',
	ے: 'ی',
	ك: 'ک',
	ڪ: 'ک',
	ة: 'ه',
	ە: 'ه',
	ہ: 'ه',
	ھ: 'ه',
	ٱ: 'ا',
	// Latin letters that have no decomposition.
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
	// One sigma, wherever in the word it stands.
	ς: 'σ',
}

const SEPARATES = ' '
/** Marks of Latin, Greek, Cyrillic, Arabic and Hebrew, which writers set or leave; those of other scripts are vowels. */
const LOOSE_MARK =
	/^[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\p{Script=Arabic}\p{Script=Hebrew}\u064b-\u0655\u0670]$/u
const TATWEEL = 'ـ'
/** Zero-width space and non-joiner part words for us: `می‌رود` is found by `رود`. */
const ZERO_WIDTH_GAPS = '\u200b\u200c'

/**
 * The one normaliser of the paper, for everything that is indexed and everything that is asked. It
 * folds each character by itself: NFKC, lower case, Arabic letters to Persian, all digits to ASCII,
 * diacritics, harakat and tatweel away; what is neither letter nor digit parts words. Folding by
 * character keeps every word's place in the original, so that what was found can be marked there.
 */
export function words(text: string): Word[] {
	const found: Word[] = []
	let word = ''
	let start = 0
	let at = 0
	const close = (end: number) => {
		if (word) found.push({ word, start, end })
		word = ''
	}
	for (const char of text) {
		const fold = foldOf(char)
		if (fold === SEPARATES) close(at)
		else if (!fold.includes(SEPARATES)) {
			if (!word) start = at
			word += fold
		} else {
			// A ligature that stands for a phrase is where each of its words is.
			for (const [index, piece] of fold.split(SEPARATES).entries()) {
				if (index > 0) close(at + char.length)
				if (!word) start = at
				word += piece
			}
		}
		at += char.length
	}
	close(at)
	return found
}

/** A text as it is indexed: its words in order, parted by single spaces. */
export function normalise(text: string): string {
	return words(text)
		.map(({ word }) => word)
		.join(' ')
}

const known = new Map<string, string>()

/** What a character counts as: letters and digits, a space where it parts words, nothing where it is ignored. */
function foldOf(char: string): string {
	let fold = known.get(char)
	if (fold === undefined) {
		fold = [...char.normalize('NFKD').toLowerCase().normalize('NFKD')].map(foldOfPart).join('')
		known.set(char, fold)
	}
	return fold
}

function foldOfPart(part: string): string {
	if (ZERO_WIDTH_GAPS.includes(part)) return SEPARATES
	if (part === TATWEEL || /^\p{Cf}$/u.test(part)) return ''
	if (/^\p{M}$/u.test(part)) return LOOSE_MARK.test(part) ? '' : part
	if (/^\p{Nd}$/u.test(part)) return asciiDigit(part)
	if (!/^[\p{L}\p{N}]$/u.test(part)) return SEPARATES
	return LETTERS[part] ?? part
}

/** Digits of a script lie in a row of ten that begins with its zero. */
function asciiDigit(digit: string): string {
	const code = digit.codePointAt(0) ?? 0
	let zero = code
	while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1
	return String(code - zero)
}
