import { existsSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'

/** Milliseconds between signs of life of whoever holds the lock, and after how many it counts as dead. */
const PULSE = 2000
const DEAD = 20_000

/**
 * Does `work` while no other process of this checkout does the like: two starts at once must not
 * install over or build over each other. Waits for the other, and says so; takes over from one that died.
 *
 * @template T
 * @param {string} file the lock, in a folder that exists
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function oneAtATime(file, work) {
	await claim(file)
	const pulse = setInterval(() => {
		// A machine that slept past DEAD may find that another took over.
		if (existsSync(file)) utimesSync(file, new Date(), new Date())
	}, PULSE)
	// A start that is told to end leaves no lock for the next one to wait on.
	const release = () => rmSync(file, { force: true })
	process.once('exit', release)
	try {
		return await work()
	} finally {
		clearInterval(pulse)
		process.off('exit', release)
		release()
	}
}

async function claim(file) {
	for (let told = false; ; ) {
		try {
			writeFileSync(file, `${process.pid}\n`, { flag: 'wx' })
			return
		} catch (error) {
			if (error.code !== 'EEXIST') throw error
		}
		if (isDead(file)) {
			// Renaming succeeds for one only of several that see the same dead lock.
			const aside = `${file}.${process.pid}`
			try {
				renameSync(file, aside)
				rmSync(aside)
			} catch (error) {
				if (error.code !== 'ENOENT') throw error
			}
			continue
		}
		if (!told) console.error(`Another start is installing or building in this checkout; waiting for it (${file}).`)
		told = true
		await new Promise((resolve) => setTimeout(resolve, 300))
	}
}

function isDead(file) {
	try {
		const holder = Number(readFileSync(file, 'utf8'))
		if (Date.now() - statSync(file).mtimeMs > DEAD) return true
		// Just made and not yet written.
		if (!holder) return false
		process.kill(holder, 0)
		return false
	} catch (error) {
		return error.code === 'ESRCH'
	}
}
