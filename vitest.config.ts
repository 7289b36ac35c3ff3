import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What starts a server takes longest, and comes first: at the end it would be waited for alone. */
class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]) {
		const starts = ({ moduleId }: TestSpecification) =>
			/^.(test|server|transfer)\b/.test(moduleId.slice(import.meta.dirname.length))
		return [...files.filter(starts), ...files.filter((file) => !starts(file))]
	}
}

export default defineConfig({
	test: {
		include: ['**/*.test.ts', '**/*.test.tsx'],
		exclude: ['node_modules/**', '.next/**', 'e2e/**', 'data/**'],
		// SQLite and argon2 are native; a process per file keeps one file's open stores from another's.
		pool: 'forks',
		// One more than there are cores on the smallest machine: much of what starts servers is waiting.
		maxWorkers: 3,
		sequence: { sequencer: LongestFirst },
		// Generous: a limit here is for what hangs, not for a machine with other work.
		testTimeout: 60_000,
		hookTimeout: 240_000,
	},
})
