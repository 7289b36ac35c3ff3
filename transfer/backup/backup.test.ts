import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import * as desk from '#db/desk/tables.ts'
import * as paper from '#db/paper/tables.ts'
import { closeStores, deskDb, openStores, paperDb, stores } from '#db/stores.ts'
import { act } from '#newsroom/act.ts'
import { reprint } from '#newsroom/printing/print.ts'
import { addStaff } from '#newsroom/staff/accounts.ts'
import { openSession } from '#newsroom/staff/commands/sessions.ts'
import { passwordHashOf } from '#newsroom/staff/desk.ts'
import { saveStory } from '#newsroom/stories/commands/save.ts'
import { takeDownStory } from '#newsroom/stories/commands/unpublish.ts'
import { draft, openTestPaper, person, published, SYSTEM } from '#test/paper.ts'
import { verifyStores } from '#transfer/verify.ts'
import { checkBackup } from './check.ts'
import { makeBackup } from './make.ts'
import { restoreBackup } from './restore.ts'

let dataDir: string
let close: () => Promise<void>
let folder: string
beforeAll(async () => {
	;({ dataDir, close } = await openTestPaper())
	mkdirSync(join(dataDir, 'images'))
	mkdirSync(join(dataDir, 'secrets'))
	writeFileSync(join(dataDir, 'images', 'abc-320.webp'), Buffer.alloc(3_000_000, 7))
	writeFileSync(join(dataDir, 'secrets', 'auth'), 'a secret')
	for (let n = 0; n < 20; n += 1) await published({ headline: `Story ${n}` })
})
afterAll(() => close())
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'broadsheet-backup-'))
	return () => rmSync(folder, { recursive: true, force: true })
})

/** Every row of both stores, but for the paper's record of how it was printed. */
async function dump() {
	const { stale: _stale, printed: _printed, ...printed } = paper
	const all = async (db: ReturnType<typeof deskDb>, tables: object) =>
		Promise.all(
			Object.entries(tables).map(async ([name, table]) => [
				name,
				(await db.select().from(table)).map((row) => JSON.stringify(row)).sort(),
			]),
		)
	return { desk: await all(deskDb(), desk), paper: await all(paperDb(), printed) }
}

test('a backup under writes is one moment of the desk, and restores to the same tables, images and secrets', async () => {
	let writing = true
	const writer = (async () => {
		for (let n = 0; writing; n += 1) {
			await published({ headline: `While ${n}` })
			await setImmediate()
		}
	})()
	await makeBackup(join(folder, 'first'))
	writing = false
	await writer
	expect(await checkBackup(join(folder, 'first'))).toEqual([])
	await makeBackup(join(folder, 'second'))
	const before = await dump()
	await closeStores()
	try {
		for (const name of ['first', 'second']) await restoreBackup(join(folder, name), join(folder, `${name}-data`))
		await openStores(join(folder, 'second-data'))
		expect(await dump()).toEqual(before)
		expect(readFileSync(join(folder, 'second-data/secrets/auth'), 'utf8')).toBe('a secret')
		expect(readFileSync(join(folder, 'second-data/images/abc-320.webp')).equals(Buffer.alloc(3_000_000, 7))).toBe(true)
		await closeStores()
		await openStores(join(folder, 'first-data'))
		expect(await verifyStores()).toEqual([])
	} finally {
		await closeStores()
		await openStores(dataDir)
	}
})

test('a picture that is just being written is no part of a backup', async () => {
	const draftOf = join(dataDir, 'images', '.half-written')
	writeFileSync(draftOf, 'half')
	await makeBackup(join(folder, 'backup'))
	rmSync(draftOf)
	expect(readdirSync(join(folder, 'backup', 'images'))).toEqual(['abc-320.webp'])
})

test('verify names a story that readers should not have, and one that they miss', async () => {
	const down = await published({ headline: 'Taken down' })
	const lost = await published({ headline: 'Lost on the way' })
	const { sqlite } = stores().paper.write
	await act(SYSTEM, takeDownStory, { id: down.id, reason: 'x', status: 410 }, { print: 'later' })
	expect(await verifyStores()).toEqual([])
	sqlite.exec('UPDATE printed SET seq = seq + 100')
	sqlite.prepare('DELETE FROM story WHERE id = ?').run(lost.id)
	const findings = await verifyStores()
	sqlite.exec('UPDATE printed SET seq = seq - 100')
	expect(findings).toEqual([
		expect.stringContaining(`story ${down.id} is not what readers should have`),
		expect.stringContaining(`story ${lost.id} is live and not there`),
	])
	await reprint()
	expect(await verifyStores()).toEqual([])
})

test('a flipped byte, a missing and a foreign file are named, and nothing is restored from them', async () => {
	const dir = join(folder, 'backup')
	await makeBackup(dir)
	const path = join(dir, 'images/abc-320.webp')
	const bytes = readFileSync(path)
	bytes[2_500_000] = 8
	writeFileSync(path, bytes)
	expect(await checkBackup(dir)).toEqual(['images/abc-320.webp is damaged between byte 2097152 and 2999999.'])
	await expect(restoreBackup(dir, join(folder, 'target'))).rejects.toThrow('The backup is damaged')
	expect(existsSync(join(folder, 'target'))).toBe(false)
	rmSync(path)
	writeFileSync(join(dir, 'extra'), 'x')
	expect(await checkBackup(dir)).toEqual(['images/abc-320.webp is missing.', 'extra is not in the manifest.'])
})

