import type { Command } from 'commander'
import type { SystemActor } from '#newsroom/policies/permit.ts'
import { addStaff, createToken, setPassword } from '#newsroom/staff/accounts.ts'
import { newPassword } from '#newsroom/staff/first-account.ts'
import { ROLES } from '#newsroom/staff/rules.ts'
import type { Desk } from '#server/command-line.ts'

const ACTOR: SystemActor = { type: 'system', name: 'command line' }

/** Accounts and their keys, for whoever has the machine: works without mail and without the server. */
export function staffCommands(program: Command, { open }: Desk): void {
	const staff = program.command('staff').description('accounts')
	staff
		.command('add')
		.requiredOption('--email <address>', 'what they sign in with')
		.requiredOption('--name <name>')
		.option('--role <role>', ROLES.join(', '), 'writer')
		.description('adds an account and prints its first password')
		.action(({ email, name, role }) =>
			open(async () => {
				const password = newPassword()
				await addStaff(ACTOR, { email, name, role, password })
				console.error(`${name} can sign in with ${email} and this password:`)
				console.log(password)
			}),
		)
	staff
		.command('password')
		.argument('<email>')
		.description('gives an account a new password, prints it, and ends its sessions and API tokens')
		.action((email: string) =>
			open(async () => {
				const password = newPassword()
				await setPassword(ACTOR, { email, password })
				console.error(`The new password of ${email}; every session and API token of the account has ended:`)
				console.log(password)
			}),
		)

	program
		.command('token')
		.description('keys of the API')
		.command('create')
		.requiredOption('--email <address>', 'whose rights the token has')
		.option('--name <name>', 'what it is for', 'command line')
		.description('makes a token and prints it, this one time')
		.action(({ email, name }) => open(async () => console.log(await createToken(ACTOR, { email, name }))))
}
