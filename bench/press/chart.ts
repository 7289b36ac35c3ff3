const ROW = 44
const LABEL = 220
const WIDTH = 760
const BAR = WIDTH - LABEL - 120

/** Bars of what each answers in a second, as an SVG that needs nothing else and is read in light and dark. */
export function chart(title: string, bars: readonly { name: string; perSecond: number }[]): string {
	const most = Math.max(...bars.map(({ perSecond }) => perSecond))
	const rows = bars.map(({ name, perSecond }, place) => {
		const y = 56 + place * ROW
		const width = Math.max(2, Math.round((perSecond / most) * BAR))
		const value = Math.round(perSecond).toLocaleString('en')
		return `<text x="${LABEL - 12}" y="${y + 18}" text-anchor="end">${name}</text><rect x="${LABEL}" y="${y}" width="${width}" height="26" rx="2"/><text x="${LABEL + width + 8}" y="${y + 18}">${value}</text>`
	})
	const height = 64 + bars.length * ROW
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${title}">
<style>text{font:15px Georgia,serif;fill:#1b1b1a}.title{font-size:18px}rect{fill:#7a2e1f}@media (prefers-color-scheme:dark){text{fill:#e6e4df}rect{fill:#d98c6f}}</style>
<text class="title" x="16" y="30">${title}</text>
${rows.join('\n')}
</svg>
`
}
