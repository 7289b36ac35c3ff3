import { existsSync, readdirSync, readFileSync, statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { desc } from 'drizzle-orm'
import { event, image, outbox } from '#db/desk/tables.ts'
import { deskDb } from '#db/stores.ts'
import { durabilityOf, engineVersion, integrityOf, type StoreName } from '#db/upkeep.ts'
import { printedSeq } from '#newsroom/printing/print.ts'
import { isHalfRestored } from '#transfer/backup/restore.ts'

/** One thing the doctor looked at; what is bad has a remedy. */
export interface Finding {
	name: string
	state: 'ok' | 'bad'
	says: string
	remedy?: string
}

const FREE_FLOOR_BYTES = 500 * 1024 * 1024
/** Each with what to do where it is damaged. */
const STORES: readonly (readonly [StoreName, remedy: string])[] = [
	['desk', 'Stop the server, keep a copy of the data directory, and restore the last good backup.'],
	['paper', 'Print it anew: npm run broadsheet -- reprint'],
]
/** How far the clock may stand behind the newest thing that happened. */
const CLOCK_SLACK_MS = 60_000

/** Looks at everything that can quietly go wrong with the open data directory. Reads only. */
export async function examine(dataDir: string): Promise<Finding[]> {
	return [
		...(await versions()),
		...(await durability()),
		...(await integrity()),
		restored(dataDir),
		await printing(),
		await files(dataDir),
		privacy(dataDir),
		space(dataDir),
		await clock(),
	]
}

function finding(name: string, ok: boolean, says: string, remedy: string): Finding {
	return ok ? { name, state: 'ok', says } : { name, state: 'bad', says, remedy }
}

async function versions(): Promise<Finding[]> {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
	const { engine, version, floor } = await engineVersion()
	const locked = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages as Record<string, { version?: string }>
	const drifted = ['next', 'react', 'better-sqlite3', 'drizzle-orm', 'next-auth', 'sharp'].filter((name) => {
		const file = join('node_modules', name, 'package.json')
		return (
			!existsSync(file) || JSON.parse(readFileSync(file, 'utf8')).version !== locked[`node_modules/${name}`]?.version
		)
	})
	return [
		finding(
			'Node',
			major > 24 || (major === 24 && minor >= 15),
			`${process.versions.node} runs.`,
			'Start through npm: it brings its own Node 24.',
		),
		{ name: engine, state: 'ok', says: `${version}, ${floor} or newer.` },
		finding(
			'Packages',
			drifted.length === 0,
			drifted.length === 0 ? 'as locked.' : `${drifted.join(', ')} not as locked.`,
			'Delete node_modules and run "npm start".',
		),
	]
}

async function durability(): Promise<Finding[]> {
	return Promise.all(
		STORES.map(async ([store]) => {
			const { lasts, says, remedy } = await durabilityOf(store)
			return finding(`Durability of the ${store}`, lasts, says, remedy)
		}),
	)
}

async function integrity(): Promise<Finding[]> {
	return Promise.all(
		STORES.map(async ([store, remedy]) => {
			const wrong = await integrityOf(store)
			const says = wrong.length === 0 ? 'sound.' : wrong.slice(0, 5).join('; ')
			return finding(`Integrity of the ${store}`, wrong.length === 0, says, remedy)
		}),
	)
}

function restored(dataDir: string): Finding {
	const half = isHalfRestored(dataDir)
	return finding(
		'Restore',
		!half,
		half ? 'a restore was not finished.' : 'none under way.',
		'Repeat it: npm run broadsheet -- restore DIR',
	)
}

async function printing(): Promise<Finding> {
	const [newest] = await deskDb().select({ seq: outbox.seq }).from(outbox).orderBy(desc(outbox.seq)).limit(1)
	const behind = (newest?.seq ?? 0) - (await printedSeq())
	return finding(
		'Printing',
		behind <= 0,
		behind <= 0
			? 'the paper shows all that was published.'
			: `${behind} ${behind === 1 ? 'change is' : 'changes are'} not printed yet.`,
		'Run: npm run broadsheet -- reprint',
	)
}

async function files(dataDir: string): Promise<Finding> {
	const rows = await deskDb().select({ renditions: image.renditions }).from(image)
	const folder = join(dataDir, 'images')
	const there = new Set(existsSync(folder) ? readdirSync(folder) : [])
	const missing = rows
		.flatMap(({ renditions }) => renditions.map(({ file }) => file))
		.filter((file) => !there.has(file))
	return finding(
		'Image files',
		missing.length === 0,
		missing.length === 0
			? `all of ${rows.length} images are there.`
			: `${missing.length} missing, such as images/${missing[0]}.`,
		'Copy them from a backup into the images folder.',
	)
}

/** Passwords' hashes, sessions and what is not published yet lie there. */
function privacy(dataDir: string): Finding {
	const open = process.platform !== 'win32' && (statSync(dataDir).mode & 0o077) !== 0
	return finding(
		'Privacy',
		!open,
		open ? `others on this machine may look into ${dataDir}.` : 'the data directory is open to its owner alone.',
		`Close it to them: chmod 700 ${dataDir}`,
	)
}

function space(dataDir: string): Finding {
	const { bavail, bsize } = statfsSync(dataDir)
	const free = bavail * bsize
	return finding(
		'Free space',
		free >= FREE_FLOOR_BYTES,
		`${Math.floor(free / 1024 / 1024)} MB free.`,
		'Free at least 500 MB, or move BROADSHEET_DATA to a larger disk.',
	)
}

async function clock(): Promise<Finding> {
	const [newest] = await deskDb().select({ at: event.at }).from(event).orderBy(desc(event.seq)).limit(1)
	const behind = (newest?.at ?? 0) - Date.now()
	const zones = Intl.supportedValuesOf('timeZone').includes('Asia/Tehran')
	const sane = new Date().getFullYear() >= 2026 && behind < CLOCK_SLACK_MS && zones
	return finding(
		'Clock',
		sane,
		!zones
			? 'time zone data is missing.'
			: behind >= CLOCK_SLACK_MS
				? `stands ${Math.round(behind / 1000)} s behind the newest event.`
				: new Date().toISOString(),
		'Set the clock, and keep it set with NTP: due stories go out by it.',
	)
}
