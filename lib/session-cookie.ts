/**
 * The name of the cookie of a signed-in browser. Over https it binds the cookie to this very host. Without, the
 * port is in it: browsers share cookies between ports, and two papers may run on one machine.
 */
export function sessionCookieName(siteUrl: string): string {
	const { protocol, port } = new URL(siteUrl)
	return protocol === 'https:' ? '__Host-broadsheet.session' : `broadsheet${port}.session`
}

const NAMED = /(?:^|;\s*)(?:__Host-broadsheet|broadsheet\d*)\.session=[^;\s]/

/** Whether a `Cookie` header brings a session, or a `Set-Cookie` opens one: what ends one sets it empty. Says nothing of its worth. */
export function hasSession(cookies: string | undefined): boolean {
	return cookies !== undefined && NAMED.test(cookies)
}
