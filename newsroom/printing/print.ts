import { and, asc, desc, eq, gt, inArray, lte, type SQL } from 'drizzle-orm'
import { contributor, edition, front, outbox, redirect, section, story, storyList, topic } from '#db/desk/tables.ts'
import { printed, stale } from '#db/paper/tables.ts'
import { type Given, prepared } from '#db/prepared.ts'
import { excluded } from '#db/sql.ts'
import { deskDb, paperDb } from '#db/stores.ts'
import { forgetPaperLog, type PaperTx, transactPaper } from '#db/transact.ts'
import { newId } from '#lib/id.ts'
import { log } from '#lib/log.ts'
import { clearPaper } from './clear.ts'
import { printImage } from './images.ts'
import { frontsWith, printEdition, printFront, printList } from './lists.ts'
import { printContributor, printRedirect, printSection, printTopic } from './names.ts'
import { type News, NO_NEWS, tellPress } from './press-line.ts'
import { staleSeq } from './stale.ts'
import { pagesFirstSeen, printStory } from './story.ts'

const PRINTERS: Record<string, (tx: PaperTx, id: string) => Promise<Iterable<string>>> = {
	story: printStory,
	section: printSection,
	topic: printTopic,
	contributor: printContributor,
	image: printImage,
	front: printFront,
	list: printList,
	edition: printEdition,
	redirect: printRedirect,
}

/**
 * Prints what the outbox names and the paper does not have yet, in one transaction of the paper that
 * also notes how far it came and which pages went stale. The paper's write lock is the lease: of
 * several processes one prints at a time, and each goes on from where the paper stands. Gives false,
 * and logs, when it could not; the next call starts at the same place.
 */
export async function printPending(): Promise<boolean> {
	try {
		const position = await printedSeq()
		const [open] = await nextAfter(deskDb(), { seq: position })
		const news = open ? await transactPaper(printNewer) : NO_NEWS
		if (news.gone.length > 0) await forgetPaperLog()
		await tellPress(news)
		return true
	} catch (error) {
		log.error({ error }, 'printing failed; it is tried again')
		return false
	}
}

/** How far of the outbox the paper shows. */
export async function printedSeq(): Promise<number> {
	const [row] = await place(paperDb(), {})
	return row?.seq ?? 0
}

const place = prepared((db) => db.select().from(printed))
const nextAfter = prepared((db, { seq }: Given<{ seq: number }>) =>
	db.select({ seq: outbox.seq }).from(outbox).where(gt(outbox.seq, seq)).limit(1),
)
const allAfter = prepared((db, { seq }: Given<{ seq: number }>) =>
	db.select().from(outbox).where(gt(outbox.seq, seq)).orderBy(asc(outbox.seq)),
)

/** Of more things than these in one print no pages are made ahead: it is work in bulk, and whoever comes first waits for them. */
const FEW = 8

async function printNewer(tx: PaperTx): Promise<News> {
	const [row] = await place(tx, {})
	const rows = await allAfter(deskDb(), { seq: row?.seq ?? 0 })
	const last = rows.at(-1)
	if (!last) return NO_NEWS
	// A thing named ten times is printed once, as it is now; `gone` outweighs `stale`.
	const things = new Map<string, 'stale' | 'gone'>()
	for (const { thing, how } of rows) if (how === 'gone' || !things.has(thing)) things.set(thing, how)
	const touched = new Set<string>()
	const fronts = new Set<string>()
	const gone: string[] = []
	const anew = new Set<string>()
	for (const [thing, how] of things) {
		const isStory = thing.startsWith('story:') && things.size <= FEW
		if (isStory) for (const path of await pagesFirstSeen(tx, thing)) anew.add(path)
		const keys = [...(await printThing(tx, thing))]
		if (isStory) for (const path of await pagesFirstSeen(tx, thing)) anew.add(path)
		// What shows a thing names it. A list of addresses is too long to name each.
		const its = (key: string) => key === thing || key.startsWith('sitemap:')
		await noteKeys(tx, keys.filter(its), how)
		if (how === 'gone') gone.push(...keys.filter(its))
		await noteKeys(
			tx,
			keys.filter((key) => !its(key)),
			'stale',
		)
		for (const key of keys) if (key !== thing && /^(topic|contributor):/.test(key)) touched.add(key)
		if (thing.startsWith('story:')) for (const front of await frontsWith(thing.slice(6))) fronts.add(front)
	}
	// Whether a topic or a person is public, and which cards a front has, hangs on the stories that were printed just now.
	for (const key of touched) {
		const keys = [...(await printThing(tx, key))]
		await noteKeys(
			tx,
			keys.filter((one) => one.startsWith('twins:')),
			'stale',
		)
	}
	for (const front of fronts) await noteKeys(tx, await printThing(tx, front), 'stale')
	await boundKeys(tx)
	await notePosition(tx, last.seq)
	return { gone, anew: [...anew] }
}

