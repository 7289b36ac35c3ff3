import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import { act } from '#newsroom/act.ts'
import { renewHash } from './commands/accounts.ts'
import { openSession } from './commands/sessions.ts'
import { accountByEmail, actorOf, passwordHashOf } from './desk.ts'
import { checkPassword, hashPassword } from './passwords.ts'
import { normalEmail } from './rules.ts'

export interface SignInTry {
	email: string
	password: string
	/** The client's address as the press saw it. */
	address: string
	/** How the browser calls itself. */
	agent: string
}

/** `wait` counts milliseconds. */
export type SignInAnswer = { session: string } | { refused: 'wrong' } | { refused: 'wait'; wait: number }

/**
 * Signs somebody in, or not. A wrong password, an address that nobody has and an account that is
 * disabled get the same answer after the same work. Tries are counted before they are checked, so
 * that many at once are no more than one after the other.
 */
export async function signIn({ email, password, address, agent }: SignInTry): Promise<SignInAnswer> {
	const normal = normalEmail(email) ?? ''
	const network = networkOf(address)
	const wait = await countTry(normal, network)
	if (wait > 0) return { refused: 'wait', wait }

	const account = normal ? await accountByEmail(normal) : undefined
	const usable = account && account.disabledAt === null ? account : undefined
	const { right, old } = await checkPassword(usable ? await passwordHashOf(usable.id) : null, password)
	if (!usable || !right) return { refused: 'wrong' }

	await forgiveTry(normal, network)
	const actor = actorOf(usable)
	if (old)
		await act(actor, renewHash, { id: usable.id, passwordHash: await hashPassword(password) }, { print: 'later' })
	const { result } = await act(actor, openSession, { staff: usable.id, agent }, { print: 'later' })
	return { session: result.id }
}

/** Counts a try of something secret from a network; gives the wait in ms when there were too many. */
export async function countSecretTry(address: string): Promise<number> {
	return consume(limits().network, networkOf(address))
}

const QUARTER_S = 15 * 60
interface Limits {
	/** One person who has forgotten the password, or one who tries words on one account. */
	accountHere: RateLimiterMemory
	/** Many networks against one account. High, since it also keeps its owner out. */
	account: RateLimiterMemory
	/** One network against many accounts; an office of people shares one. */
	network: RateLimiterMemory
}

/*
 * Next has its own copies of our modules for pages and for routes; both doors to the newsroom count
 * in one place. A restart forgets: who can restart the server needs no password.
 */
const LIMITS = Symbol.for('broadsheet.sign-in limits')
const place = globalThis as { [LIMITS]?: Limits }

function limits(): Limits {
	place[LIMITS] ??= {
		accountHere: new RateLimiterMemory({ points: 8, duration: QUARTER_S }),
		account: new RateLimiterMemory({ points: 100, duration: QUARTER_S }),
		network: new RateLimiterMemory({ points: 40, duration: QUARTER_S }),
	}
	return place[LIMITS]
}

async function countTry(email: string, network: string): Promise<number> {
	const { accountHere, account, network: networks } = limits()
	return (
		(await consume(accountHere, `${network} ${email}`)) ||
		(await consume(networks, network)) ||
		(await consume(account, email))
	)
}

async function forgiveTry(email: string, network: string): Promise<void> {
	const { accountHere, account, network: networks } = limits()
	await accountHere.delete(`${network} ${email}`)
	await networks.reward(network)
	await account.reward(email)
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<number> {
	try {
		await limiter.consume(key)
		return 0
	} catch (error) {
		if (error instanceof Error) throw error
		return Math.max(1000, (error as RateLimiterRes).msBeforeNext)
	}
}

/** What a client cannot change at will: its IPv4 address, or the first half of an IPv6 one. */
export function networkOf(address: string): string {
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
	if (mapped?.[1]) return mapped[1]
	if (!address.includes(':')) return address
	const [head = '', tail] = address.split('%')[0]?.split('::') ?? []
	const groups = head ? head.split(':') : []
	const after = tail ? tail.split(':') : []
	const whole = [...groups, ...Array<string>(Math.max(0, 8 - groups.length - after.length)).fill('0'), ...after]
	return `${whole
		.slice(0, 4)
		.map((group) => Number.parseInt(group, 16).toString(16))
		.join(':')}::/64`
}
