import { FRESH } from '#components/admin/answer.ts'
import type { Act } from '#newsroom/policies/table.ts'

/*
 * Who may come where. Every page, handler, server action and API operation of the staff side has a
 * row here; the policy walk fails on one that has none, and on a row that lies.
 */

/** `anyone` comes in without signing in, `signed in` is every account; else the right that is asked for. */
export type Right = Act | 'signed in' | 'anyone'

/** What is there in the paper that is walked through. The story was published, and nobody of the cast began it. */
export interface Things {
	story: string
	/** Its first revision and its working one. */
	revision: string
	base: string
	publication: string
	conflict: string
	front: string
	staff: string
}

export const PAGES: Record<string, Right> = {
	'/admin': 'signed in',
	'/admin/[...rest]': 'signed in',
	'/admin/account': 'signed in',
	'/admin/contributors': 'contributor.change',
	'/admin/contributors/[id]': 'contributor.change',
	'/admin/contributors/new': 'contributor.change',
	'/admin/fronts': 'front.release',
	'/admin/fronts/[id]': 'front.release',
	'/admin/images': 'desk.read',
	'/admin/images/[id]': 'desk.read',
	'/admin/lists': 'list.change',
	'/admin/pages': 'page.edit',
	'/admin/pages/new': 'page.edit',
	'/admin/preview/[edition]/front': 'front.release',
	'/admin/redirects': 'redirect.change',
	'/admin/sections': 'section.change',
	'/admin/sections/[id]': 'section.change',
	'/admin/sections/new': 'section.change',
	'/admin/settings': 'banner.set',
	'/admin/setup': 'anyone',
	'/admin/sign-in': 'anyone',
	'/admin/staff': 'staff.read',
	'/admin/staff/[id]': 'staff.read',
	'/admin/staff/new': 'staff.change',
	'/admin/staff/rights': 'signed in',
	'/admin/stories': 'desk.read',
	'/admin/stories/[id]': 'desk.read',
	'/admin/stories/[id]/preview': 'desk.read',
	'/admin/stories/[id]/revisions': 'desk.read',
	'/admin/stories/bin': 'desk.read',
	'/admin/stories/new': 'story.create',
	'/admin/topics': 'topic.change',
	'/admin/topics/[id]': 'topic.change',
	'/admin/topics/new': 'topic.change',
}

/** A request that gets as far as the question who may. */
export type Call = { right: Right; body?: unknown; headers?: Record<string, string> }

/** Handlers beside the pages, and operations of the API: method and address. */
export const ROUTES: Record<string, Right | Call> = {
	'GET /admin/find': 'signed in',
	'GET /admin/images/file/[file]': 'signed in',
	'GET /admin/images/find': 'signed in',
	'GET /admin/images/picture/[id]': 'signed in',
	'POST /admin/images/upload': { right: 'image.add', body: new FormData() },
	'POST /admin/stories/[id]/save': { right: 'story.edit', body: { base: 'older', content: {} } },
	'GET /api/auth/[...nextauth]': 'anyone',
	'POST /api/auth/[...nextauth]': 'anyone',

	'GET /api/v1/contributors': 'anyone',
	'POST /api/v1/contributors': { right: 'contributor.change', body: { edition: 'en', slug: 'mina', name: 'Mina' } },
	'GET /api/v1/fronts': 'desk.read',
	'GET /api/v1/fronts/{id}': 'desk.read',
	'PUT /api/v1/fronts/{id}': { right: 'front.release', body: { version: 0, containers: [] } },
	'POST /api/v1/images': { right: 'image.add', body: new FormData() },
	'GET /api/v1/must-read': 'desk.read',
	'PUT /api/v1/must-read': { right: 'list.change', body: { version: 0, stories: [] } },
	'GET /api/v1/sections': 'anyone',
	'POST /api/v1/sections': { right: 'section.change', body: { edition: 'en', slug: 'tides', name: 'Tides' } },
	'GET /api/v1/stories': 'anyone',
	'POST /api/v1/stories': {
		right: 'story.create',
		body: { edition: 'en', section: 'news', headline: 'A story', bodyText: 'Its text.' },
	},
	'GET /api/v1/stories/{id}': 'anyone',
	'PATCH /api/v1/stories/{id}': { right: 'story.edit', body: { kicker: 'Port' }, headers: { 'if-match': '"older"' } },
	'GET /api/v1/stories/{id}/publication': { right: 'desk.read' },
	'PUT /api/v1/stories/{id}/publication': { right: 'story.publish', body: { change: 'minor' } },
	'DELETE /api/v1/stories/{id}/publication': { right: 'story.publish' },
	'PUT /api/v1/stories/{id}/takedown': { right: 'story.take down', body: { reason: 'A court said so.', status: 451 } },
	'POST /api/v1/stories/{id}/withdrawal': { right: 'story.withdraw', body: { reason: 'It was wrong.' } },
	'GET /api/v1/topics': 'anyone',
	'POST /api/v1/topics': { right: 'topic.change', body: { edition: 'en', slug: 'tides', name: 'Tides' } },
}

