/** Where to go after signing in: a page of the newsroom, whatever the address asks for. */
export function safeNext(next: unknown): string {
	if (typeof next !== 'string') return '/admin'
	// Browsers read a backslash as a slash, and leave out tabs and line ends.
	const url = URL.canParse(next, 'http://paper') ? new URL(next, 'http://paper') : null
	if (url?.origin !== 'http://paper' || !/^\/admin(\/|$)/.test(url.pathname)) return '/admin'
	if (/^\/admin\/(sign-in|setup)(\/|$)/.test(url.pathname)) return '/admin'
	return url.pathname + url.search
}
