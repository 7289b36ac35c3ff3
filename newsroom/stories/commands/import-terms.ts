import { and, eq, inArray, max } from 'drizzle-orm'
import { contributor, importRecord, section, topic } from '#db/desk/tables.ts'
import type { DeskTx } from '#db/transact.ts'
import { stableId } from '#lib/id.ts'
import { record } from '#newsroom/events/commands.ts'
import { makeFront } from '#newsroom/fronts/commands.ts'
import { sectionContainers } from '#newsroom/fronts/rules.ts'
import { claimSlug, whyTaken } from '#newsroom/places/commands.ts'
import type { PlaceKind } from '#newsroom/places/rules.ts'
import type { Permit } from '#newsroom/policies/permit.ts'
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
	readonly #permit: Permit
	readonly #edition: string
	/** Things by the keys under which they came in before. */
	readonly #before: Map<string, string>

	private constructor(tx: DeskTx, permit: Permit, edition: string, before: Map<string, string>) {
		this.#tx = tx
		this.#permit = permit
		this.#edition = edition
		this.#before = before
	}

	static async of(tx: DeskTx, permit: Permit, { edition, section, topics, contributors }: ImportInput) {
		const keys = [
			...(section ? [keyOf(edition, 'section', section.slug)] : []),
			...topics.map(({ slug }) => keyOf(edition, 'topic', slug)),
			...contributors.map(({ slug }) => keyOf(edition, 'contributor', slug)),
		]
		const rows = await tx.select().from(importRecord).where(inArray(importRecord.key, keys))
		return new ImportedTerms(tx, permit, edition, new Map(rows.map(({ key, thing }) => [key, thing])))
	}

	section(term: Term): Promise<string> {
		return this.#known('section', term, async (row) => {
			const [last] = await this.#tx
				.select({ position: max(section.position) })
				.from(section)
				.where(eq(section.edition, row.edition))
			await this.#tx.insert(section).values({ ...row, position: (last?.position ?? -1) + 1 })
			await makeFront(this.#tx, this.#permit, {
				edition: row.edition,
				sectionId: row.id,
				containers: sectionContainers(),
			})
		})
	}

	contributor(term: Term): Promise<string> {
		return this.#known('contributor', term, async (row) => {
			await this.#tx.insert(contributor).values(row)
		})
	}

	/** Ids of the topics that stand on the story; their parents are made with them. */
	async topics(terms: ImportInput['topics']): Promise<string[]> {
		const ids = new Map<string, string>()
		for (const { slug, name, parent } of terms) {
			const parentId = ids.get(parent ?? '') ?? null
			const id = await this.#known('topic', { slug, name }, async (row) => {
				await this.#tx.insert(topic).values({ ...row, parentId })
			})
			ids.set(slug, id)
		}
		return [...new Set(terms.flatMap(({ slug, on }) => (on ? (ids.get(slug) ?? []) : [])))]
	}

	async #known(kind: PlaceKind, { slug, name }: Term, make: (row: NewPlace) => Promise<void>): Promise<string> {
		const key = keyOf(this.#edition, kind, slug)
		const before = this.#before.get(key)
		if (before) return before.slice(kind.length + 1)
		// A person's login there is no address here.
		const wanted =
			(kind === 'contributor' ? slugFrom(name) : slugFrom(slug)) || slugFrom(name) || slugFrom(slug) || kind
		let id = await this.#bySlug(kind, wanted)
		if (!id) {
			id = stableId(key, 0)
			const row = { id, edition: this.#edition, slug: await freeSlug(wanted, (word) => this.#taken(kind, word)), name }
			await make(row)
			await claimSlug(this.#tx, kind, row.edition, row.slug)
			await record(this.#tx, this.#permit, `${kind}:${id}`, { ...row, source: key }, `${kind}.create`)
			await toPrint(this.#tx, this.#permit.at, `${kind}:${id}`)
		}
		await this.#tx.insert(importRecord).values({ key, hash: '', thing: `${kind}:${id}` })
		return id
	}

	async #taken(kind: PlaceKind, slug: string): Promise<boolean> {
		return (await whyTaken(this.#tx, kind, { edition: this.#edition, slug })) !== undefined
	}

	async #bySlug(kind: PlaceKind, slug: string): Promise<string | undefined> {
		const table = { section, topic, contributor }[kind]
		const [row] = await this.#tx
			.select({ id: table.id })
			.from(table)
			.where(and(eq(table.edition, this.#edition), eq(table.slug, slug)))
		return row?.id
	}
}

interface NewPlace extends Term {
	id: string
	edition: string
}

const keyOf = (edition: string, kind: PlaceKind, slug: string) => `term:${edition}:${kind}:${slug}`
