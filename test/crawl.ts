import { globSync } from 'node:fs'

/** An address that was asked for, as a path, and everything that came back: status line, headers and body. */
export interface Visit {
	address: string
	status: number
	answer: string
}

/** Values for the parameters of routes, wherever a route wants one. */
const PARAMETERS: Record<string, string[]> = {
	'[edition]': ['en', 'fa'],
	'[section]': ['news', 'culture'],
	'[month]': [new Date().toISOString().slice(0, 7)],
	'[id]': ['none'],
	'[slug]': ['none'],
	'[page]': ['none'],
	'[file]': ['none'],
	'[...rest]': ['nothing/here'],
	'[...nextauth]': ['session', 'csrf', 'providers'],
}

/**
 * Asks without an account for every address there is: those of the route table, `starts`, and whatever
 * any answer links to on this site, until nothing new comes up. Redirects are visits of their own.
 */
export async function crawl(origin: string, starts: string[]): Promise<Visit[]> {
	const open = [...new Set([...routeAddresses(), ...queries(), ...starts])]
	const seen = new Set(open)
	const visits: Visit[] = []
	for (let address = open.shift(); address !== undefined; address = open.shift()) {
		const response = await fetch(origin + address, { redirect: 'manual' })
		const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
		const isText = /text|json|xml/.test(response.headers.get('content-type') ?? '')
		const bytes = await response.arrayBuffer()
		const body = isText ? new TextDecoder().decode(bytes) : ''
		visits.push({ address, status: response.status, answer: `${response.status}\n${headers}\n${body}` })
		for (const link of [response.headers.get('location') ?? '', ...linksIn(body)]) {
			const found = onSite(link, origin, address)
			if (found === undefined || seen.has(found)) continue
			seen.add(found)
			open.push(found)
		}
		if (visits.length > 3000) throw new Error(`The crawl does not end; it stands at ${address}`)
	}
	return visits
}

/** The route table as addresses: every page and route handler on disk, its parameters filled in. */
function routeAddresses(): string[] {
	return globSync('app/**/{page.tsx,route.ts}').flatMap((file) => {
		const words = file
			.replaceAll('\\', '/')
			.split('/')
			.slice(1, -1)
			.filter((word) => !/^\(.+\)$/.test(word))
		const inner = words.reduce<string[][]>(
			(paths, word) => paths.flatMap((path) => (PARAMETERS[word] ?? [word]).map((value) => [...path, value])),
			[[]],
		)
		return inner.map((path) => {
			// Pages of the paper stand behind a private word; the default edition has no prefix.
			const [first = '', edition, ...rest] = path
			const within = (edition === 'en' ? rest : [edition, ...rest]).join('/')
			if (first === 'lite') return `/lite/${within}`.replace(/\/$/, '')
			const ending = /^paper(\.\w+)?$/.exec(first)
			return ending ? `/${within}${ending[1] ?? ''}` : `/${path.join('/')}`
		})
	})
}

/** Questions that would bring everything, if it could be had. */
function queries(): string[] {
	const states = ['draft', 'scheduled', 'published', 'changed', 'withdrawn', 'takenDown']
	return [
		'/search?q=plain',
		'/search?q=plain&order=time',
		'/latest?page=2',
		'/fa/search?q=plain',
		'/lite/search?q=plain',
		'/lite/latest?page=2',
		'/lite/fa/search?q=plain',
		'/api/v1/stories?limit=100',
		'/api/v1/stories?q=plain&limit=100',
		...states.map((state) => `/api/v1/stories?state=${state}`),
		...['sections', 'topics', 'contributors'].map((nouns) => `/api/v1/${nouns}?edition=en&limit=100`),
		'/api/v1/must-read?edition=en',
		'/api/v1/fronts?edition=en',
	]
}

function linksIn(body: string): string[] {
	const quoted = [...body.matchAll(/(?:href|src|action|content|poster)="([^"]+)"/g)].map(([, link = '']) => link)
	const sets = [...body.matchAll(/srcset="([^"]+)"/gi)].flatMap(([, set = '']) =>
		set.split(',').map((part) => part.trim().split(' ')[0] ?? ''),
	)
	const tagged = [...body.matchAll(/<(?:loc|link|guid|url)[^>]*>([^<]+)</g)].map(([, link = '']) => link)
	const inJson = [...body.matchAll(/"((?:https?:\/\/[^"\s]+|\/[^"\s\\]+))"/g)].map(([, link = '']) => link)
	return [...quoted, ...sets, ...tagged, ...inJson].map((link) => link.replaceAll('&amp;', '&').trim())
}

/** A link as a path of this site, or undefined where it leads away or does something. */
function onSite(link: string, origin: string, from: string): string | undefined {
	if (link === '' || link.startsWith('#') || link.includes('{')) return undefined
	const url = URL.parse(link, origin + from)
	if (url?.origin !== origin || url.pathname.startsWith('/_next/')) return undefined
	return url.pathname + url.search
}
