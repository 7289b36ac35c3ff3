import { buffer } from 'node:stream/consumers'
import type { Answer } from './miss.ts'
import type { OwnStatus } from './pages.ts'
import type { Finished } from './send.ts'
import { stripFramework } from './strip.ts'

/**
 * The newsroom's answer as readers get it. Of its headers only those about the page itself are
 * taken over. Where it has no page to show, the status of the own page that stands in for it.
 */
export async function printedPage({ status, headers, body }: Answer): Promise<Finished | OwnStatus> {
	const bytes = await buffer(body)
	const type = headers['content-type'] ?? ''
	if (status >= 300 && status < 400 && headers.location) {
		return { status, headers: { location: headers.location, 'cache-control': 'no-cache' }, body: Buffer.alloc(0) }
	}
	if (status >= 500) return 500
	// A page that chose its status has words for it; the framework's own pages do not.
	if (status >= 400 && !headers['x-broadsheet-chosen']) return 404

	const about = { 'content-type': type, 'cache-control': 'no-cache' }
	if (!type.startsWith('text/html')) return { status, headers: about, body: bytes }
	const { html, drawn } = await stripFramework(bytes.toString())
	if (!drawn) return status === 404 ? 404 : 500
	return { status, headers: about, body: Buffer.from(html) }
}
