import { Agent, request } from 'node:http'

/** Milliseconds from asking to the last byte. */
export interface Timing {
	median: number
	p95: number
}

const WARM_UP = 20

/** Asks for each address once over one connection, after the first twenty, which do not count. Anything but 200 is an error. */
export async function measure(origin: string, addresses: string[], cookie?: string): Promise<Timing> {
	const agent = new Agent({ keepAlive: true, maxSockets: 1 })
	const times: number[] = []
	for (const [index, address] of addresses.entries()) {
		const began = performance.now()
		await ask(agent, `${origin}${address}`, cookie)
		if (index >= WARM_UP) times.push(performance.now() - began)
	}
	agent.destroy()
	times.sort((a, b) => a - b)
	const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
	return { median: at(0.5), p95: at(0.95) }
}

function ask(agent: Agent, url: string, cookie?: string): Promise<string> {
	return new Promise((resolve, reject) => {
		request(url, { agent, headers: cookie ? { cookie } : {} }, (response) => {
			let body = ''
			response.setEncoding('utf8')
			response.on('data', (piece) => {
				body += piece
			})
			response.on('end', () =>
				response.statusCode === 200 ? resolve(body) : reject(new Error(`${url} answered ${response.statusCode}.`)),
			)
			response.on('error', reject)
		})
			.on('error', reject)
			.end()
	})
}

/** The body of one page, with a cookie where it needs one. */
export async function page(url: string, cookie?: string): Promise<string> {
	return ask(new Agent(), url, cookie)
}

/** Signs in as a program does and gives the session's cookie. */
export async function signedIn(
	origin: string,
	{ email, password }: { email: string; password: string },
): Promise<string> {
	const csrf = await fetch(`${origin}/api/auth/csrf`)
	const { csrfToken } = (await csrf.json()) as { csrfToken: string }
	const answer = await fetch(`${origin}/api/auth/callback/credentials`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin, cookie: cookiesOf(csrf), 'content-type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams({ csrfToken, email, password, json: 'true' }),
	})
	return cookiesOf(answer)
}

function cookiesOf(response: Response): string {
	return response.headers
		.getSetCookie()
		.map((cookie) => cookie.split(';')[0])
		.join('; ')
}
