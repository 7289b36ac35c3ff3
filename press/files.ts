import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { guardHeaders, readersPolicy } from './headers.ts'
import { pageSender } from './send-page.ts'
import { bodiesOf, bytesOf, hashOf } from './shelf/page.ts'
import type { Shelved } from './shelf/shelf.ts'

/** A finished file of the paper: a style, a font, a picture that something printed shows. */
export type PaperFile = {
	/** Where it lies on this machine. */
	place: string
	type: string
	/** Whether its name changes with its bytes, so that browsers may keep it for good. */
	forever: boolean
}

/** Finds the file of a path; undefined where there is none that readers may have. */
export type FindFile = (path: string) => Promise<PaperFile | undefined>

/** Styles and scripts, packed once; pictures are read each time. */
const MEMORY = 16 * 1024 * 1024
const FOREVER = 'public, max-age=31536000, immutable'
const A_DAY = 'public, max-age=86400'

/** Gives files without asking the newsroom, so that pages keep their looks while it is down. */
export function fileDesk(find: FindFile, https: boolean) {
	const guard = guardHeaders('files', https)
	const forever = pageSender(guard, FOREVER)
	const forNow = pageSender(guard, A_DAY)
	const packed = new LRUCache<string, Shelved>({ maxSize: MEMORY, sizeCalculation: ({ bodies }) => bytesOf(bodies) })

	/** Whether there was such a file to send. */
	return async function give(req: IncomingMessage, res: ServerResponse, path: string): Promise<boolean> {
		const found = await find(path)
		if (!found) return false
		const known = found.forever ? packed.get(path) : undefined
		const file = known ?? (await read(found, path))
		if (!file) return false
		if (!known && found.forever && isText(found.type)) packed.set(path, file)
		const sender = found.forever ? forever : forNow
		sender.send(req, res, file, 'hit')
		return true
	}
}

async function read({ place, type }: PaperFile, address: string): Promise<Shelved | undefined> {
	const identity = await readFile(place).catch(() => undefined)
	if (!identity) return undefined
	const bodies = isText(type) ? await bodiesOf(identity) : { identity, gzip: NOTHING, br: NOTHING }
	const facts = {
		address,
		status: 200 as const,
		policy: readersPolicy(address),
		type,
		heeds: [],
		hard: [],
		soft: [],
		seq: 0,
		until: Number.POSITIVE_INFINITY,
		madeAt: 0,
		build: '',
	}
	return { facts, hash: hashOf(identity), bodies, state: { staleAt: 0, softAt: 0 } }
}

const NOTHING = Buffer.alloc(0)

function isText(type: string) {
	return /^(text\/|application\/(javascript|json|speculationrules\+json)|image\/svg)/.test(type)
}
