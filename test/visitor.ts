import type { Served } from './serve.ts'

/** Somebody at the paper's door who speaks plain HTTP: keeps cookies, follows no redirect, runs no script. */
export class Visitor {
	readonly #origin: string
	readonly #cookies = new Map<string, string>()
	/** Every cookie it was ever given, as the header said it. */
	readonly given: string[] = []

	constructor({ origin }: Pick<Served, 'origin'>) {
		this.#origin = origin
	}

	/** The same cookies in other hands, as they are now. */
	copy(): Visitor {
		const other = new Visitor({ origin: this.#origin })
		for (const [name, value] of this.#cookies) other.#cookies.set(name, value)
		return other
	}

	async ask(path: string, init: RequestInit & { headers?: Record<string, string> } = {}): Promise<Response> {
		const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
		const response = await fetch(this.#origin + path, {
			redirect: 'manual',
			...init,
			headers: { ...(cookie ? { cookie } : {}), ...(init.method ? { origin: this.#origin } : {}), ...init.headers },
		})
		for (const line of response.headers.getSetCookie()) {
			this.given.push(line)
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
			if (/max-age=0\b/i.test(line)) this.#cookies.delete(name)
			else this.#cookies.set(name, value)
		}
		return response
	}

	/** Signs in as programs do; gives the address that the answer leads to. */
	async signIn(email: string, password: string, headers: Record<string, string> = {}): Promise<string> {
		const { csrfToken } = (await (await this.ask('/api/auth/csrf')).json()) as { csrfToken: string }
		const response = await this.ask('/api/auth/callback/credentials', {
			method: 'POST',
			body: new URLSearchParams({ csrfToken, email, password }),
			headers,
		})
		return response.headers.get('location') ?? `${response.status}`
	}

	/** Fills in the form of a page and sends it, as a browser without script does. */
	async fillIn(path: string, words: Record<string, string>): Promise<Response> {
		const page = await (await this.ask(path)).text()
		const body = new FormData()
		for (const [input] of page.matchAll(/<input type="hidden"[^>]*>/g)) {
			const read = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(input)?.[1]?.replaceAll('&quot;', '"')
			body.append(read('name') ?? '', read('value') ?? '')
		}
		for (const [name, value] of Object.entries(words)) body.set(name, value)
		return this.ask(path, { method: 'POST', body })
	}

	/**
	 * Calls a server action as the browser's script would; gives the answer as it came.
	 * @param page a page that has the action
	 */
	async call(page: string, action: string, args: unknown[], headers: Record<string, string> = {}): Promise<Response> {
		return this.ask(page, { method: 'POST', body: wire(args), headers: { 'next-action': action, ...headers } })
	}
}

/** The arguments of an action in React's wire form; forms among them are sent field by field. */
function wire(args: unknown[]): string | FormData {
	if (!args.some((arg) => arg instanceof FormData)) return JSON.stringify(args)
	const body = new FormData()
	const plain = args.map((arg, index) => {
		if (!(arg instanceof FormData)) return arg
		for (const [name, value] of arg) body.append(`_${index + 1}_${name}`, value)
		return `$K${index + 1}`
	})
	body.append('0', JSON.stringify(plain))
	return body
}
