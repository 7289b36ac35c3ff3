import { z } from 'zod'
import { wholeAddress } from '#lib/whole-address.ts'
import { OPERATIONS, type Operation } from './operations.ts'
import { PHRASES, type ProblemStatus } from './problem.ts'
import { problemShape } from './shapes.ts'

type Json = Record<string, unknown>

/** The OpenAPI 3.1 document of this API, made from the shapes that its doors check by. */
export function openApi(): Json {
	const schemas: Json = {}
	const paths = Object.entries(OPERATIONS).map(([path, methods]) => [
		path,
		{
			...(path.includes('{id}') && {
				parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
			}),
			...Object.fromEntries(
				Object.entries(methods).map(([method, operation]) => [method.toLowerCase(), documented(operation, schemas)]),
			),
		},
	])
	return {
		openapi: '3.1.0',
		info: {
			title: 'Broadsheet',
			version: '1',
			description:
				'Stories, images, fronts and lists of this paper. Without a token: what readers have. With the bearer token of a member of staff: the desk, with the rights of that person.',
		},
		servers: [{ url: wholeAddress('/api/v1') }],
		paths: Object.fromEntries(paths),
		components: {
			schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))),
			securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
		},
	}
}

function documented(operation: Operation, schemas: Json): Json {
	const { summary, token, query, body, form, ifMatch, gives, headers = [], problems } = operation
	const parameters = [
		...(query ? queryParameters(query, schemas) : []),
		...(ifMatch ? [{ ...IF_MATCH, required: ifMatch === 'needed' }] : []),
	]
	const content = body
		? { 'application/json': { schema: schemaOf(body, 'input', schemas) } }
		: form && { 'multipart/form-data': { schema: schemaOf(form, 'input', schemas) } }
	const failing: ProblemStatus[] = [...problems, ...(token === 'none' ? [] : ([401] as const)), 405, 414, 500, 507]
	return {
		summary,
		security: token === 'needed' ? [{ token: [] }] : token === 'open' ? [{}, { token: [] }] : [{}],
		...(parameters.length > 0 && { parameters }),
		...(content && { requestBody: { required: true, content } }),
		responses: {
			...Object.fromEntries(
				Object.entries(gives).map(([status, shape]) => [
					status,
					{
						description: status === '201' ? 'Made' : 'Done',
						...(headers.length > 0 && { headers: Object.fromEntries(headers.map((name) => [name, HEADERS[name]])) }),
						content: { 'application/json': { schema: schemaOf(shape, 'output', schemas) } },
					},
				]),
			),
			...Object.fromEntries(
				[...new Set(failing)].map((status) => [
					status,
					{
						description: PHRASES[status],
						...(status === 412 && { headers: { ETag: HEADERS.ETag } }),
						content: { 'application/problem+json': { schema: schemaOf(problemShape, 'output', schemas) } },
					},
				]),
			),
		},
	}
}

const HEADERS = {
	ETag: { description: 'The working revision, in quotes; for If-Match.', schema: { type: 'string' } },
	Location: { description: 'Where it is from now on.', schema: { type: 'string' } },
}

const IF_MATCH = {
	name: 'If-Match',
	in: 'header',
	description: 'The ETag of the revision that was changed.',
	schema: { type: 'string' },
}

function queryParameters(query: z.ZodType, schemas: Json): Json[] {
	const { properties = {}, required = [] } = schemaOf(query, 'input', schemas) as {
		properties?: Record<string, Json>
		required?: string[]
	}
	return Object.entries(properties).map(([name, { description, ...schema }]) => ({
		name,
		in: 'query',
		required: required.includes(name),
		...(description ? { description } : {}),
		schema,
	}))
}

/** A shape as JSON Schema; shapes with a name of their own are put among the components and referred to. */
function schemaOf(shape: z.ZodType, io: 'input' | 'output', schemas: Json): Json {
	const {
		$schema: _,
		$defs = {},
		...schema
	} = z.toJSONSchema(shape, { io, unrepresentable: 'any' }) as Json & {
		$defs?: Json
	}
	const text = JSON.stringify({ schema, $defs }).replaceAll('"#/$defs/', '"#/components/schemas/')
	const moved = JSON.parse(text) as { schema: Json; $defs: Json }
	Object.assign(schemas, moved.$defs)
	return moved.schema
}
