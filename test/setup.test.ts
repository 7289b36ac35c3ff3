import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freePort, startServer } from './serve.ts'
import { Visitor } from './visitor.ts'

const person = { name: 'Mina', email: 'mina@paper.example', password: 'ferry lantern quay' }
const dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-setup-'))
let server: ReturnType<typeof startServer>
let origin: string

beforeAll(async () => {
	const port = await freePort()
	origin = `http://localhost:${port}`
	server = startServer(['--empty'], { PORT: String(port), BROADSHEET_DATA: dataDir })
	await new Promise<void>((resolve, reject) => {
		server.child.stdout.on('data', () => server.said.out.includes('Setup code:') && resolve())
		server.ended.then(({ err }) => reject(new Error(err)))
	})
}, 300_000)
afterAll(async () => {
	server.child.kill('SIGTERM')
	await server.ended
	rmSync(dataDir, { recursive: true, force: true })
})

it('an empty paper is set up once, by whoever reads its console, who is then signed in', async () => {
	const visitor = new Visitor({ origin })
	expect((await visitor.ask('/admin/sign-in')).headers.get('location')).toBe('/admin/setup')
	const code = /Setup code:\s+(\S+)/.exec(server.said.out)?.[1] ?? ''

	const refused = await (await visitor.fillIn('/admin/setup', { ...person, code: 'bcdfg-bcdfg-bcdfg' })).text()
	expect(refused).toContain('This is not the code that the console shows.')
	expect(refused).toContain(person.email)
	const weak = await (await visitor.fillIn('/admin/setup', { ...person, code, password: 'short' })).text()
	expect(weak).toMatch(/id="password-problem"[^>]*>A password has at least/)

	const done = await visitor.fillIn('/admin/setup', { ...person, code })
	expect(done.headers.get('location')).toMatch(/\/admin$/)
	expect((await visitor.ask('/admin')).status).toBe(200)

	const late = new Visitor({ origin })
	expect(await (await late.ask('/admin/setup')).text()).toContain('This paper is set up already.')
	expect((await late.fillIn('/admin/setup', { ...person, email: 'taro@paper.example', code })).status).not.toBe(303)
	expect((await late.ask('/admin')).status).toBe(307)
	expect(server.said.out + server.said.err).not.toContain(person.password)
})
