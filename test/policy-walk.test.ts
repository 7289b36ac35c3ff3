import { globSync, readFileSync } from 'node:fs'
import { sep } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FRESH } from '#components/admin/answer.ts'
import { closeStores, openStores } from '#db/stores.ts'
import { act } from '#newsroom/act.ts'
import { fronts } from '#newsroom/fronts/desk.ts'
import { may } from '#newsroom/policies/permit.ts'
import { deskSections } from '#newsroom/sections/desk.ts'
import { addStaff, createToken } from '#newsroom/staff/accounts.ts'
import { accountByEmail } from '#newsroom/staff/desk.ts'
import { ROLES, type Role } from '#newsroom/staff/rules.ts'
import { saveStory } from '#newsroom/stories/commands/save.ts'
import { storyForDesk } from '#newsroom/stories/desk/story.ts'
import { person, published, SYSTEM } from './paper.ts'
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
	await openStores(served.dataDir)
	stranger = new Visitor(served)
	for (const role of ROLES) {
		const email = `${role.replace(' ', '-')}@walk.example`
		await addStaff(SYSTEM, { email, name: role, role, password: WORD })
		bearers[role] = await createToken(SYSTEM, { email, name: 'walk' })
		cast[role] = new Visitor(served)
		await cast[role].signIn(email, WORD)
	}
	things = await thingsToWalk()
}, 300_000)
afterAll(async () => {
	await closeStores()
	await served?.stop()
})

/** A published story of the system's with two later saves, of which one came too late. */
async function thingsToWalk(): Promise<Things> {
	const [section] = await deskSections('en')
	const [front] = await fronts(['en'])
	const story = await published({ section: section?.id })
	const save = (kicker: string) =>
		act(SYSTEM, saveStory, { id: story.id, base: story.revision, content: { kicker }, late: 'keep' })
	await save('Port')
	await save('Quay')
	const desk = await storyForDesk(story.id)
	return {
		story: story.id,
		revision: story.revision,
		base: desk?.workingRevisionId ?? '',
		publication: desk?.publications[0]?.id ?? '',
		conflict: desk?.conflicts[0]?.id ?? '',
		front: front?.id ?? '',
		staff: (await accountByEmail('writer@walk.example'))?.id ?? '',
	}
}

/** What the table says of this role and a thing that others made and readers had. */
const has = (role: Role, right: Right) =>
	right === 'anyone' || right === 'signed in' || may(person(role), right, madeByOthers(right))
const madeByOthers = (right: Right) =>
	/^(story|page)\./.test(right) ? { owner: 'system:demo', everPublished: true } : {}

/** An address of a route: its thing where there is one, else a word that names nothing. */
function address(route: string): string {
	return route
		.replace(/(\/stories\/)[[{]id[\]}]/, `$1${things.story}`)
		.replace(/(\/fronts\/)[[{]id[\]}]/, `$1${things.front}`)
		.replace('[edition]', 'en')
		.replace(/\/must-read$/, '/must-read?edition=en')
		.replace('/staff/[id]', `/staff/${things.staff}`)
		.replaceAll(/\[+[^\]]+\]+/g, 'nothing')
}

