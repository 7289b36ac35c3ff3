import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import { Refused } from '#lib/errors.ts'
import { sha256 } from '#lib/hash.ts'
import { networkOf } from '#lib/network.ts'
import { act } from '#newsroom/act.ts'
import type { StaffActor } from '#newsroom/policies/permit.ts'
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
	const kept = usable ? await passwordHashOf(usable.id) : null
	const { right, old } = await checkPassword(kept, password)
	if (!usable || !kept || !right) return { refused: 'wrong' }

	await forgiveTry(normal, network)
	const actor = actorOf(usable)
	const checked = old ? await renewed(actor, kept, password) : kept
	try {
		const { result } = await act(actor, openSession, { staff: usable.id, checked, agent }, { print: 'later' })
		return { session: result.id }
	} catch (error) {
		// Right a moment ago.
		if (error instanceof Refused) return { refused: 'wrong' }
		throw error
	}
}

/** The hash that the account has once the password is kept in today's form, by us or by another sign-in a moment ago. */
async function renewed(actor: StaffActor, kept: string, password: string): Promise<string> {
	const passwordHash = await hashPassword(password)
	const { result } = await act(actor, renewHash, { id: actor.id, passwordHash, checked: kept }, { print: 'later' })
	if (result.renewed) return passwordHash
	const now = await passwordHashOf(actor.id)
	return now && (await checkPassword(now, password)).right ? now : kept
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

/** The network first: one that has had its tries makes no entry more for every address it invents. */
async function countTry(email: string, network: string): Promise<number> {
	const { accountHere, account, network: networks } = limits()
	const all = await consume(networks, network)
	if (all > 0) return all
	const here = await consume(accountHere, keyOf(network, email))
	// Who goes on at one account uses up nobody else's tries.
	if (here > 0) await networks.reward(network)
	return here || consume(account, keyOf(email))
}

async function forgiveTry(email: string, network: string): Promise<void> {
	const { accountHere, account, network: networks } = limits()
	await accountHere.delete(keyOf(network, email))
	await networks.reward(network)
	await account.reward(keyOf(email))
}

/** As long as any other, however long an address somebody types. */
function keyOf(...parts: string[]): string {
	return sha256(parts.join(' ')).slice(0, 32)
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
