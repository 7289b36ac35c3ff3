import { ROLES, type Role } from '#newsroom/staff/rules.ts'

/**
 * How far a right goes. `own`: stories this person began and that were never published. `scope`:
 * everything in the editions and sections of the account. `all`: without regard to them. `self`:
 * one's own account.
 */
export type Reach = 'own' | 'scope' | 'all' | 'self'

interface Row {
	/** What the act is called on the matrix page. */
	name: string
	reach: Partial<Record<Role, Reach>>
}

const everyone = (reach: Reach): Row['reach'] => Object.fromEntries(ROLES.map((role) => [role, reach]))
const desk = { editor: 'scope', 'managing editor': 'scope', admin: 'all' } as const
const fronts = { 'front editor': 'scope', 'managing editor': 'scope', admin: 'all' } as const
const heads = { 'managing editor': 'scope', admin: 'all' } as const

/** The one table of who may do what: the admin's matrix page and the tests are made from it. */
export const POLICY = {
	'desk.read': { name: 'Read the desk: stories, revisions, lists', reach: everyone('all') },
	'story.create': { name: 'Begin a story', reach: { ...everyone('scope'), admin: 'all' } },
	'story.edit': { name: 'Write in a story', reach: { writer: 'own', 'front editor': 'own', ...desk } },
	'story.hand over': { name: 'Hand a story over', reach: { writer: 'own', 'front editor': 'own', ...desk } },
	'story.publish': { name: 'Publish, schedule, publish changes, undo', reach: desk },
	'story.withdraw': { name: 'Withdraw a story', reach: desk },
	'story.take down': { name: 'Take a story down, lift a takedown', reach: heads },
	'story.bin': { name: 'Bin a story and restore it', reach: { writer: 'own', 'front editor': 'own', ...desk } },
	'page.edit': { name: 'Write, publish and withdraw pages of /about', reach: heads },
	'story.import': { name: 'Bring in an archive', reach: { admin: 'all' } },
	'front.release': { name: 'Change a front', reach: fronts },
	'list.change': { name: 'Change Must read and Recommended', reach: fronts },
	'image.add': { name: 'Add an image', reach: everyone('all') },
	'image.change': { name: "Change an image's text", reach: { ...fronts, ...desk } },
	'section.change': { name: 'Add, rename and order sections', reach: heads },
	'topic.change': { name: 'Add and rename topics', reach: { ...fronts, ...desk } },
	'contributor.change': { name: 'Add and change contributors', reach: { ...fronts, ...desk } },
	'redirect.change': { name: 'Add and remove redirects', reach: heads },
	'banner.set': { name: 'Set the breaking banner', reach: fronts },
	'edition.change': { name: "Change the paper's settings", reach: { admin: 'all' } },
	'staff.read': { name: 'See accounts', reach: { 'managing editor': 'all', admin: 'all' } },
	'staff.change': { name: 'Add accounts, change roles, disable, sign out', reach: { admin: 'all' } },
	'account.change': { name: 'Change one’s own password, sign out everywhere', reach: everyone('self') },
	'token.change': { name: 'Make and revoke one’s own API tokens', reach: everyone('self') },
} as const satisfies Record<string, Row>

export type Act = keyof typeof POLICY
