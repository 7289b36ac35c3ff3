/**
 * A path of this site with the origin readers use for it (SITE_URL) and every letter encoded, as
 * canonical links, feeds and mail need it.
 */
export function wholeAddress(path: string): string {
	return new URL(path, process.env.SITE_URL ?? 'http://localhost:3000').href
}
