import type { Act } from '#newsroom/policies/table.ts'

/** `anyone` comes in without signing in, `signed in` is every account; else the right that is asked for. */
export type Right = Act | 'signed in' | 'anyone'

/** A server action whose right depends on what it is called with needs a call that means something. */
export type ActionRow = Right | { right: Right; args: (things: Things) => unknown[] }

/** What is there in the paper that is walked through: ids. */
export interface Things {
	story: string
	revision: string
	staff: string
}

/*
 * Who may come where. Every page, route and server action of the staff side has a row here; the
 * policy walk fails on one that has none.
 */

export const PAGES: Record<string, Right> = {
	'/admin': 'signed in',
	'/admin/[...rest]': 'signed in',
	'/admin/sign-in': 'anyone',
	'/admin/setup': 'anyone',
	'/admin/account': 'signed in',
	'/admin/staff': 'staff.read',
	'/admin/staff/[id]': 'staff.read',
	'/admin/staff/new': 'staff.change',
	'/admin/staff/rights': 'signed in',
}

/** Files and answers beside the pages: method and path. */
export const ROUTES: Record<string, Right> = {
	'GET /admin/images/file/[file]': 'signed in',
	'GET /admin/images/find': 'signed in',
	'GET /admin/images/picture/[id]': 'signed in',
	'POST /admin/images/upload': 'image.add',
	'GET /api/auth/[...nextauth]': 'anyone',
	'POST /api/auth/[...nextauth]': 'anyone',
}

/** By file below `app/` and name. */
export const ACTIONS: Record<string, ActionRow> = {
	'(door)/admin/sign-in/actions.ts signInHere': 'anyone',
	'(door)/admin/setup/actions.ts setUpHere': 'anyone',
	'admin/sign-out.ts signOutHere': 'anyone',
	'admin/account/actions.ts changePassword': 'signed in',
	'admin/account/actions.ts endOne': 'account.change',
	'admin/account/actions.ts endOthers': 'account.change',
	'admin/account/actions.ts newToken': 'token.change',
	'admin/account/actions.ts endToken': 'token.change',
	'admin/staff/actions.ts addPerson': 'staff.change',
	'admin/staff/actions.ts changePerson': 'staff.change',
	'admin/staff/actions.ts setPersonPassword': 'staff.change',
	'admin/staff/actions.ts signOutPerson': 'staff.change',
	'admin/staff/actions.ts disablePerson': 'staff.change',
	'admin/staff/actions.ts enablePerson': 'staff.change',
}
