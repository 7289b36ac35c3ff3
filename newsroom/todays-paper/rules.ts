/** What is known of a paper without rendering it. */
export interface Measure {
	pages: number
	/** Words of all stories together. */
	words: number
	/** Bytes of its pictures' smallest files. */
	pictures: number
	language: string
}

/** Bytes of a page in brotli beside its story: frame, rails, head. */
const PAGE = 7_000
/** Bytes of a word of text in brotli, and of its links and marks. */
const WORD = { fa: 3.6, other: 3 }
/** The style sheet, the faces and the islands. */
const FILES = 120_000

/** About how many bytes a device fetches to keep the paper. A test holds it against what comes over the line. */
export function estimatedBytes({ pages, words, pictures, language }: Measure): number {
	const word = language.startsWith('fa') ? WORD.fa : WORD.other
	return Math.round(FILES + pages * PAGE + words * word + pictures)
}
