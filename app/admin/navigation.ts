import type { NavGroup } from '#components/admin/shell/shell.tsx'
import { may, type StaffActor, type Thing } from '#newsroom/policies/permit.ts'
import type { Act } from '#newsroom/policies/table.ts'

/** The pages of the newsroom in their order, each with the rights of which one is enough to see it, and what that right has to reach. */
export const NAVIGATION = [
	[
		{ word: 'home', path: '/admin', acts: ['desk.read'] },
		{ word: 'stories', path: '/admin/stories', acts: ['desk.read'] },
		{ word: 'fronts', path: '/admin/fronts', acts: ['front.release'] },
		{ word: 'lists', path: '/admin/lists', acts: ['list.change'], part: { section: null } },
		{ word: 'images', path: '/admin/images', acts: ['desk.read'] },
	],
	[
		{ word: 'sections', path: '/admin/sections', acts: ['section.change'] },
		{ word: 'topics', path: '/admin/topics', acts: ['topic.change'] },
		{ word: 'contributors', path: '/admin/contributors', acts: ['contributor.change'] },
		{ word: 'redirects', path: '/admin/redirects', acts: ['redirect.change'] },
	],
	[
		{ word: 'staff', path: '/admin/staff', acts: ['staff.read'] },
		{ word: 'settings', path: '/admin/settings', acts: ['edition.change', 'banner.set'], part: { section: null } },
	],
] as const satisfies { word: string; path: string; acts: Act[]; part?: Thing }[][]

/** Of the pages those that this person may see. */
export function navigation(actor: StaffActor): NavGroup[] {
	return NAVIGATION.map((group) =>
		group
			.filter(({ acts, ...page }) => acts.some((act) => may(actor, act, 'part' in page ? page.part : {})))
			.map(({ word, path }) => ({ word, path })),
	).filter((group) => group.length > 0)
}
