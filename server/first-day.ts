import { Invalid } from '#lib/errors.ts'
import { showProgress } from '#lib/progress.ts'
import { hasAccounts } from '#newsroom/staff/desk.ts'
import { ensureAdmin, firstSignIn, issueSetupCode } from '#newsroom/staff/first-account.ts'
import { wantsDemo } from '#transfer/demo/wanted.ts'
import { CannotStart, type Settings } from './settings.ts'

/** Fills a paper that holds nothing yet with the demo. `true` when it did. */
export async function fillIfNew(): Promise<boolean> {
	if (!(await wantsDemo())) return false
	// Its texts and drawings are read once in the life of a paper, not at every start.
	const { fillDemo } = await import('#transfer/demo/fill.ts')
	const bars = {
		Pictures: showProgress('Pictures of the demo paper'),
		Stories: showProgress('Stories of the demo paper'),
	}
	await fillDemo((label, done, of) => {
		bars[label].at(done, of)
		if (done === of) bars[label].end()
	})
	return true
}

/** Sees to it that the admin whom the environment names has an account. Throws CannotStart where it could not be made. */
export async function ensureNamedAdmin({ admin }: Settings): Promise<void> {
	if (admin) await ensureAdmin(admin.email, admin.password).catch(refuseStart)
}

/**
 * Where nobody has an account yet, a way to the first one. Repeatable.
 *
 * @param demo whether the paper was just filled with the demo, whose admin is made here
 * @returns lines for the console; a password among them is shown this once
 */
export async function firstAccount({ siteUrl }: Settings, demo: boolean): Promise<string[]> {
	if (demo) {
		const first = await firstSignIn()
		if (first) return [`Sign in as:  ${first.email}`, `Password:    ${first.password}   (shown this once)`]
	}
	if (await hasAccounts()) return []
	return [`First account:  ${siteUrl}/admin/setup`, `Setup code:     ${issueSetupCode()}`]
}

/** Neither address nor password is repeated: the console may be read by others. */
function refuseStart(error: unknown): never {
	const [problem] = error instanceof Invalid ? error.problems : []
	if (!problem) throw error
	const name = problem.field === 'password' ? 'BROADSHEET_ADMIN_PASSWORD' : 'BROADSHEET_ADMIN_EMAIL'
	throw new CannotStart(`${name}: ${problem.message} ${problem.remedy}`)
}
