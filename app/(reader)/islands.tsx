import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { IslandName } from '#components/reader/island-elements.ts'
import { BUILT, ISLAND_LIST } from '#press/islands.ts'

type Built = Record<IslandName, { src: string; integrity: string }>

let built: Built | undefined

/** The scripts of the islands that a page uses. The press lets them through as they are written here, and no others. */
export function Islands({ names }: { names: readonly IslandName[] }) {
	built ??= JSON.parse(
		readFileSync(join(/* turbopackIgnore: true */ process.cwd(), BUILT, ISLAND_LIST), 'utf8'),
	) as Built
	const islands = built
	return names.map((name) => <script key={name} type="module" {...islands[name]} />)
}
