import type { Body, Mark } from './blocks.ts'

/** Ids of the stories of ours that a body links to, in its order; one that is linked twice stands twice. */
export function storiesLinkedIn(body: Body): string[] {
	const found: string[] = []
	withLinks(body, (id) => {
		found.push(id)
		return true
	})
	return found
}

/** The body with links to these stories of ours alone: where another was linked its words stand, and no id. */
export function linkedOnlyTo(body: Body, stories: ReadonlySet<string>): Body {
	return withLinks(body, (id) => stories.has(id))
}

interface Linked {
	content?: Linked[]
	marks?: Mark[]
}

function withLinks<N extends object>(node: N, keep: (story: string) => boolean): N {
	const { content, marks, ...rest } = node as Linked
	const kept = marks?.filter(({ type, attrs }) => type !== 'link' || attrs.story === null || keep(attrs.story))
	return {
		...rest,
		...(kept && kept.length > 0 && { marks: kept }),
		...(content && { content: content.map((child) => withLinks(child, keep)) }),
	} as N
}
