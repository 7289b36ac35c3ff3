/** More came at once than can wait; the press answers 503 and says when to come again. */
export class Busy extends Error {
	override name = 'Busy'
}

/** The client that the paper itself is: a flood must not keep what was just published from being made. */
export const OURSELVES = 'the paper'

type Waiting = { go: () => void; refuse: (why: Busy) => void }

export type GateOptions = {
	/** Pieces of work done at once. */
	atOnce: number
	/** How many more may wait. */
	waiting: number
	/** How many of those for one client. */
	perClient: number
	/** Whose work goes before the others' among those who wait. */
	goesFirst?: (client: string) => boolean
}

/**
 * Lets few pieces of work run at once and a bounded number wait. Those who wait are served client by
 * client, so that one who asks a thousand times holds up nobody but itself; those who go first, by default
 * the paper itself, are served before them. The paper's own work knows no bounds. Throws `Busy` past them.
 */
export function createGate({ atOnce, waiting, perClient, goesFirst = isOurselves }: GateOptions) {
	/** Who waits, by client; the client served longest ago first. */
	const queues = new Map<string, Waiting[]>()
	let running = 0
	let queued = 0

	function next() {
		const clients = [...queues.keys()]
		const client = clients.find(goesFirst) ?? clients[0]
		if (client === undefined) {
			running -= 1
			return
		}
		const queue = queues.get(client) ?? []
		const place = queue.shift()
		queued -= 1
		queues.delete(client)
		if (queue.length > 0) queues.set(client, queue)
		place?.go()
	}

	/** When all places are taken, whoever waits with most gives one up for somebody who waits with fewer, or goes first. */
	function makeRoom(client: string, mine: number): boolean {
		const others = [...queues].filter(([other]) => !goesFirst(other))
		const most = Math.max(0, ...others.map(([, queue]) => queue.length))
		const [other, longest] = others.findLast(([, queue]) => queue.length === most) ?? []
		if (other === undefined || (!goesFirst(client) && most <= mine + 1)) return false
		longest?.pop()?.refuse(new Busy())
		if (most === 1) queues.delete(other)
		queued -= 1
		return true
	}

	return async function through<T>(client: string, work: () => Promise<T>): Promise<T> {
		if (running < atOnce) running += 1
		else {
			const queue = queues.get(client) ?? []
			if (client !== OURSELVES && (queue.length >= perClient || (queued >= waiting && !makeRoom(client, queue.length))))
				throw new Busy()
			queued += 1
			queues.set(client, queue)
			await new Promise<void>((go, refuse) => queue.push({ go, refuse }))
		}
		try {
			return await work()
		} finally {
			next()
		}
	}
}

function isOurselves(client: string): boolean {
	return client === OURSELVES
}

export type Gate = ReturnType<typeof createGate>
