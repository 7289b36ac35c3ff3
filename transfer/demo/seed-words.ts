import { dice } from '#lib/dice.ts'

/** Stands in about a third of all stories. */
export const COMMON_WORD = 'harbour'
/** Each stands in one story of so many: in 80 of 100,000. */
export const RARE_WORDS = 1250

const VOCABULARY = 12_000
const FREQUENT =
	'the of and to in a is was for on that with as at by from it be had his her they were which this have are not been one all there would their out when who more into than over only other some could new two time about first after then its also made between under last where most very through long still own here'
const ONSETS = 'b br c ch cl d dr f fl g gl gr h k l m n p pl pr qu r s sc sh sk sl sm sp st str t th tr v w wh'.split(
	' ',
)
const VOWELS = 'a e i o u ai ea ee ie oa oo ou'.split(' ')
const ENDS = [
	'',
	'ck',
	'd',
	'ft',
	'l',
	'll',
	'm',
	'n',
	'nd',
	'ng',
	'nt',
	'p',
	'r',
	'rk',
	'rn',
	's',
	'st',
	't',
	'th',
	'x',
]

const from = <T>(list: readonly T[], roll: () => number): T => list[Math.floor(roll() * list.length)] as T

/** Made-up words, English to the eye, none of them twice. */
function words(count: number, seed: number, taken: Set<string>): string[] {
	const roll = dice(seed)
	const made: string[] = []
	while (made.length < count) {
		const syllables = 1 + Math.floor(roll() * 2.6)
		let word = ''
		for (let i = 0; i < syllables; i += 1) word += from(ONSETS, roll) + from(VOWELS, roll)
		word += from(ENDS, roll)
		if (taken.has(word) || word.length < 4) continue
		taken.add(word)
		made.push(word)
	}
	return made
}

const taken = new Set([...FREQUENT.split(' '), COMMON_WORD])
const frequent = FREQUENT.split(' ')
const vocabulary = [...frequent, ...words(VOCABULARY - frequent.length, 1, taken)]
const rare = words(RARE_WORDS, 2, taken)
const names = vocabulary.slice(200)

/** As words are spread in a language: the one of rank r about 1/r as often as the first. */
const upTo = vocabulary.map((_, rank) => 1 / (rank + 2.7))
for (let i = 1; i < upTo.length; i += 1) upTo[i] = (upTo[i] ?? 0) + (upTo[i - 1] ?? 0)

function word(roll: () => number): string {
	const wanted = roll() * (upTo.at(-1) ?? 0)
	let [low, high] = [0, upTo.length - 1]
	while (low < high) {
		const middle = (low + high) >> 1
		if ((upTo[middle] ?? 0) < wanted) low = middle + 1
		else high = middle
	}
	return vocabulary[low] ?? ''
}

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const between = (low: number, high: number, roll: () => number) => low + Math.floor(roll() * (high - low + 1))

/** A run of words as they come in a text. */
export function someWords(count: number, roll: () => number): string[] {
	return Array.from({ length: count }, () => word(roll))
}

/** Words that name things: none of the most frequent. */
export function nameWords(count: number, roll: () => number): string {
	return Array.from({ length: count }, () => capital(from(names, roll))).join(' ')
}

/** The paragraphs of one story, 120 to 320 words, its rare word and perhaps the common one among them. */
export function paragraphs(index: number, roll: () => number): string[] {
	const marked = [rare[Math.floor(roll() * RARE_WORDS)] ?? '', ...(index % 3 === 0 ? [COMMON_WORD] : [])]
	const texts: string[] = []
	for (let left = between(120, 320, roll); left > 0; ) {
		const sentences: string[] = []
		for (let i = between(2, 4, roll); i > 0 && left > 0; i -= 1) {
			const sentence = someWords(between(6, 18, roll), roll)
			const mark = marked.shift()
			if (mark) sentence.splice(2, 0, mark)
			left -= sentence.length
			sentences.push(`${capital(sentence.join(' '))}.`)
		}
		texts.push(sentences.join(' '))
	}
	return texts
}
