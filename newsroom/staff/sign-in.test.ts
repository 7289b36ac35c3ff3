import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { networkOf } from '#lib/network.ts'
import { openTestPaper, SYSTEM } from '#test/paper.ts'
import { addStaff } from './accounts.ts'
import { signIn } from './sign-in.ts'

const WORD = 'ferry lantern quay'
let paper: Awaited<ReturnType<typeof openTestPaper>>
beforeAll(async () => {
	paper = await openTestPaper()
	for (const name of ['mina', 'taro', 'sara'])
		await addStaff(SYSTEM, { email: `${name}@paper.example`, name, role: 'writer', password: WORD })
})
afterAll(() => paper.close())

const enter = (email: string, password: string, address: string) => signIn({ email, password, address, agent: 'test' })
const times = (count: number, work: (index: number) => Promise<unknown>) =>
	Promise.all(Array.from({ length: count }, (_, index) => work(index)))

describe('signing in', () => {
	it('answers an unknown address as it answers a wrong password', async () => {
		expect(await enter('nobody@paper.example', WORD, '192.0.2.1')).toEqual({ refused: 'wrong' })
		expect(await enter('no address at all', WORD, '192.0.2.1')).toEqual({ refused: 'wrong' })
		expect(await enter('mina@paper.example', 'wrong', '192.0.2.1')).toEqual({ refused: 'wrong' })
		expect(await enter(' Mina@PAPER.example', WORD, '192.0.2.1')).toHaveProperty('session')
	})

	it('waits after eight wrong tries at one account from one network, sent at once or not; the right password waits too', async () => {
		const tries = await times(12, () => enter('taro@paper.example', 'wrong', '192.0.2.2'))
		expect(tries.filter((answer) => JSON.stringify(answer).includes('wait'))).toHaveLength(4)
		expect(await enter('taro@paper.example', WORD, '192.0.2.2')).toMatchObject({
			refused: 'wait',
			wait: expect.any(Number),
		})
	})

	it('goes on from another network, and for others from the same one', async () => {
		expect(await enter('taro@paper.example', WORD, '192.0.2.3')).toHaveProperty('session')
		expect(await enter('sara@paper.example', WORD, '192.0.2.2')).toHaveProperty('session')
	})

	it('lets nobody use up the tries of all by going on at one account', async () => {
		await times(60, () => enter('taro@paper.example', 'wrong', '192.0.2.6'))
		expect(await enter('sara@paper.example', WORD, '192.0.2.6')).toHaveProperty('session')
	})

	it('throttles an unknown address like any other', async () => {
		const tries = await times(9, () => enter('ghost@paper.example', 'wrong', '192.0.2.4'))
		expect(tries).toContainEqual({ refused: 'wait', wait: expect.any(Number) })
	})

	it('waits after forty wrong tries from one network, whatever the accounts', async () => {
		await times(40, (index) => enter(`guess${index}@paper.example`, 'wrong', `2001:db8:1:1::${index}`))
		expect(await enter('sara@paper.example', WORD, '2001:db8:1:1:ffff::1')).toMatchObject({ refused: 'wait' })
		expect(await enter('sara@paper.example', WORD, '2001:db8:1:2::1')).toHaveProperty('session')
	})

	it('is never kept waiting by signing in rightly', async () => {
		for (let index = 0; index < 10; index += 1)
			expect(await enter('mina@paper.example', WORD, '192.0.2.5')).toHaveProperty('session')
	})
})

it.each([
	['192.0.2.7', '192.0.2.7'],
	['::ffff:192.0.2.7', '192.0.2.7'],
	['2001:db8:0:1:2:3:4:5', '2001:db8:0:1::/64'],
	['2001:db8::1', '2001:db8:0:0::/64'],
	['::1', '0:0:0:0::/64'],
	['fe80::1%eth0', 'fe80:0:0:0::/64'],
	['', ''],
])('the network of %j is %j', (address, network) => expect(networkOf(address)).toBe(network))
