import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

// OWASP Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane.
const MEMORY = 19_456
const PASSES = 2
const LANES = 1
const SALT_BYTES = 16
const HASH_BYTES = 32
const CURRENT = `$argon2id$v=19$m=${MEMORY},t=${PASSES},p=${LANES}$`

const derive = promisify(argon2) as (algorithm: 'argon2id', parameters: Argon2Parameters) => Promise<Buffer>

/** A password as it is kept: argon2id in the PHC string form, with its parameters and salt. */
export async function hashPassword(password: string): Promise<string> {
	const salt = randomBytes(SALT_BYTES)
	const hash = await work(password, { salt, memory: MEMORY, passes: PASSES, lanes: LANES, length: HASH_BYTES })
	return `${CURRENT}${base64(salt)}$${base64(hash)}`
}

/**
 * Whether a password is the one that was kept, and whether its hash should be made anew because
 * today's parameters are others. Without a hash (nobody has this address, or no password yet) the
 * same work is done, and the answer is no.
 */
export async function checkPassword(kept: string | null, password: string): Promise<{ right: boolean; old: boolean }> {
	const parts = kept && /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(kept)
	if (!parts) {
		await hashPassword(password)
		return { right: false, old: false }
	}
	const [, memory, passes, lanes, salt = '', hash = ''] = parts
	const expected = Buffer.from(hash, 'base64')
	const given = await work(password, {
		salt: Buffer.from(salt, 'base64'),
		memory: Number(memory),
		passes: Number(passes),
		lanes: Number(lanes),
		length: expected.length,
	})
	return { right: timingSafeEqual(given, expected), old: !kept.startsWith(CURRENT) }
}

interface Parameters {
	salt: Buffer
	memory: number
	passes: number
	lanes: number
	length: number
}

async function work(password: string, { salt, memory, passes, lanes, length }: Parameters): Promise<Buffer> {
	await turn()
	try {
		return await derive('argon2id', {
			message: password.normalize('NFKC'),
			nonce: salt,
			memory,
			passes,
			parallelism: lanes,
			tagLength: length,
		})
	} finally {
		running -= 1
		waiting.shift()?.()
	}
}

// Each takes 19 MiB and a thread of the pool that also reads files: two at once, the rest in line.
const AT_ONCE = 2
let running = 0
const waiting: (() => void)[] = []

async function turn(): Promise<void> {
	if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
	running += 1
}

function base64(bytes: Buffer): string {
	return bytes.toString('base64').replace(/=+$/, '')
}
