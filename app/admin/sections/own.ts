import { type DeskEdition, deskEditions } from '#newsroom/editions/desk.ts'
import { may, type StaffActor } from '#newsroom/policies/permit.ts'
import { type DeskSection, deskSections } from '#newsroom/sections/desk.ts'

interface OwnSections {
	edition: DeskEdition
	/** Whether the order and new sections are theirs too. */
	isWhole: boolean
	sections: DeskSection[]
}

/** What somebody may do something to among the sections; editions in which that is nothing are left out. */
export async function ownSections(actor: StaffActor): Promise<OwnSections[]> {
	const all = await Promise.all(
		(await deskEditions()).map(async (edition) => {
			const mayIn = (section: string | null) => may(actor, 'section.change', { edition: edition.id, section })
			const sections = await deskSections(edition.id)
			return { edition, isWhole: mayIn(null), sections: sections.filter(({ id }) => mayIn(id)) }
		}),
	)
	return all.filter(({ isWhole, sections }) => isWhole || sections.length > 0)
}
