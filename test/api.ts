import { readdirSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { openApi } from '#app/api/v1/openapi.ts'

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>

/** Folders of the API's routes as addresses: `/stories/[id]`. */
export const API_ROUTES = routesBelow('app/api/v1')

function routesBelow(folder: string, path = ''): string[] {
	return readdirSync(folder).flatMap((name) => {
		if (name === 'route.ts') return [path]
		return statSync(`${folder}/${name}`).isDirectory() ? routesBelow(`${folder}/${name}`, `${path}/${name}`) : []
	})
}

export interface Sent {
	token?: string | undefined
	body?: unknown
	/** In place of a JSON body. */
	raw?: BodyInit
	headers?: Record<string, string>
}

export interface Got {
	status: number
	headers: Headers
	// biome-ignore lint/suspicious/noExplicitAny: tests look at any part of what they got
	json: any
}

/** Asks the API as its route does, and checks the answer against the OpenAPI document. */
export async function ask(
	method: string,
	address: string,
	{ token, body, raw, headers = {} }: Sent = {},
): Promise<Got> {
	const path = (address.split('?')[0] ?? '').split('/').map(decodeURIComponent)
	const route = API_ROUTES.find((candidate) => fits(candidate.split('/'), path)) ?? '/[...rest]'
	const id = route.split('/').indexOf('[id]')
	const module = (await import(/* @vite-ignore */ resolve(`app/api/v1${route}/route.ts`))) as Record<string, Handler>
	const request = new Request(`http://paper.test/api/v1${address}`, {
		method,
		headers: {
			...(body === undefined ? {} : { 'content-type': 'application/json' }),
			...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
			...headers,
		},
		...(raw !== undefined ? { body: raw } : body === undefined ? {} : { body: JSON.stringify(body) }),
	})
	const handler = module[method]
	if (!handler) throw new Error(`${route} has no ${method}`)
	const params: Record<string, string> = id < 0 ? {} : { id: path[id] ?? '' }
	const response = await handler(request, { params: Promise.resolve(params) })
	const got = { status: response.status, headers: response.headers, json: await response.json() }
	demandDocumented(method.toLowerCase(), route, got)
	return got
}

function fits(route: string[], path: string[]): boolean {
	return route.length === path.length && route.every((word, i) => word === path[i] || word === '[id]')
}

/** Throws where an answer is not what the document says of this operation and status. */
function demandDocumented(method: string, route: string, { status, headers, json }: Got): void {
	const type = status < 400 ? 'application/json' : 'application/problem+json'
	if (!headers.get('content-type')?.startsWith(type)) throw new Error(`${method} ${route}: not ${type}`)
	const operation = document.paths[route.replace('[id]', '{id}')]?.[method]
	if (route === '/openapi.json' && status === 200) return
	const schema =
		operation?.responses[status]?.content[type]?.schema ?? (status === 404 || status === 405 ? PROBLEM : undefined)
	if (!schema) throw new Error(`The document does not know ${status} of ${method} ${route}: ${JSON.stringify(json)}`)
	const shape = JSON.parse(
		JSON.stringify({ ...schema, $defs: document.components.schemas }).replaceAll('#/components/schemas/', '#/$defs/'),
	)
	z.fromJSONSchema(shape).parse(json)
}

// biome-ignore lint/suspicious/noExplicitAny: a document of JSON
const document = openApi() as any
const PROBLEM = { $ref: '#/components/schemas/Problem' }
