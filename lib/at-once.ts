/** Runs work, at most `limit` pieces at once; the rest wait in the order they came. */
export function atOnce(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
	const waiting: (() => void)[] = []
	let running = 0
	return async (work) => {
		if (running >= limit) await new Promise<void>((go) => waiting.push(go))
		else running += 1
		try {
			return await work()
		} finally {
			const next = waiting.shift()
			if (next) next()
			else running -= 1
		}
	}
}