test('a flipped byte of the manifest is seen, wherever it is', async () => {
	const dir = join(folder, 'backup')
	await makeBackup(dir)
	const path = join(dir, 'manifest.json')
	const whole = readFileSync(path)
	const places = [...whole.keys()].filter((place) => place % 97 === 0 || place > whole.length - 20)
	for (const place of [...places, whole.indexOf('madeAt') + 10]) {
		const bytes = Buffer.from(whole)
		bytes[place] = (bytes[place] ?? 0) ^ 1
		writeFileSync(path, bytes)
		await expect(checkBackup(dir), `byte ${place}`).rejects.toThrow('manifest.json is damaged')
	}
})

test('a restore brings nobody’s session back', async () => {
	const dir = join(folder, 'backup')
	const mina = { email: 'mina@paper.example', name: 'Mina', role: 'writer', password: 'ferry lantern quay' }
	const { result } = await addStaff(SYSTEM, mina)
	const checked = await passwordHashOf(result.id)
	await act(person('writer', result.id), openSession, { staff: result.id, checked, agent: 'test' })
	await makeBackup(dir)
	await closeStores()
	try {
		await restoreBackup(dir, join(folder, 'target'))
		await openStores(join(folder, 'target'))
		expect(await deskDb().select().from(desk.session)).toEqual([])
		expect(await deskDb().select().from(desk.staff)).toHaveLength(1)
	} finally {
		await closeStores()
		await openStores(dataDir)
	}
})

test('a restore refuses a directory that holds anything, and finishes one that was killed', async () => {
	const dir = join(folder, 'backup')
	await makeBackup(dir)
	const target = join(folder, 'target')
	mkdirSync(target)
	writeFileSync(join(target, 'letter.txt'), 'keep me')
	await expect(restoreBackup(dir, target)).rejects.toThrow('is not empty')
	expect(readFileSync(join(target, 'letter.txt'), 'utf8')).toBe('keep me')
	rmSync(join(target, 'letter.txt'))
	writeFileSync(join(target, '.restoring'), '')
	writeFileSync(join(target, 'desk.db.restoring'), 'half')
	await closeStores()
	try {
		await restoreBackup(dir, target)
		await openStores(target)
		expect((await deskDb().select().from(desk.story)).length).toBeGreaterThan(19)
	} finally {
		await closeStores()
		await openStores(dataDir)
	}
})

test('a backup never overwrites one, and replaces what a killed run left', async () => {
	const dir = join(folder, 'backup')
	mkdirSync(`${dir}.partial`)
	writeFileSync(join(`${dir}.partial`, 'old'), 'x')
	await makeBackup(dir)
	expect(existsSync(`${dir}.partial`)).toBe(false)
	await expect(makeBackup(dir)).rejects.toThrow('is not empty')
})

test('verify names a changed revision, a cut chain of events, a story misprinted, an image lost and one damaged', async () => {
	const story = await draft({ headline: 'Tampered' })
	await act(SYSTEM, saveStory, { id: story.id, base: story.revision, content: { kicker: 'x' } })
	const live = await published({ headline: 'Misprinted' })
	const sqlite = stores().desk.write.sqlite
	const before = sqlite.prepare('SELECT content FROM revision WHERE id = ?').pluck().get(story.revision)
	const hash = sqlite.prepare('SELECT hash FROM event WHERE seq = 3').pluck().get()
	expect(await verifyStores()).toEqual([])
	sqlite
		.prepare("UPDATE revision SET content = replace(content, 'Tampered', 'Trampled') WHERE id = ?")
		.run(story.revision)
	sqlite.exec("UPDATE event SET hash = 'no' WHERE seq = 3")
	stores().paper.write.sqlite.prepare("UPDATE story SET headline = 'Other' WHERE id = ?").run(live.id)
	sqlite.exec(
		`INSERT INTO image (id, hash, file_name, width, height, color, renditions, created_at, created_by) VALUES ('lost', 'h', 'x', 1, 1, '#000000', '[{"format":"webp","width":1,"height":1,"file":"lost.webp","bytes":1},{"format":"webp","width":1,"height":1,"file":"abc-320.webp","bytes":3000000}]', 1, 'x')`,
	)
	const findings = await verifyStores()
	expect(findings).toHaveLength(5)
	expect(findings[0]).toContain(`revision ${story.revision}`)
	expect(findings[1]).toContain('event 3')
	expect(findings[2]).toContain(`story ${live.id}`)
	expect(findings[3]).toContain('images/lost.webp of image lost is missing')
	expect(findings[4]).toContain('images/abc-320.webp of image lost is not what was written')
	sqlite.prepare('UPDATE revision SET content = ? WHERE id = ?').run(before, story.revision)
	sqlite.prepare('UPDATE event SET hash = ? WHERE seq = 3').run(hash)
	sqlite.exec("DELETE FROM image WHERE id = 'lost'")
})