/** A server action whose right depends on what it is called with needs a call that means something. */
export type ActionRow = Right | { right: Right; args: (things: Things) => unknown[] }

/** By file below `app/admin` and name; called in this order. */
export const ACTIONS: Record<string, ActionRow> = {
	'account/actions.ts changePassword': 'signed in',
	'account/actions.ts endOne': 'account.change',
	'account/actions.ts endOthers': 'account.change',
	'account/actions.ts endToken': 'token.change',
	'account/actions.ts newToken': 'token.change',
	'contributors/actions.ts addContributor': 'contributor.change',
	'contributors/actions.ts saveContributor': 'contributor.change',
	'fronts/[id]/actions.tsx drawFront': { right: 'front.release', args: ({ front }) => [front, []] },
	'fronts/[id]/actions.tsx readFront': { right: 'front.release', args: ({ front }) => [front] },
	'fronts/[id]/actions.tsx release': { right: 'front.release', args: ({ front }) => [front, 0, []] },
	'images/[id]/actions.ts changeImageWords': 'image.change',
	'lists/actions.ts readList': { right: 'list.change', args: () => ['en', 'must-read'] },
	'lists/actions.ts saveList': { right: 'list.change', args: () => [{}] },
	'redirects/actions.ts addOne': 'redirect.change',
	'redirects/actions.ts removeOne': 'redirect.change',
	'sections/actions.ts addSection': 'section.change',
	'sections/actions.ts saveOrder': { right: 'section.change', args: () => ['en', [], []] },
	'sections/actions.ts saveSection': 'section.change',
	'settings/actions.ts saveBanner': 'banner.set',
	'settings/actions.ts saveSettings': 'edition.change',
	'setup/actions.ts setUpHere': 'anyone',
	'sign-in/actions.ts signInHere': 'anyone',
	'sign-out.ts signOutHere': 'anyone',
	'staff/actions.ts addPerson': 'staff.change',
	'staff/actions.ts changePerson': 'staff.change',
	'staff/actions.ts disablePerson': 'staff.change',
	'staff/actions.ts enablePerson': 'staff.change',
	'staff/actions.ts setPersonPassword': 'staff.change',
	'staff/actions.ts signOutPerson': 'staff.change',
	'stories/[id]/actions.ts cancel': form('story.publish', ({ story }) => ({ id: story })),
	'stories/[id]/actions.ts handOn': form('story.hand over', ({ story }) => ({ id: story, stage: 'desk' })),
	'stories/[id]/actions.ts lift': form('story.take down', ({ story }) => ({ id: story })),
	'stories/[id]/actions.ts publish': form('story.publish', ({ story }) => ({ id: story, change: 'minor' })),
	// On an outdated base nothing is resolved, so that the next one finds the conflict too.
	'stories/[id]/actions.ts resolve': form('story.edit', ({ conflict }) => ({
		conflict,
		base: 'older',
		keep: 'working',
	})),
	'stories/[id]/actions.ts bin': form('story.bin', ({ story }) => ({ id: story })),
	'stories/[id]/actions.ts restore': form('story.bin', ({ story }) => ({ id: story })),
	'stories/[id]/actions.ts restoreOld': form('story.edit', ({ story, base, revision }) => ({
		id: story,
		base,
		revision,
	})),
	'stories/[id]/actions.ts takeDown': form('story.take down', ({ story }) => ({
		id: story,
		reason: 'x',
		status: '410',
	})),
	'stories/[id]/actions.ts undo': form('story.publish', ({ publication }) => ({ publication })),
	'stories/[id]/actions.ts withdraw': form('story.withdraw', ({ story }) => ({ id: story, reason: 'x' })),
	'stories/new/actions.ts begin': form('story.create', () => ({ type: 'story', section: 'none', edition: 'en' })),
	'topics/actions.ts addTopic': 'topic.change',
	'topics/actions.ts saveTopic': 'topic.change',
}

/** The call of a form's action, with these fields filled in. */
function form(right: Right, fields: (things: Things) => Record<string, string>): ActionRow {
	return {
		right,
		args: (things) => {
			const filled = new FormData()
			for (const [name, value] of Object.entries(fields(things))) filled.append(name, value)
			return [FRESH, filled]
		},
	}
}
