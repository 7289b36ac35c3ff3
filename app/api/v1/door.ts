import type { z } from 'zod'
import { Missing } from '#lib/errors.ts'
import { parseInput } from '#newsroom/act.ts'
import type { StaffActor } from '#newsroom/policies/permit.ts'
import type { Operation } from './operations.ts'
import { problemAnswer, Refusal } from './problem.ts'
import { actorOf, formOf, jsonOf, queryOf, unauthorized } from './request.ts'

/** What a handler gets: all of it checked. */
export interface Asked<O extends Operation> {
	actor: O['token'] extends 'needed' ? StaffActor : StaffActor | undefined
	/** Of the path. */
	id: string
	query: O['query'] extends z.ZodType ? z.output<O['query']> : undefined
	body: O['body'] extends z.ZodType ? z.output<O['body']> : undefined
	form: O['takes'] extends 'form' ? FormData : undefined
	request: Request
}

/** What it answers: a status the operation names, its value, and headers. */
export interface Answer {
	status?: number
	value: unknown
	headers?: Record<string, string>
}

type Context = { params: Promise<{ id?: string; rest?: string[] }> }
type Handler = (request: Request, context: Context) => Promise<Response>

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
export type Method = (typeof METHODS)[number]

/** Ties an operation to what does it: token, precondition, query and body are checked first, errors become problems. */
export function answers<O extends Operation>(operation: O, handle: (asked: Asked<O>) => Promise<Answer>): Handler {
	return async (request, { params }) => {
		try {
			const actor = await actorOf(request)
			if (operation.token === 'needed' && !actor)
				throw unauthorized('This needs a token.', 'Send Authorization: Bearer and your token.')
			if (operation.ifMatch === 'needed' && !request.headers.has('if-match'))
				throw Refusal.whole(
					428,
					'Say which revision you changed.',
					'Send If-Match with the ETag that came with the story.',
				)
			// At an address without parameters Next gives undefined, whatever its types say.
			const { id = '' } = (await params) ?? {}
			// Nothing is named so, and not every database can be asked for it.
			if (id.includes('\0')) throw new Missing('There is nothing of this id.')
			const query = operation.query && parseInput(operation.query, queryOf(request))
			const form = operation.takes === 'form' ? await formOf(request) : undefined
			const body = operation.body && parseInput(operation.body, await jsonOf(request))
			const { status = 200, value, headers } = await handle({ actor, id, query, form, body, request } as Asked<O>)
			return Response.json(value, {
				status,
				headers: { 'cache-control': 'no-store', vary: 'Authorization', ...headers },
			})
		} catch (error) {
			return problemAnswer(error, operation.ifMatch ? 412 : 409)
		}
	}
}

/** The exports of a route: what it has, and for every other method a 405 that names them. */
export function door(handlers: Partial<Record<Method, Handler>>): Record<Method, Handler> {
	const has = METHODS.filter((method) => handlers[method])
	const allow = [...has, ...(handlers.GET ? ['HEAD'] : [])].join(', ')
	const refuse: Handler = async () =>
		problemAnswer(Refusal.whole(405, 'This address does not take that method.', `Use ${allow}.`, { allow }))
	return Object.fromEntries(METHODS.map((method) => [method, handlers[method] ?? refuse])) as Record<Method, Handler>
}