async function printThing(tx: PaperTx, thing: string): Promise<Iterable<string>> {
	const colon = thing.indexOf(':')
	const printer = PRINTERS[thing.slice(0, colon)]
	if (!printer) throw new Error(`The outbox names "${thing}", which this version cannot print.`)
	return printer(tx, thing.slice(colon + 1))
}

async function noteKeys(tx: PaperTx, keys: Iterable<string>, how: 'stale' | 'gone'): Promise<void> {
	const at = Date.now()
	const values = [...new Set(keys)].map((key) => ({ key, how, at }))
	if (values.length === 0) return
	// Replaced, not changed: who reads on by `seq` has to come to it again.
	await tx.delete(stale).where(
		and(
			eq(stale.how, how),
			inArray(
				stale.key,
				values.map(({ key }) => key),
			),
		),
	)
	await tx.insert(stale).values(values)
}

/** Notes after which one that stands for all takes their place: a press reads all there are when it starts. */
const MOST_NOTES = 20_000

/** What is gone stays noted: it has to be destroyed. */
async function boundKeys(tx: PaperTx): Promise<void> {
	const [since] = await allNoted(tx, {})
	if ((await staleSeq(tx)) - (since?.seq ?? 0) < MOST_NOTES) return
	await tx.delete(stale).where(eq(stale.how, 'stale'))
	await noteKeys(tx, ['all'], 'stale')
}

const allNoted = prepared((db) =>
	db
		.select({ seq: stale.seq })
		.from(stale)
		.where(and(eq(stale.key, 'all'), eq(stale.how, 'stale'))),
)

async function notePosition(tx: PaperTx, seq: number): Promise<void> {
	await putPlace(tx, { seq, at: Date.now(), paper: newId() })
}

/** The paper keeps its first name. */
const putPlace = prepared((db, { seq, at, paper }: Given<{ seq: number; at: number; paper: string }>) =>
	db
		.insert(printed)
		.values({ id: 1, paper, seq, at })
		.onConflictDoUpdate({ target: printed.id, set: { seq: excluded(printed.seq), at: excluded(printed.at) } }),
)

/**
 * Prints the whole paper anew from the desk, in one transaction and in place: readers have the old
 * paper until it is done. `progress` hears how many of how many stories stand.
 */
export async function reprint(progress: (done: number, of: number) => void = () => {}): Promise<void> {
	const gone = await transactPaper(async (tx) => {
		const desk = deskDb()
		// Read first: what is committed while this runs is printed again afterwards, never skipped.
		const [newest] = await desk.select({ seq: outbox.seq }).from(outbox).orderBy(desc(outbox.seq)).limit(1)
		const last = newest?.seq ?? 0
		const [row] = await place(tx, {})
		// What was taken back and is not printed yet would otherwise only count as old.
		const taken = await desk
			.selectDistinct({ thing: outbox.thing })
			.from(outbox)
			.where(and(gt(outbox.seq, row?.seq ?? 0), lte(outbox.seq, last), eq(outbox.how, 'gone')))
			.orderBy(asc(outbox.thing))
		await clearPaper(tx)
		for (const id of await idsOf(edition)) await printEdition(tx, id)
		for (const id of await idsOf(section)) await printSection(tx, id)
		const ids = await idsOf(story)
		for (const [index, id] of ids.entries()) {
			await printStory(tx, id)
			if (index % 100 === 99 || index === ids.length - 1) progress(index + 1, ids.length)
		}
		for (const id of await idsOf(topic)) await printTopic(tx, id)
		for (const id of await idsOf(contributor)) await printContributor(tx, id)
		for (const id of await idsOf(front)) await printFront(tx, id)
		const lists = await desk.select().from(storyList).orderBy(asc(storyList.edition), asc(storyList.name))
		for (const list of lists) await printList(tx, `${list.edition}:${list.name}`)
		// Old slugs go with what they lead to: of what is not public they are not either.
		for (const id of await idsOf(redirect, eq(redirect.kind, 'path'))) await printRedirect(tx, id)
		await noteKeys(tx, ['all'], 'stale')
		const things = taken.map(({ thing }) => thing)
		await noteKeys(tx, things, 'gone')
		await notePosition(tx, last)
		return things
	})
	if (gone.length > 0) await forgetPaperLog()
	await tellPress({ ...NO_NEWS, gone })
}

type Printed =
	| typeof edition
	| typeof section
	| typeof story
	| typeof topic
	| typeof contributor
	| typeof front
	| typeof redirect

/** In the order they were made, which is that of every reprint. */
async function idsOf(table: Printed, where?: SQL): Promise<string[]> {
	const rows = await deskDb().select({ id: table.id }).from(table).where(where).orderBy(asc(table.id))
	return rows.map(({ id }) => id)
}
