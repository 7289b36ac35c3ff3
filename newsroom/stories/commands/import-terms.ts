import { and, eq, inArray, max } from 'drizzle-orm'
import { contributor, importRecord, section, topic } from '#db/desk/tables.ts'
import type { DeskTx } from '#db/transact.ts'
import { RESERVED_WORDS } from '#lib/addresses.ts'
import { stableId } from '#lib/id.ts'
import { toPrint } from '#newsroom/printing/outbox.ts'
import type { ImportInput } from '#newsroom/stories/input.ts'
import { freeSlug, slugFrom } from '#newsroom/stories/slug.ts'

interface Term {
	slug: string
	name: string
}

/** The sections, topics and people that an imported story names: ours by import before, by slug, or made now. */
export class ImportedTerms {
	readonly #tx: DeskTx
	readonly #edition: string
	readonly #at: number
	/** Things by the keys under which they came in before. */
	readonly #before: Map<string, string>

	private constructor(tx: DeskTx, edition: string, at: number, before: Map<string, string>) {
		this.#tx = tx
		this.#edition = edition
		this.#at = at
		this.#before = before
	}

	/** @param at when the outbox is told, ms */
	static async of(tx: DeskTx, { edition, section, topics, contributors }: ImportInput, at: number) {
		const words = [
			...(section ? [`section:${section.slug}`] : []),
			...topics.map(({ slug }) => `topic:${slug}`),
			...contributors.map(({ slug }) => `contributor:${slug}`),
		]
		const keys = words.map((word) => keyOf(edition, word))
		const rows = await tx.select().from(importRecord).where(inArray(importRecord.key, keys))
		return new ImportedTerms(tx, edition, at, new Map(rows.map(({ key, thing }) => [key, thing])))
	}

	section({ slug, name }: Term): Promise<string> {
		return this.#known(`section:${slug}`, section, { slug, name }, async (id, free) => {
			const [last] = await this.#tx
				.select({ position: max(section.position) })
				.from(section)
				.where(eq(section.edition, this.#edition))
			const position = (last?.position ?? -1) + 1
			await this.#tx.insert(section).values({ id, edition: this.#edition, slug: free, name, position })
			await toPrint(this.#tx, this.#at, `section:${id}`)
		})
	}

	contributor({ slug, name }: Term): Promise<string> {
		return this.#known(`contributor:${slug}`, contributor, { slug: slugFrom(name) || slug, name }, async (id, free) => {
			await this.#tx.insert(contributor).values({ id, edition: this.#edition, slug: free, name })
		})
	}

	/** Ids of the topics that stand on the story; their parents are made with them. */
	async topics(terms: ImportInput['topics']): Promise<string[]> {
		const ids = new Map<string, string>()
		for (const { slug, name, parent } of terms) {
			const parentId = ids.get(parent ?? '') ?? null
			const id = await this.#known(`topic:${slug}`, topic, { slug, name }, async (id, free) => {
				await this.#tx.insert(topic).values({ id, edition: this.#edition, slug: free, name, parentId })
			})
			ids.set(slug, id)
		}
		return [...new Set(terms.flatMap(({ slug, on }) => (on ? (ids.get(slug) ?? []) : [])))]
	}

	async #known(
		word: string,
		table: typeof section | typeof topic | typeof contributor,
		term: Term,
		make: (id: string, slug: string) => Promise<void>,
	): Promise<string> {
		const key = keyOf(this.#edition, word)
		const thing = word.slice(0, word.indexOf(':'))
		const before = this.#before.get(key)
		if (before) return before.slice(thing.length + 1)
		const bySlug = async (slug: string) => {
			const [row] = await this.#tx
				.select({ id: table.id })
				.from(table)
				.where(and(eq(table.edition, this.#edition), eq(table.slug, slug)))
			return row?.id
		}
		const wanted = slugFrom(term.slug) || slugFrom(term.name) || thing
		let id = await bySlug(wanted)
		if (!id) {
			id = stableId(key, 0)
			const taken = async (slug: string) =>
				(table === section && RESERVED_WORDS.includes(slug)) || (await bySlug(slug)) !== undefined
			await make(id, await freeSlug(wanted, taken))
		}
		await this.#tx.insert(importRecord).values({ key, hash: '', thing: `${thing}:${id}` })
		return id
	}
}

const keyOf = (edition: string, word: string) => `term:${edition}:${word}`
