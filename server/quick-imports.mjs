// Loaded before everything else in every process of ours (see docs/decisions/024).
//
// The package.json of drizzle-orm names two thousand files, and Node reads all of it anew for each of
// the package's modules that imports another: 1.2 s and 170 MB in every process that opens a store.
// Where one of its modules names another by its place, nothing of that is needed.
import { registerHooks } from 'node:module'

const OF_DRIZZLE = /\/node_modules\/drizzle-orm\/.*\.js$/

registerHooks({
	resolve(specifier, context, next) {
		const { parentURL = '' } = context
		if (!specifier.startsWith('.') || !OF_DRIZZLE.test(parentURL)) return next(specifier, context)
		return { url: new URL(specifier, parentURL).href, format: 'module', shortCircuit: true }
	},
})
