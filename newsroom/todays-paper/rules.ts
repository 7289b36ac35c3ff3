/** What is known of a paper without rendering it. */
export interface Measure {
	fronts: number
	stories: number
	/** Words of all stories together. */
	words: number
	/** Bytes of its pictures' smallest files. */
	pictures: number
	language: string
}

/**
 * Bytes in brotli, measured: of a front; of a story's page without its words, and of a word; of the
 * faces, the style sheet and the islands. Letters beside ASCII take two bytes before they are packed.
 */
const SIZES = {
	fa: { front: 4_500, story: 7_600, word: 5, files: 60_000 },
	other: { front: 4_500, story: 6_200, word: 3.9, files: 165_000 },
}

/** About how many bytes a device fetches to keep the paper. A journey holds it against what comes over the line. */
export function estimatedBytes({ fronts, stories, words, pictures, language }: Measure): number {
	const size = SIZES[language.startsWith('fa') ? 'fa' : 'other']
	return Math.round(size.files + fronts * size.front + stories * size.story + words * size.word + pictures)
}
