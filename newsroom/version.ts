import { Outdated } from '#lib/errors.ts'
import { canonicalJson, sha256 } from '#lib/hash.ts'

/**
 * The version of what keeps no count of its changes: a hash of its values, another as soon as one of them is.
 * A form sends back the one it was drawn with; what comes without one (the API, an importer) drew no form and
 * is not held to any. Values that were changed and changed back are the same version: nothing is lost then.
 */
export function versionOf(values: object): string {
	return sha256(canonicalJson(values)).slice(0, 16)
}

/** Outdated when a form was drawn with other values than stand now. */
export function demandVersion(current: string, drawn: string | undefined): void {
	if (drawn !== undefined && drawn !== current)
		throw new Outdated(
			'Someone changed this after you opened it. Nothing of yours is lost: compare both, and send yours again to put them in the place of theirs.',
			current,
		)
}
