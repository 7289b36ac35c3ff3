import { MAX_UPLOAD_BYTES } from '#newsroom/media/rules.ts'
import type { StaffActor } from '#newsroom/policies/permit.ts'
import { actorByToken } from '#newsroom/staff/actors.ts'
import { Refusal } from './problem.ts'

/** Bytes of a JSON body: the longest story, every letter of it escaped. */
const MAX_JSON = 16 * 1024 * 1024
/** A picture and its texts. */
const MAX_FORM = MAX_UPLOAD_BYTES + 64 * 1024

/** Who asks, by bearer token alone; undefined for a request that names nobody. Cookies count for nothing. */
export async function actorOf(request: Request): Promise<StaffActor | undefined> {
	const header = request.headers.get('authorization')
	if (header === null) return undefined
	const [, token = ''] = /^Bearer ([\w~+/.-]+=*)$/i.exec(header.trim()) ?? []
	const actor = token ? await actorByToken(token) : undefined
	if (actor) return actor
	throw unauthorized('This token is not in force.', 'Use one that is, or leave the header out to read what is public.')
}

export function unauthorized(message: string, remedy: string): Refusal {
	return Refusal.whole(401, message, remedy, { 'www-authenticate': 'Bearer realm="Broadsheet"' })
}

/** The query as an object; a key given twice is a list, which no shape takes. */
export function queryOf(request: Request): Record<string, unknown> {
	const { searchParams } = new URL(request.url)
	return Object.fromEntries(
		[...new Set(searchParams.keys())].map((key) => {
			const values = searchParams.getAll(key)
			return [key, values.length === 1 ? values[0] : values]
		}),
	)
}

export async function jsonOf(request: Request): Promise<unknown> {
	demandType(request, /^application\/(json|merge-patch\+json)$/, 'application/json')
	const bytes = await bytesOf(request, MAX_JSON)
	try {
		// Fatal: a letter in another encoding would come in as a mark for a lost one.
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
	} catch {
		throw Refusal.whole(400, 'The body is no JSON.', 'Send one JSON object, in UTF-8.')
	}
}

export async function formOf(request: Request): Promise<FormData> {
	demandType(request, /^multipart\/form-data$/, 'multipart/form-data')
	const bytes = await bytesOf(request, MAX_FORM)
	try {
		return await new Response(bytes, {
			headers: { 'content-type': request.headers.get('content-type') ?? '' },
		}).formData()
	} catch {
		throw Refusal.whole(400, 'The body is no form with a file.', 'Send multipart/form-data with its boundary.')
	}
}

/** The revision a change was made on, from `If-Match`. `current` answers to `*` and to any list that has it. */
export function baseOf(request: Request, current: string): string {
	const given = (request.headers.get('if-match') ?? '').trim()
	if (given === '*') return current
	const tags = [...given.matchAll(/(W\/)?"([^"]*)"/g)].map(([, weak, tag = '']) => (weak ? '' : tag))
	return tags.includes(current) ? current : 'none'
}

function demandType(request: Request, type: RegExp, named: string): void {
	const sent = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
	if (!type.test(sent)) throw Refusal.whole(415, `This takes ${named}.`, `Say so in Content-Type, and send it.`)
}

/** The body, read no further than it may be long. */
async function bytesOf(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
	const tooLarge = () =>
		Refusal.whole(413, `This is more than ${Math.round(limit / 1024 / 1024)} MB.`, 'Send less at once.')
	if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge()
	const pieces: Uint8Array[] = []
	let length = 0
	for await (const piece of request.body ?? []) {
		length += piece.length
		if (length > limit) throw tooLarge()
		pieces.push(piece)
	}
	const whole = new Uint8Array(length)
	let at = 0
	for (const piece of pieces) {
		whole.set(piece, at)
		at += piece.length
	}
	return whole
}
