import { createHash, randomUUID } from 'node:crypto'
import {
	closeSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	readSync,
	rmSync,
	unlinkSync,
	writeFileSync,
} from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Bodies, bytesOf, hashOf, type PageFacts } from './page.ts'

/*
 * One file a page: a line of JSON, then its bytes in every encoding. Each page that was ever made has
 * a file of its own name, so that writing one and removing another never meet.
 */

/** A page's file, and what must be true of its bytes. */
export type Filed = {
	file: string
	facts: PageFacts
	/** Name of the plain bytes. */
	hash: string
	/** Of all encodings together. */
	bytes: number
}

type Head = PageFacts & { hash: string; lengths: [number, number, number] }

const ENDING = '.page'
const DRAFT = '.draft'
const MARK = 'paper'
/** A front names every story on it; its line may be long. */
const FIRST_READ = 64 * 1024

/** Writes a page so that its file is there whole or not at all. It need not survive a power cut: a page can be made again. */
export async function writePage(dir: string, filed: Filed, bodies: Bodies): Promise<void> {
	const head: Head = {
		...filed.facts,
		hash: filed.hash,
		lengths: [bodies.identity.length, bodies.gzip.length, bodies.br.length],
	}
	const draft = join(dir, `${filed.file}${DRAFT}`)
	try {
		const line = Buffer.from(`${JSON.stringify(head)}\n`)
		await writeFile(draft, Buffer.concat([line, bodies.identity, bodies.gzip, bodies.br]))
		await rename(draft, join(dir, filed.file))
	} catch (error) {
		await rm(draft, { force: true })
		throw error
	}
}

/** A page's bytes, or undefined where the file is gone or not what was written. */
export async function readBodies(dir: string, { file, hash }: Filed): Promise<Bodies | undefined> {
	try {
		const bytes = await readFile(join(dir, file))
		const lineEnd = bytes.indexOf(10)
		const { lengths } = JSON.parse(bytes.subarray(0, lineEnd).toString()) as Head
		const [plain, gz] = lengths
		const rest = bytes.subarray(lineEnd + 1)
		const bodies = {
			identity: rest.subarray(0, plain),
			gzip: rest.subarray(plain, plain + gz),
			br: rest.subarray(plain + gz),
		}
		return hashOf(bodies.identity) === hash && bodies.br.length === lengths[2] ? bodies : undefined
	} catch {
		return undefined
	}
}

export function removePage(dir: string, file: string): void {
	try {
		unlinkSync(join(dir, file))
	} catch (error) {
		// Not there is as good as removed; anything else must be known, or what was taken down would stay.
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
	}
}

/**
 * The pages that lie in a folder, oldest first. Makes the folder; removes what was half-written, what
 * cannot be read, and of two pages of one address the older.
 */
export function filedPages(dir: string): Filed[] {
	mkdirSync(dir, { recursive: true })
	const found = new Map<string, Filed>()
	for (const file of readdirSync(dir)) {
		const filed = file.endsWith(ENDING) ? headOf(dir, file) : undefined
		const other = filed && found.get(filed.facts.address)
		const kept = other && other.facts.madeAt > filed.facts.madeAt ? other : filed
		for (const stray of [filed, other]) if (stray && stray !== kept) removePage(dir, stray.file)
		if (kept) found.set(kept.facts.address, kept)
		else if (file.endsWith(ENDING) || file.endsWith(DRAFT)) removePage(dir, file)
	}
	return [...found.values()].sort((a, b) => a.facts.madeAt - b.facts.madeAt)
}

/** The paper that the pages of a folder were printed from; undefined where none was written down. */
export function markedPaper(dir: string): string | undefined {
	try {
		return readFileSync(join(dir, MARK), 'utf8')
	} catch {
		return undefined
	}
}

export function markPaper(dir: string, paper: string): void {
	writeFileSync(join(dir, MARK), paper)
}

function headOf(dir: string, file: string): Filed | undefined {
	try {
		const { hash, lengths, ...facts } = JSON.parse(firstLine(join(dir, file))) as Head
		// JSON knows no Infinity and writes null for it.
		const until = facts.until ?? Number.POSITIVE_INFINITY
		return { file, facts: { ...facts, until }, hash, bytes: lengths[0] + lengths[1] + lengths[2] }
	} catch {
		return undefined
	}
}

function firstLine(path: string): string {
	const handle = openSync(path, 'r')
	try {
		const pieces: Buffer[] = []
		for (;;) {
			const piece = Buffer.alloc(FIRST_READ)
			const read = readSync(handle, piece)
			const lineEnd = piece.subarray(0, read).indexOf(10)
			pieces.push(piece.subarray(0, lineEnd < 0 ? read : lineEnd))
			if (lineEnd >= 0 || read === 0) return Buffer.concat(pieces).toString()
		}
	} finally {
		closeSync(handle)
	}
}

/**
 * Removes every page that shows what was taken back, for when a press is not there to do it.
 * @param root the shelf, with a folder for each worker of the press
 */
export function removeShowing(root: string, keys: readonly string[]): void {
	const taken = new Set(keys)
	for (const worker of folders(root)) {
		const dir = join(root, worker)
		for (const file of readdirSync(dir)) {
			const facts = file.endsWith(ENDING) && headOf(dir, file)?.facts
			// A draft's writer may be dead, and then nobody knows what stands in it.
			if (file.endsWith(DRAFT)) removePage(dir, file)
			else if (facts && [...facts.hard, ...facts.soft].some((key) => taken.has(key))) removePage(dir, file)
		}
	}
}

/** Whether any page lies on the shelf. */
export function hasPages(root: string): boolean {
	return folders(root).some((folder) => readdirSync(join(root, folder)).some((file) => file.endsWith(ENDING)))
}

/** Empties the shelf but for the folders of these workers: what lies in another's would be heard of by nobody. */
export function keepFolders(root: string, workers: readonly string[]): void {
	for (const folder of folders(root))
		if (!workers.includes(folder)) rmSync(join(root, folder), { recursive: true, force: true })
}

function folders(root: string): string[] {
	try {
		return readdirSync(root, { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => name)
	} catch {
		return []
	}
}

/** A page that is yet to be written, under a file name that no other has. */
export function filedOf(facts: PageFacts, hash: string, bodies: Bodies): Filed {
	const address = createHash('sha256').update(facts.address).digest('hex').slice(0, 32)
	return { file: `${address}-${randomUUID().slice(0, 8)}${ENDING}`, facts, hash, bytes: bytesOf(bodies) }
}
