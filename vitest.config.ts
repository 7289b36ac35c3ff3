import { defineConfig } from 'vitest/config'

export default defineConfig({
	test: {
		include: ['**/*.test.ts', '**/*.test.tsx'],
		exclude: ['node_modules/**', '.next/**', 'e2e/**', 'data/**'],
		// SQLite and argon2 are native; a process per file keeps one file's open stores from another's.
		pool: 'forks',
		maxWorkers: 2,
		// Generous: a limit here is for what hangs, not for a machine with other work.
		testTimeout: 60_000,
		hookTimeout: 240_000,
	},
})
