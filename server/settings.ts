import { resolve } from 'node:path'
import { z } from 'zod'
import { passwordProblem } from '#newsroom/staff/rules.ts'
import { proxiesOf, type TrustedProxies } from '#press/client-address.ts'

/** What the environment says, checked. */
export type Settings = {
	port: number
	host: string
	/** Absolute path of the data directory. */
	dataDir: string
	/** The origin under which people reach the paper, without a slash at the end. */
	siteUrl: string
	/** Origins a browser may come from: the site's alone, or this machine's names where none is set. */
	origins: [string, ...string[]]
	/** Peers that are believed when they say for whom they ask; absent where none is named. */
	proxies?: TrustedProxies
	/** Absent where none is given; then one is kept in the data directory. */
	authSecret?: string
	/** Megabytes of finished pages that the press holds in memory. */
	shelfMb: number
	/** Processes that readers talk to; one uses one core. */
	pressWorkers: number
	/** Where this machine reads what the press counts; absent, nothing is shown. */
	metricsPort?: number
	/** Whether a process that died is started again. */
	respawn: boolean
	/** The admin to be made where no account has this address. */
	admin?: { email: string; password: string }
}

/** A start cannot go on, for a reason a person can mend: the message is a sentence with its remedy. */
export class CannotStart extends Error {
	override name = 'CannotStart'
}

const origin = z
	.url({ protocol: /^https?$/, abort: true })
	.refine((url) => new URL(url).pathname === '/' && !/[?#]/.test(url) && !new URL(url).username)
	.transform((url) => new URL(url).origin)

const proxies = z.string().transform((list, context) => {
	const named = proxiesOf(list.split(',').map((address) => address.trim()))
	if (!named) context.addIssue({ code: 'custom' })
	return named
})

const wholeNumber = (from: number, to: number) =>
	z
		.string()
		.regex(/^\d{1,5}$/)
		.transform(Number)
		.refine((number) => number >= from && number <= to)

const shape = z.object({
	PORT: wholeNumber(1, 65_535).default(3000),
	HOST: z
		.string()
		.regex(/^[\w.:-]+$/)
		.default('127.0.0.1'),
	BROADSHEET_DATA: z
		.string()
		.refine((path) => !path.includes('\0'))
		.default('./data'),
	SITE_URL: origin.optional(),
	TRUSTED_PROXIES: proxies.optional(),
	AUTH_SECRET: z.string().min(32).optional(),
	BROADSHEET_SHELF_MB: wholeNumber(1, 65_535).default(64),
	PRESS_WORKERS: wholeNumber(1, 64).default(1),
	METRICS_PORT: wholeNumber(1, 65_535).optional(),
	BROADSHEET_RESPAWN: z.enum(['0', '1']).default('1'),
	BROADSHEET_ADMIN_EMAIL: z.email().optional(),
	BROADSHEET_ADMIN_PASSWORD: z.string().optional(),
})

const REMEDIES: Record<keyof z.infer<typeof shape>, string> = {
	PORT: 'PORT must be a number from 1 to 65535, such as 3000.',
	HOST: 'HOST must be a name or an IP address of this machine, such as 127.0.0.1 or 0.0.0.0.',
	BROADSHEET_DATA: 'BROADSHEET_DATA must be the path of a directory.',
	SITE_URL:
		'SITE_URL must be the address people use, with http:// or https:// and no path, such as https://paper.example.',
	TRUSTED_PROXIES:
		'TRUSTED_PROXIES must be IP addresses or networks with commas between, such as 127.0.0.1,10.0.0.0/8.',
	AUTH_SECRET:
		'AUTH_SECRET must have at least 32 characters; "openssl rand -base64 32" makes one. Left out, one is made and kept.',
	BROADSHEET_SHELF_MB: 'BROADSHEET_SHELF_MB must be a number of megabytes from 1 to 65535, such as 64.',
	PRESS_WORKERS: 'PRESS_WORKERS must be a number of processes from 1 to 64, such as 1.',
	METRICS_PORT: 'METRICS_PORT must be a number from 1 to 65535, such as 9464. Left out, nothing is measured aloud.',
	BROADSHEET_RESPAWN: 'BROADSHEET_RESPAWN must be 0 or 1; 0 leaves a process that died dead.',
	BROADSHEET_ADMIN_EMAIL: 'BROADSHEET_ADMIN_EMAIL must be an e-mail address.',
	BROADSHEET_ADMIN_PASSWORD: 'BROADSHEET_ADMIN_PASSWORD must be a text.',
}

/** Reads the environment. An empty value counts as none. Throws `CannotStart` with one sentence per wrong value. */
export function readSettings(env: Record<string, string | undefined>): Settings {
	const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
	const parsed = shape.safeParse(given)
	if (!parsed.success) {
		const names = new Set(parsed.error.issues.map((issue) => issue.path[0] as keyof typeof REMEDIES))
		throw new CannotStart([...names].map((name) => REMEDIES[name]).join('\n'))
	}
	const {
		PORT: port,
		HOST: host,
		BROADSHEET_ADMIN_EMAIL: email,
		BROADSHEET_ADMIN_PASSWORD: password,
		...rest
	} = parsed.data
	if (Boolean(email) !== Boolean(password)) {
		throw new CannotStart('BROADSHEET_ADMIN_EMAIL and BROADSHEET_ADMIN_PASSWORD go together: set both or neither.')
	}
	const problem = password && passwordProblem(password, email)
	if (problem) throw new CannotStart(`BROADSHEET_ADMIN_PASSWORD: ${problem} Choose another.`)
	const siteUrl = rest.SITE_URL ?? `http://localhost:${port}`
	return {
		port,
		host,
		dataDir: resolve(rest.BROADSHEET_DATA),
		siteUrl,
		origins: rest.SITE_URL ? [siteUrl] : [siteUrl, `http://127.0.0.1:${port}`, `http://[::1]:${port}`],
		...(rest.TRUSTED_PROXIES ? { proxies: rest.TRUSTED_PROXIES } : {}),
		shelfMb: rest.BROADSHEET_SHELF_MB,
		pressWorkers: rest.PRESS_WORKERS,
		...(rest.METRICS_PORT ? { metricsPort: rest.METRICS_PORT } : {}),
		respawn: rest.BROADSHEET_RESPAWN === '1',
		...(rest.AUTH_SECRET ? { authSecret: rest.AUTH_SECRET } : {}),
		...(email && password ? { admin: { email, password } } : {}),
	}
}
