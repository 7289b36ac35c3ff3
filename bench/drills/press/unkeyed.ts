import type { Answer } from './ask.ts'
import { type Found, some } from './found.ts'
import type { DrillPaper } from './paper.ts'

const EVIL = 'evil.example'

/** Headers that frameworks, proxies and caches act on although they are no part of an address. */
const KNOWN: Record<string, string> = {
	accept: 'application/json',
	'accept-charset': 'utf-7',
	'accept-language': 'fa',
	authorization: 'Bearer none',
	'cache-control': 'no-store',
	'cdn-loop': EVIL,
	'cf-connecting-ip': '10.0.0.1',
	'client-ip': '10.0.0.1',
	'content-security-policy': "script-src 'nonce-none'",
	cookie: '__prerender_bypass=1; __next_preview_data=1; broadsheet.session=1',
	dnt: '1',
	forwarded: `host=${EVIL};proto=http`,
	from: `a@${EVIL}`,
	'front-end-https': 'on',
	'if-match': '"x"',
	'if-modified-since': 'Fri, 31 Dec 1999 23:59:59 GMT',
	'if-none-match': '"x"',
	'if-range': '"x"',
	'if-unmodified-since': 'Fri, 31 Dec 1999 23:59:59 GMT',
	'max-forwards': '0',
	'next-action': 'x',
	'next-hmr-refresh': '1',
	'next-instant-navigation-testing-prefetch': '1',
	'next-router-prefetch': '1',
	'next-router-segment-prefetch': '/_tree',
	'next-router-state-tree': '%5B%22%22%5D',
	'next-test-fetch-priority': '1',
	'next-url': '/admin',
	origin: `https://${EVIL}`,
	pragma: 'akamai-x-cache-on',
	'proxy-host': EVIL,
	purpose: 'prefetch',
	range: 'bytes=0-9',
	referer: `https://${EVIL}/`,
	rsc: '1',
	'save-data': 'on',
	'sec-fetch-dest': 'script',
	'sec-fetch-mode': 'cors',
	'sec-fetch-site': 'cross-site',
	'sec-gpc': '1',
	'sec-purpose': 'prefetch',
	te: 'trailers',
	'true-client-ip': '10.0.0.1',
	'user-agent': 'Googlebot',
	via: EVIL,
	'x-action-forwarded': '1',
	'x-action-redirect': '/admin',
	'x-broadsheet-chosen': '1',
	'x-broadsheet-keys': 'none',
	'x-broadsheet-soft-keys': 'none',
	'x-broadsheet-stand-in': '1',
	'x-client-ip': '10.0.0.1',
	'x-correlation-id': EVIL,
	'x-custom-ip-authorization': '127.0.0.1',
	'x-forwarded': EVIL,
	'x-forwarded-by': EVIL,
	'x-forwarded-for': '127.0.0.1',
	'x-forwarded-host': EVIL,
	'x-forwarded-path': '/admin',
	'x-forwarded-port': '1',
	'x-forwarded-prefix': '/admin',
	'x-forwarded-proto': 'nothttps',
	'x-forwarded-scheme': 'http',
	'x-forwarded-server': EVIL,
	'x-forwarded-ssl': 'off',
	'x-host': EVIL,
	'x-http-host-override': EVIL,
	'x-http-method': 'POST',
	'x-http-method-override': 'POST',
	'x-invoke-error': '{}',
	'x-invoke-output': '/admin',
	'x-invoke-path': '/admin',
	'x-invoke-query': '%7B%7D',
	'x-invoke-status': '500',
	'x-matched-path': '/admin',
	'x-method-override': 'POST',
	'x-middleware-invoke': '1',
	'x-middleware-next': '1',
	'x-middleware-prefetch': '1',
	'x-middleware-rewrite': '/admin',
	'x-middleware-set-cookie': 'a=1',
	'x-middleware-subrequest': 'middleware:middleware:middleware',
	'x-next-cache-tags': 'x',
	'x-next-revalidate-tag-token': 'x',
	'x-next-revalidated-tags': 'x',
	'x-next-resume-state-length': '1',
	'x-nextjs-data': '1',
	'x-nextjs-html-request-id': '1',
	'x-nextjs-postponed': '1',
	'x-nextjs-request-id': '1',
	'x-nextjs-rewritten-path': '/admin',
	'x-nonce': 'x',
	'x-now-route-matches': '1=x',
	'x-original-host': EVIL,
	'x-original-url': '/admin',
	'x-originating-ip': '10.0.0.1',
	'x-prerender-revalidate': 'x',
	'x-prerender-revalidate-if-generated': '1',
	'x-proxyuser-ip': '10.0.0.1',
	'x-real-ip': '10.0.0.1',
	'x-remote-user': 'admin',
	'x-requested-with': 'XMLHttpRequest',
	'x-rewrite-url': '/admin',
	'x-url-scheme': 'ftp',
	'x-vercel-ip-country': 'XX',
	'x-wap-profile': `https://${EVIL}/`,
}

/** Headers that tell what stands behind a page, or belong to one visitor. */
const PRIVATE = /^(set-cookie|server|x-powered-by|x-nextjs-|x-next-|x-middleware-|x-broadsheet-|x-vercel-|age$|via$)/

/**
 * Asks for a page that is about to be made anew with one strange header each, and then plainly: what the
 * next reader gets is byte for byte what it was before.
 */
export async function unkeyedHeaders(paper: DrillPaper, count: number): Promise<Found> {
	const story = await paper.begin('The same for everybody')
	await paper.publish(story)
	await paper.get(story.path)
	const plain = await paper.get(story.path)
	const notes: string[] = []
	const wrong = { other: 0, cookie: 0, priv: 0, reflected: 0, made: 0 }
	const headers = [
		...Object.entries(KNOWN),
		...Array.from({ length: 200 }, (_, n) => [`x-unkeyed-${n}`, EVIL] as const),
	].slice(0, count)
	for (const [name, value] of headers) {
		await paper.goStale(`story:${story.id}`)
		const strange = await paper.get(story.path, { headers: { [name]: value } })
		const next = await paper.get(story.path)
		if (strange.headers['cache-status'] === 'broadsheet; fwd=stale') wrong.made += 1
		for (const answer of [strange, next]) {
			if (answer.headers['set-cookie']) wrong.cookie += 1
			if (Object.keys(answer.headers).some((header) => PRIVATE.test(header))) wrong.priv += 1
			if (answer.text.includes(EVIL) || answer.rawHeaders.join(' ').includes(EVIL)) wrong.reflected += 1
		}
		if (next.body.equals(plain.body) && sameHead(next, plain)) continue
		wrong.other += 1
		notes.push(`${name}: ${next.status}, ${next.body.length} bytes for ${plain.body.length}`)
	}
	return {
		figures: {
			'headers tried': { value: headers.length },
			'pages made by such a request': { value: wrong.made, least: Math.floor(headers.length * 0.8) },
			'next plain answers that differ': { value: wrong.other, equals: 0 },
			'answers with a cookie': { value: wrong.cookie, equals: 0 },
			'answers with a private header': { value: wrong.priv, equals: 0 },
			'answers that say back what was sent': { value: wrong.reflected, equals: 0 },
		},
		notes: some(notes),
	}
}

function sameHead(a: Answer, b: Answer) {
	return (
		a.status === b.status &&
		['etag', 'content-type', 'vary', 'content-security-policy'].every((name) => a.headers[name] === b.headers[name])
	)
}
