import { resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { API_ROUTES } from '#test/api.ts'
import { openApi } from './openapi.ts'
import { OPERATIONS } from './operations.ts'

const routes: Record<string, Record<string, (request: Request, context: object) => Promise<Response>>> = {}
beforeAll(async () => {
	for (const path of Object.keys(OPERATIONS))
		routes[path] = await import(/* @vite-ignore */ resolve(`app/api/v1${path.replace('{id}', '[id]')}/route.ts`))
}, 120_000)

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

test('every address of the API is in its document, and nothing else', () => {
	const documented = Object.keys(OPERATIONS).map((path) => path.replace('{id}', '[id]'))
	const own = ['/openapi.json', '/[...rest]']
	expect([...API_ROUTES].sort()).toEqual([...documented, ...own].sort())
})

test('every method that an address takes is in the document', async () => {
	for (const [path, operations] of Object.entries(OPERATIONS)) {
		for (const method of METHODS) {
			const request = new Request('http://paper.test/', { method, headers: { authorization: 'Basic none' } })
			const { status } = (await routes[path]?.[method]?.(request, { params: Promise.resolve({}) })) ?? {}
			expect([path, method, status !== 405]).toEqual([path, method, method in operations])
		}
	}
})

test('every reference in the document leads somewhere', () => {
	const document = openApi() as { components: { schemas: object } }
	const named = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
		([, name]) => name,
	)
	expect(named.length).toBeGreaterThan(20)
	for (const name of named) expect(Object.keys(document.components.schemas)).toContain(name)
})

test('the document is of OpenAPI 3.1 and says how to send a token', () => {
	expect(openApi()).toMatchObject({
		openapi: '3.1.0',
		components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
		paths: {
			'/stories/{id}': { patch: { parameters: [{ name: 'If-Match', required: true }], security: [{ token: [] }] } },
		},
	})
})
