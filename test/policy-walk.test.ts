import { globSync, readFileSync } from 'node:fs'
import { sep } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FRESH } from '#components/admin/answer.ts'
import { closeStores, openStores } from '#db/stores.ts'
import { may } from '#newsroom/policies/permit.ts'
import { addStaff, createToken } from '#newsroom/staff/accounts.ts'
import { accountByEmail } from '#newsroom/staff/desk.ts'
import { ROLES, type Role } from '#newsroom/staff/rules.ts'
import { person, SYSTEM } from './paper.ts'
import { ACTIONS, PAGES, type Right, ROUTES, type Things } from './policy-rows.ts'
import { type Served, serve } from './serve.ts'
import { Visitor } from './visitor.ts'

const WORD = 'ferry lantern quay'
let served: Served
let stranger: Visitor
const cast = {} as Record<Role, Visitor>
const bearers = {} as Record<Role, string>
let things: Things

beforeAll(async () => {
	served = await serve()
	openStores(served.dataDir)
	stranger = new Visitor(served)
	for (const role of ROLES) {
		const email = `${role.replace(' ', '-')}@walk.example`
		await addStaff(SYSTEM, { email, name: role, role, password: WORD })
		bearers[role] = await createToken(SYSTEM, { email, name: 'walk' })
		cast[role] = new Visitor(served)
		await cast[role].signIn(email, WORD)
	}
	things = { story: 'none', revision: 'none', staff: (await accountByEmail('writer@walk.example'))?.id ?? '' }
}, 300_000)
afterAll(async () => {
	closeStores()
	await served?.stop()
})

const has = (role: Role, right: Right) => right === 'anyone' || right === 'signed in' || may(person(role), right)

/** The files of this name on the staff side, with the address their folder means: groups are no part of it. */
function onDisk(name: string): { file: string; route: string }[] {
	return globSync(`app/**/${name}`)
		.map((file) => ({
			file,
			route: `/${file.split(sep).slice(1, -1).join('/')}`.replaceAll(/\/\([^)]+\)/g, ''),
		}))
		.filter(({ route }) => /^\/(admin|api)(\/|$)/.test(route))
}

/** An address of a route: its thing where there is one, else a word that names nothing. */
function address(route: string): string {
	return route.replace('/staff/[id]', `/staff/${things.staff}`).replaceAll(/\[+[^\]]+\]+/g, 'nothing')
}

describe('every page of the newsroom', () => {
	it('has a row, and every row a page', () => {
		expect(
			onDisk('page.tsx')
				.map(({ route }) => route)
				.toSorted(),
		).toEqual(Object.keys(PAGES).toSorted())
	})

	it.each(Object.entries(PAGES))('%s opens for %s', async (route, right) => {
		const path = address(route)
		const asked = await stranger.ask(path)
		if (right === 'anyone') expect(asked.status).toBeLessThan(400)
		else expect(asked.headers.get('location')).toBe(`/admin/sign-in?next=${encodeURIComponent(path)}`)
		for (const role of ROLES) {
			const { status } = await cast[role].ask(path)
			if (has(role, right)) expect([200, 307, 404], `${role} at ${path}`).toContain(status)
			else expect(status, `${role} at ${path}`).toBe(403)
		}
	})
})

describe('every route of the newsroom and the API', () => {
	it('has a row for each of its methods, and every row a route', () => {
		expect(routesOnDisk()).toEqual(Object.keys(ROUTES).toSorted())
	})

	it.each(Object.entries(ROUTES).filter(([, right]) => right !== 'anyone'))('%s answers for %s', async (row, right) => {
		const [method = '', route = ''] = row.split(' ')
		const path = address(route)
		const init = method === 'GET' ? {} : { method }
		expect(await verdict(await stranger.ask(path, init))).toBe('signed out')
		for (const role of ROLES) {
			const token = { authorization: `Bearer ${bearers[role]}` }
			const answer = path.startsWith('/api/v1/')
				? await stranger.ask(path, { ...init, headers: token })
				: await cast[role].ask(path, init)
			expect(await verdict(answer), `${role}: ${row}`).toBe(has(role, right) ? 'heard' : 'refused')
		}
	})
})

describe('every server action', () => {
	it('has a row, and every row an action', () => {
		expect(actionsBuilt().map(({ name }) => name)).toEqual(Object.keys(ACTIONS).toSorted())
	})

	it.each(Object.entries(ACTIONS))('%s is done for those who have the right', async (name, row) => {
		const action = actionsBuilt().find((built) => built.name === name)
		if (!action) throw new Error(`${name} is not in the build.`)
		const right = typeof row === 'string' ? row : row.right
		const args = typeof row === 'string' ? action.args : row.args(things)
		for (const origin of ['https://elsewhere.example', 'null', served.origin.replace('localhost', 'localhost.example')])
			expect((await cast.admin.call(action.page, action.id, args, { origin })).status).toBe(403)
		if (right === 'anyone') return
		expect(await verdict(await stranger.call(action.page, action.id, args))).toBe('signed out')
		for (const role of ROLES) {
			const answer = await cast[role].call(action.page, action.id, args)
			expect(answer.status, role).toBe(200)
			expect(await verdict(answer), role).toBe(has(role, right) ? 'heard' : 'refused')
		}
	})
})

/** What became of a request: by its status, or by the Answer that an island gets. */
async function verdict(answer: Response): Promise<'heard' | 'refused' | 'signed out'> {
	const text = await answer.text()
	if (answer.status === 401 || text.includes('"is":"signed out"')) return 'signed out'
	return answer.status === 403 || text.includes('you may not do this') ? 'refused' : 'heard'
}

/** Method and address of each handler. */
function routesOnDisk(): string[] {
	return onDisk('route.ts')
		.flatMap(({ file, route }) => {
			const exported = readFileSync(file, 'utf8').match(/^export .*/gm) ?? []
			const methods = exported.join('\n').match(/\b(GET|HEAD|POST|PUT|PATCH|DELETE)\b/g) ?? []
			return [...new Set(methods)].map((method) => `${method} ${route}`)
		})
		.toSorted()
}

interface BuiltAction {
	/** File below `app/` and name. */
	name: string
	id: string
	page: string
	/** What a call of its kind has at least. */
	args: unknown[]
}

/** The server actions as the build lists them: whatever is not here, no request can call. */
function actionsBuilt(): BuiltAction[] {
	const { node } = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as Manifest
	return Object.entries(node)
		.map(([id, { filename, exportedName, workers }]) => ({
			name: `${filename.replace(/^app\//, '')} ${exportedName}`,
			id,
			page: address(
				(Object.keys(workers)[0] ?? '')
					.replace(/^app/, '')
					.replace(/\/page$/, '')
					.replaceAll(/\/\([^)]+\)/g, ''),
			),
			args: takesForm(id) ? [FRESH, new FormData()] : [{}],
		}))
		.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
interface Manifest {
	node: Record<string, { filename: string; exportedName: string; workers: Record<string, unknown> }>
}

/** Next writes into an id's first byte which arguments are used; the second of two is a form. */
function takesForm(id: string): boolean {
	return (Number.parseInt(id.slice(0, 2), 16) & 0b0010_0000) !== 0
}