describe('every page of the newsroom', () => {
	it('has a row, and every row a page', () => {
		expect(
			onDisk('page.tsx')
				.map(({ route }) => route)
				.toSorted(),
		).toEqual(Object.keys(PAGES).toSorted())
	})

	it.each(Object.entries(PAGES))('%s opens for: %s', async (route, right) => {
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

describe('every handler of the newsroom and every operation of the API', () => {
	it('has a row, and every row one of them', async () => {
		expect([...handlersOnDisk(), ...(await operations())].toSorted()).toEqual(Object.keys(ROUTES).toSorted())
	})

	it.each(Object.entries(ROUTES))('%s', async (name, row) => {
		const { right, body, headers } = typeof row === 'string' ? { right: row } : row
		const [method = '', route = ''] = name.split(' ')
		const path = address(route)
		const isApi = path.startsWith('/api/v1/')
		const init = {
			...(method === 'GET' ? {} : { method }),
			...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
			headers: { ...(body instanceof FormData || !body ? {} : { 'content-type': 'application/json' }), ...headers },
		}
		expect(await verdict(await stranger.ask(path, init)), 'signed out').toBe(
			right === 'anyone' ? 'heard' : 'signed out',
		)
		for (const role of ROLES) {
			const known = { ...init, headers: { ...init.headers, authorization: `Bearer ${bearers[role]}` } }
			const answer = await verdict(isApi ? await stranger.ask(path, known) : await cast[role].ask(path, init))
			expect(answer, role).toBe(has(role, right) ? 'heard' : 'refused')
			// The API knows nobody by a cookie.
			if (isApi && right !== 'anyone') expect(await verdict(await cast[role].ask(path, init))).toBe('signed out')
		}
	})
})

describe('every server action', () => {
	it('has a row, and every row an action', () => {
		expect(
			actionsBuilt()
				.map(({ name }) => name)
				.toSorted(),
		).toEqual(Object.keys(ACTIONS).toSorted())
	})

	it.each(Object.entries(ACTIONS))('%s', async (name, row) => {
		const action = actionsBuilt().find((built) => built.name === name)
		if (!action) throw new Error(`${name} is not in the build.`)
		const right = typeof row === 'string' ? row : row.right
		const args = typeof row === 'string' ? [FRESH, new FormData()] : row.args(things)
		for (const origin of ['https://elsewhere.example', 'null', served.origin.replace('localhost', 'localhost.example')])
			expect((await cast.admin.call(action.page, action.id, args, { origin })).status).toBe(403)
		if (right === 'anyone') return
		expect(await verdict(await stranger.call(action.page, action.id, args)), 'signed out').toBe('signed out')
		for (const role of ROLES) {
			const answer = await cast[role].call(action.page, action.id, args)
			expect([200, 303], role).toContain(answer.status)
			expect(await verdict(answer), role).toBe(has(role, right) ? 'heard' : 'refused')
		}
	})
})

/** What became of a request: by its status, or by the Answer that an island gets. */
async function verdict(answer: Response): Promise<'heard' | 'refused' | 'signed out' | 'failed'> {
	const text = await answer.text()
	if (answer.status >= 500 || text.includes('"is":"failed"')) return 'failed'
	if (answer.status === 401 || text.includes('"is":"signed out"')) return 'signed out'
	return answer.status === 403 || text.includes('you may not do this') ? 'refused' : 'heard'
}

/** The files of this name on the staff side, with the address their folder means: groups are no part of it. */
function onDisk(name: string): { file: string; route: string }[] {
	return globSync(`app/**/${name}`)
		.map((file) => ({
			file,
			route: `/${file.split(sep).slice(1, -1).join('/')}`.replaceAll(/\/\([^)]+\)/g, ''),
		}))
		.filter(({ route }) => /^\/(admin|api)(\/|$)/.test(route))
}

/** Method and address of each handler; those of the API are doors for every method, see `operations`. */
function handlersOnDisk(): string[] {
	return onDisk('route.ts')
		.filter(({ route }) => !route.startsWith('/api/v1'))
		.flatMap(({ file, route }) => {
			const exported = readFileSync(file, 'utf8').match(/^export .*/gm) ?? []
			const methods = exported.join('\n').match(/\b(GET|HEAD|POST|PUT|PATCH|DELETE)\b/g) ?? []
			return [...new Set(methods)].map((method) => `${method} ${route}`)
		})
}

/** What the API says of itself. Another test holds it to that. */
async function operations(): Promise<string[]> {
	const { paths } = (await (await stranger.ask('/api/v1/openapi.json')).json()) as { paths: Record<string, object> }
	return Object.entries(paths).flatMap(([path, methods]) =>
		Object.keys(methods)
			.filter((method) => ['get', 'post', 'put', 'patch', 'delete'].includes(method))
			.map((method) => `${method.toUpperCase()} ${path.startsWith('/api/v1') ? path : `/api/v1${path}`}`),
	)
}

interface BuiltAction {
	/** File below `app/admin` and name. */
	name: string
	id: string
	page: string
}

/** The server actions as the build lists them: what is not there, no request can call. */
function actionsBuilt(): BuiltAction[] {
	const { node } = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as Manifest
	return Object.entries(node).map(([id, { filename, exportedName, workers }]) => ({
		name: `${filename.replace(/^app\/(\([^)]+\)\/)?admin\//, '')} ${exportedName}`,
		id,
		page: address((Object.keys(workers)[0] ?? '').replace(/^app(\/\([^)]+\))?/, '').replace(/\/page$/, '')),
	}))
}
interface Manifest {
	node: Record<string, { filename: string; exportedName: string; workers: Record<string, unknown> }>
}
