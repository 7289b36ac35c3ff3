import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/** Makes a folder and those above it, each for its owner alone: what lies in a paper's is not for everybody on the machine.
 * Node's own `recursive` never comes back where the system will not have one, as below /proc. */
export function makeFolders(path: string): void {
	if (existsSync(path)) return
	makeFolders(dirname(path))
	try {
		mkdirSync(path, { mode: 0o700 })
	} catch (error) {
		// Another process was quicker.
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
	}
}
