import { wholeAddress } from '#lib/whole-address.ts'

export const dynamic = 'force-dynamic'

/** Everything that readers may see, machines may; what staff use they need not try. */
export function GET() {
	const lines = ['User-agent: *', 'Disallow: /admin', 'Disallow: /api/', 'Disallow: /search', 'Disallow: /*/search', '']
	return new Response([...lines, `Sitemap: ${wholeAddress('/sitemap.xml')}`, ''].join('\n'), {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	})
}
