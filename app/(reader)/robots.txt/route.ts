import { liteAddress } from '#lib/addresses.ts'
import { wholeAddress } from '#lib/whole-address.ts'
import { editions } from '#newsroom/editions/public.ts'

export const dynamic = 'force-dynamic'

/** Everything that readers may see, machines may; what staff use, and searches, they need not try. */
export async function GET() {
	const searches = (await editions()).map(({ prefix }) => `${prefix}/search`)
	// A rule holds for all that begins as it does: none may be the beginning of a section or a story.
	const rules = [
		'/admin$',
		'/admin/',
		'/api/',
		...[...searches, ...searches.map(liteAddress)].flatMap((path) => [`${path}$`, `${path}?`]),
	]
	const lines = ['User-agent: *', ...rules.map((rule) => `Disallow: ${rule}`), '']
	return new Response([...lines, `Sitemap: ${wholeAddress('/sitemap.xml')}`, ''].join('\n'), {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	})
}
