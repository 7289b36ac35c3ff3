import { deskEditions } from '#newsroom/editions/desk.ts'
import { deskSections } from '#newsroom/sections/desk.ts'
import type { Scope } from '#newsroom/staff/rules.ts'

/** The editions with their sections, as an account may be limited to them. */
export type Places = { id: string; name: string; language: string; sections: { id: string; name: string }[] }[]

export async function places(): Promise<Places> {
	return Promise.all(
		(await deskEditions()).map(async ({ id, name, language }) => ({
			id,
			name,
			language,
			sections: (await deskSections(id)).map((section) => ({ id: section.id, name: section.name })),
		})),
	)
}

/** The names of what an account is limited to; empty when it is everywhere. */
export function scopeWords(scope: Scope, where: Places): string {
	const editions = where.filter(({ id }) => scope?.editions?.includes(id)).map(({ name }) => name)
	const sections = where
		.flatMap((edition) => edition.sections)
		.filter(({ id }) => scope?.sections?.includes(id))
		.map(({ name }) => name)
	return [...editions, ...sections].join(', ')
}

/** The scope that a form's ticks mean; none of a kind is no limit of that kind. */
export function scopeIn(form: FormData): Scope {
	const editions = form.getAll('editions').map(String)
	const sections = form.getAll('sections').map(String)
	if (editions.length + sections.length === 0) return null
	return { ...(editions.length > 0 ? { editions } : {}), ...(sections.length > 0 ? { sections } : {}) }
}
