import { expect, test } from 'vitest'
import { Busy, createGate, OURSELVES } from './gate.ts'

/** Work that ends when it is told to. */
function held() {
	let end = () => {}
	const ended = new Promise<void>((resolve) => (end = resolve))
	return { end, work: () => ended }
}

const soon = () => new Promise((resolve) => setImmediate(resolve))

test('no more works at once than may, and the rest waits its turn', async () => {
	const gate = createGate({ atOnce: 2, waiting: 10, perClient: 10 })
	const running = new Set<number>()
	let most = 0
	const works = Array.from({ length: 8 }, (_, n) =>
		gate('one', async () => {
			running.add(n)
			most = Math.max(most, running.size)
			await soon()
			running.delete(n)
			return n
		}),
	)
	expect(await Promise.all(works)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
	expect(most).toBe(2)
})

test('what the paper makes for itself is let in though all places are taken, and before those who wait', async () => {
	const gate = createGate({ atOnce: 1, waiting: 3, perClient: 3 })
	const first = held()
	const order: string[] = []
	const all = [gate('flood', first.work)]
	for (const client of ['a', 'b', 'c']) all.push(gate(client, async () => void order.push(client)))
	await expect(gate('d', async () => {})).rejects.toThrow(Busy)
	for (const page of ['front', 'section']) all.push(gate(OURSELVES, async () => void order.push(page)))
	first.end()
	await Promise.all(all)
	expect(order).toEqual(['front', 'section', 'a', 'b', 'c'])
})

test('one who asks a hundred times holds up nobody else', async () => {
	const gate = createGate({ atOnce: 1, waiting: 200, perClient: 200 })
	const first = held()
	const order: string[] = []
	const all = [gate('flood', first.work)]
	for (let n = 0; n < 100; n += 1) all.push(gate('flood', async () => void order.push('flood')))
	all.push(gate('reader', async () => void order.push('reader')))
	first.end()
	await Promise.all(all)
	expect(order.indexOf('reader')).toBeLessThanOrEqual(1)
	expect(order).toHaveLength(101)
})

test('past its bounds it is busy, for one client and for all', async () => {
	const gate = createGate({ atOnce: 1, waiting: 2, perClient: 1 })
	const first = held()
	const works = [gate('a', first.work), gate('a', async () => {})]
	await expect(gate('a', async () => {})).rejects.toBeInstanceOf(Busy)
	works.push(gate('b', async () => {}))
	await expect(gate('c', async () => {})).rejects.toBeInstanceOf(Busy)
	first.end()
	await Promise.all(works)
	expect(await gate('c', async () => 'through')).toBe('through')
})

test('work that fails gives its place to the next', async () => {
	const gate = createGate({ atOnce: 1, waiting: 3, perClient: 3 })
	const failed = gate('a', async () => {
		throw new Error('no')
	})
	const next = gate('a', async () => 'through')
	await expect(failed).rejects.toThrow('no')
	expect(await next).toBe('through')
})

test('where all places are taken, a newcomer gets one of whoever waits with most', async () => {
	const gate = createGate({ atOnce: 1, waiting: 6, perClient: 3 })
	const first = held()
	const works = [gate('a', first.work)]
	const refused: string[] = []
	for (const client of ['a', 'a', 'a', 'b', 'b', 'b'])
		works.push(gate(client, async () => {}).catch(() => void refused.push(client)))
	const editor = gate('editor', async () => 'signed in')
	first.end()
	await Promise.all(works)
	expect(await editor).toBe('signed in')
	expect(refused).toHaveLength(1)
})

test('who goes first does so within the same bounds', async () => {
	const gate = createGate({ atOnce: 1, waiting: 4, perClient: 2, goesFirst: (client) => client === 'staff' })
	const first = held()
	const order: string[] = []
	const all = [gate('flood', first.work)]
	for (const client of ['a', 'b', 'staff', 'staff']) all.push(gate(client, async () => void order.push(client)))
	await expect(gate('staff', async () => {})).rejects.toThrow(Busy)
	first.end()
	await Promise.all(all)
	expect(order).toEqual(['staff', 'staff', 'a', 'b'])
})

test('who goes first gets a place though all are taken by others who wait with one each', async () => {
	const gate = createGate({ atOnce: 1, waiting: 2, perClient: 2, goesFirst: (client) => client === 'staff' })
	const first = held()
	const order: string[] = []
	const all = [gate('flood', first.work), gate('a', async () => void order.push('a'))]
	const refused = expect(gate('b', async () => {})).rejects.toThrow(Busy)
	await expect(gate('c', async () => {})).rejects.toThrow(Busy)
	all.push(gate('staff', async () => void order.push('staff')))
	await refused
	first.end()
	await Promise.all(all)
	expect(order).toEqual(['staff', 'a'])
})
