import type { IncomingHttpHeaders } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { Island } from './islands.ts'
import type { Answer } from './miss.ts'
import type { PageStatus } from './shelf/page.ts'
import { stripFramework } from './strip.ts'

/** What the newsroom's answer means to a reader. */
export type Printed =
	| {
			kind: 'page'
			status: PageStatus
			type: string
			body: Buffer
			/** The scripts of our own that it brings. */
			islands: Island[]
			/** Keys of the query that it heeds. */
			heeds: string[]
			hard: string[]
			soft: string[]
			/** When the page turns by itself, ms. */
			until: number
	  }
	| { kind: 'moved'; status: number; location: string }
	/** There is nothing at this address. `standIn` is the address of the page that says so, where there is one. */
	| { kind: 'missing'; standIn: string | undefined }
	| { kind: 'failed' }

const UNTIL = 'until:'

/** Reads the newsroom's answer. Of its headers only those about the page itself are taken over. */
export async function printedPage({ status, headers, body }: Answer): Promise<Printed> {
	const bytes = await buffer(body)
	if (status >= 300 && status < 400 && headers.location) return { kind: 'moved', status, location: headers.location }
	const standIn = headers['x-broadsheet-stand-in']
	// A page that chose its status has words for it; the framework's own pages do not.
	if (status === 404 && (standIn || !headers['x-broadsheet-chosen']))
		return { kind: 'missing', standIn: typeof standIn === 'string' ? standIn : undefined }
	if (!isPageStatus(status)) return { kind: 'failed' }

	const type = headers['content-type'] ?? ''
	const about = { status, type, heeds: wordsOf(headers['x-broadsheet-heeds']), ...keysOf(headers) }
	if (!type.startsWith('text/html')) return { kind: 'page', ...about, body: bytes, islands: [] }
	const { html, drawn, islands } = await stripFramework(bytes.toString())
	if (!drawn) return status === 404 ? { kind: 'missing', standIn: undefined } : { kind: 'failed' }
	return { kind: 'page', ...about, body: Buffer.from(html), islands }
}

function isPageStatus(status: number): status is PageStatus {
	return [200, 404, 410, 451].includes(status)
}

function wordsOf(header: string | string[] | undefined): string[] {
	return String(header ?? '')
		.split(' ')
		.filter(Boolean)
}

function keysOf(headers: IncomingHttpHeaders) {
	const hard = wordsOf(headers['x-broadsheet-keys'])
	const soft = wordsOf(headers['x-broadsheet-soft-keys'])
	const times = hard.filter((key) => key.startsWith(UNTIL)).map((key) => Number(key.slice(UNTIL.length)))
	return { hard: hard.filter((key) => !key.startsWith(UNTIL)), soft, until: Math.min(...times) }
}
