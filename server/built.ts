import { cpSync, globSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { build } from 'esbuild'
import { BUILT, ISLAND_LIST, islandAddress, islandAt, KEPT_STYLES, WORKER_ADDRESS } from '#press/islands.ts'
import { SPECULATION_RULES } from '#press/speculation.ts'

/** Sources of the islands: one file each, named after its element. */
export const ISLANDS = [
	'components/reader/islands/keep-paper.ts',
	'components/reader/islands/save-story.ts',
	'components/reader/islands/saved-stories.ts',
	'components/reader/islands/share-story.ts',
	'components/reader/islands/time-ago.ts',
]
const WORKER = 'components/reader/islands/keep-worker.ts'

/** Browsers of phones that people still carry; older ones read the page without islands. */
const TARGET = 'es2019'

/**
 * Builds the islands and the service worker, and writes them. Islands of earlier builds stay: pages
 * finished with them are still on shelves and in browsers.
 */
export async function buildOwnFiles(root: string, out = join(root, BUILT)): Promise<void> {
	const islands = await Promise.all(
		ISLANDS.map(async (source) => {
			const name = basename(source, '.ts')
			const bytes = await bundled(root, source, 'esm')
			const src = islandAddress(name, bytes)
			write(out, src, bytes)
			return [name, { src, integrity: islandAt(src)?.hash }] as const
		}),
	)
	write(out, WORKER_ADDRESS, await bundled(root, WORKER, 'iife'))
	write(out, SPECULATION_RULES.address, Buffer.from(SPECULATION_RULES.body))
	writeFileSync(join(out, ISLAND_LIST), JSON.stringify(Object.fromEntries(islands)))
}

/**
 * Keeps the styles of this build, named after their bytes: the next one removes them, while pages that
 * were finished with them are on shelves and in browsers.
 */
export function keepStyles(root: string): void {
	const built = join(root, '.next/static')
	for (const file of globSync('**/*.css', { cwd: built })) cpSync(join(built, file), join(root, KEPT_STYLES, file))
}

/** Each island is one file and loads no other: a policy by hashes reaches no further than the first. */
async function bundled(root: string, source: string, format: 'esm' | 'iife') {
	const { outputFiles } = await build({
		absWorkingDir: root,
		entryPoints: [source],
		bundle: true,
		minify: true,
		write: false,
		legalComments: 'none',
		charset: 'utf8',
		target: TARGET,
		format,
	})
	const [file] = outputFiles
	if (!file) throw new Error(`${source} came to nothing.`)
	return file.contents
}

function write(out: string, address: string, bytes: Uint8Array) {
	const place = join(out, address)
	mkdirSync(dirname(place), { recursive: true })
	writeFileSync(place, bytes)
}
