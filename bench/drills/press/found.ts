import type { Figure } from '#bench/report.ts'

/** What a drill found: its figures, and the first things that went wrong in words. */
export interface Found {
	figures: Record<string, Figure>
	notes?: string[]
}

/** The first of many failures; the rest is in their number. */
export function some(notes: readonly string[], most = 5): string[] {
	return [...new Set(notes)].slice(0, most)
}
