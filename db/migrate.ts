import { createHash } from 'node:crypto'
import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolders } from '#lib/folders.ts'
import { type Connection, closeConnection, emptyLog, openConnection, rowCounts } from './engines/sqlite.ts'
import { deskFile, paperFile } from './stores.ts'

/** One migration as drizzle-kit wrote it, or by hand for what it cannot write. */
interface Migration {
	name: string
	hash: string
	statements: string[]
	/** Tables whose row counts this migration is meant to change: a line `-- changes rows: a, b`. */
	changesRows: string[]
}

/** A store that was written by a newer version of this software; nothing was touched. */
export class NewerStore extends Error {
	override name = 'NewerStore'
}

/**
 * Brings both stores of a data directory to this version's schema, making them where there are
 * none. Each migration is one transaction with foreign keys off before it, checked within it, and
 * the row count of every table compared; a copy of the file is made first. Returns what was run.
 */
export async function migrateStores(dataDir: string, root = process.cwd()): Promise<string[]> {
	makeFolders(dataDir)
	return [
		...(await migrateFile(deskFile(dataDir), join(root, 'db/desk/migrations'))).map((name) => `desk: ${name}`),
		...(await migrateFile(paperFile(dataDir), join(root, 'db/paper/migrations'))).map((name) => `paper: ${name}`),
	]
}

/** The same for one file; exported for the migration tests. */
export async function migrateFile(file: string, folder: string): Promise<string[]> {
	const migrations = readMigrations(folder)
	const connection = openConnection(file, 'write')
	const { sqlite } = connection
	try {
		sqlite.exec('CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, hash TEXT NOT NULL, at INTEGER NOT NULL)')
		const known = new Map(migrations.map((migration) => [migration.name, migration]))
		const done = sqlite.prepare('SELECT name, hash FROM migration').all() as { name: string; hash: string }[]
		for (const { name, hash } of done) {
			const migration = known.get(name)
			if (!migration)
				throw new NewerStore(
					`${file} was written by a newer version of Broadsheet (it has "${name}"). Start that version, or restore a backup made by this one.`,
				)
			if (migration.hash !== hash)
				throw new Error(
					`The migration "${name}" of ${file} is not the one that was run. Restore the migrations folder of this version.`,
				)
		}
		const ran = new Set(done.map(({ name }) => name))
		const open = migrations.filter((migration) => !ran.has(migration.name))
		if (open.length > 0 && done.length > 0) {
			emptyLog(connection)
			copyFileSync(file, `${file}.before-${open[0]?.name}`)
		}
		for (const migration of open) run(connection, migration)
		return open.map(({ name }) => name)
	} finally {
		closeConnection(connection)
	}
}

function readMigrations(folder: string): Migration[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.sql'))
		.sort()
		.map((file) => {
			const text = readFileSync(join(folder, file), 'utf8')
			return {
				name: file.replace(/\.sql$/, ''),
				hash: createHash('sha256').update(text).digest('hex'),
				statements: text.split('--> statement-breakpoint').filter((statement) => statement.trim() !== ''),
				changesRows: (/^-- changes rows: (.+)$/m.exec(text)?.[1] ?? '').split(',').map((table) => table.trim()),
			}
		})
}

function run(connection: Connection, migration: Migration): void {
	const { sqlite } = connection
	// With foreign keys on, SQLite empties the children of a table that is dropped to be rebuilt,
	// and the pragma does nothing inside a transaction.
	sqlite.pragma('foreign_keys = OFF')
	try {
		sqlite.exec('BEGIN IMMEDIATE')
		const before = rowCounts(connection)
		for (const statement of migration.statements) sqlite.exec(statement)
		const after = rowCounts(connection)
		for (const [table, rows] of before) {
			const left = after.get(table)
			if (left !== undefined && left !== rows && !migration.changesRows.includes(table)) {
				throw new Error(
					`Migration "${migration.name}" would change table ${table} from ${rows} to ${left} rows. Nothing was changed.`,
				)
			}
			if (left === undefined && rows > 0 && !migration.changesRows.includes(table)) {
				throw new Error(
					`Migration "${migration.name}" would drop table ${table} with ${rows} rows. Nothing was changed.`,
				)
			}
		}
		const broken = sqlite.pragma('foreign_key_check') as { table: string }[]
		if (broken.length > 0)
			throw new Error(
				`Migration "${migration.name}" leaves ${broken.length} broken references in ${broken[0]?.table}. Nothing was changed.`,
			)
		sqlite
			.prepare('INSERT INTO migration (name, hash, at) VALUES (?, ?, ?)')
			.run(migration.name, migration.hash, Date.now())
		sqlite.exec('COMMIT')
	} catch (error) {
		if (sqlite.inTransaction) sqlite.exec('ROLLBACK')
		throw error
	} finally {
		sqlite.pragma('foreign_keys = ON')
	}
}
