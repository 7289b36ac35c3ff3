import { Invalid, isFull, Missing, Outdated, type Problem, Refused } from '#lib/errors.ts'
import { log } from '#lib/log.ts'

/** Everything that can go wrong here, with its phrase in RFC 9110 (or the RFC that made it). */
export const PHRASES = {
	400: 'Bad Request',
	401: 'Unauthorized',
	403: 'Forbidden',
	404: 'Not Found',
	405: 'Method Not Allowed',
	409: 'Conflict',
	412: 'Precondition Failed',
	413: 'Content Too Large',
	414: 'URI Too Long',
	415: 'Unsupported Media Type',
	422: 'Unprocessable Content',
	428: 'Precondition Required',
	500: 'Internal Server Error',
	507: 'Insufficient Storage',
} as const

export type ProblemStatus = keyof typeof PHRASES

/** What a door throws when a request is answered with a problem; everything else comes from `lib/errors.ts`. */
export class Refusal extends Error {
	readonly status: ProblemStatus
	readonly problems: Problem[]
	readonly headers: Record<string, string>

	constructor(status: ProblemStatus, problem: Problem | Problem[], headers: Record<string, string> = {}) {
		super(PHRASES[status])
		this.status = status
		this.problems = [problem].flat()
		this.headers = headers
	}

	/** About the request as a whole. */
	static whole(status: ProblemStatus, message: string, remedy: string, headers?: Record<string, string>): Refusal {
		return new Refusal(status, { field: '', message, remedy }, headers)
	}
}

/**
 * The one place where errors become answers: `application/problem+json` of RFC 9457.
 * @param outdated how this operation says that something older was sent: 412 with `If-Match`, else 409
 */
export function problemAnswer(error: unknown, outdated: 409 | 412 = 409): Response {
	if (error instanceof Refusal) return answer(error.status, error.problems, error.headers)
	if (error instanceof Invalid) return answer(422, error.problems.map(asSent))
	if (error instanceof Refused) return answer(403, whole(error.message, 'Ask someone whose account may do it.'))
	if (error instanceof Missing) return answer(404, whole(error.message, 'Check the id.'))
	if (error instanceof Outdated) {
		const current = outdated === 412 ? { revision: error.current } : { version: error.current }
		const remedy = 'Read it again, and send the change again with what stands now.'
		const headers: Record<string, string> = outdated === 412 ? { etag: `"${error.current}"` } : {}
		return answer(outdated, whole('Someone changed this after you read it.', remedy), headers, current)
	}
	log.error({ error }, 'an API request failed')
	if (isFull(error))
		return answer(
			507,
			whole(
				'The disk of this paper is full: nothing of this was written.',
				'Keep what you sent, have whoever runs this paper make room, and send it again.',
			),
		)
	return answer(500, whole('Something went wrong here.', 'Try again; if it stays, tell whoever runs this paper.'))
}

function answer(
	status: ProblemStatus,
	errors: Problem[],
	headers: Record<string, string> = {},
	more: Record<string, unknown> = {},
): Response {
	return new Response(JSON.stringify({ type: 'about:blank', title: PHRASES[status], status, errors, ...more }), {
		status,
		headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
	})
}

function whole(message: string, remedy: string): Problem[] {
	return [{ field: '', message, remedy }]
}

/** Commands know a story's fields as `content.…`; here they stand by themselves. */
function asSent(problem: Problem): Problem {
	return { ...problem, field: problem.field.replace(/^content\./, '') }
}
