import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Answer } from '#components/admin/answer.ts'
import { emptyBody } from '#newsroom/body/blocks.ts'
import type { StoryContent } from '#newsroom/stories/rules.ts'
import type { DeviceCopy } from './device.ts'
import { LONGEST_MS, PAUSE_MS, type Saved, saveLine } from './save-line.ts'

const blank: StoryContent = {
	slug: 'harbour',
	section: 'news',
	headline: 'Harbour',
	kicker: '',
	standfirst: '',
	dateline: '',
	kind: 'news',
	leadImage: null,
	contributors: [],
	topics: [],
	related: [],
	translationOf: null,
	source: null,
	body: emptyBody(),
}

/** A desk that answers in turn, by default with the next revision, and remembers what it was sent. */
function desk(...answers: Answer<Saved>[]) {
	let content = blank
	let copy: DeviceCopy | null = null
	let takesMs = 0
	const sent: { base: string; content: Partial<StoryContent> }[] = []
	const line = saveLine({
		base: 'r0',
		saved: blank,
		read: () => content,
		send: async (base, fields) => {
			sent.push({ base, content: fields })
			const revision = `r${sent.length}`
			if (takesMs > 0) await new Promise((resolve) => setTimeout(resolve, takesMs))
			const slug = fields.slug ?? 'harbour'
			return answers.shift() ?? { is: 'done', printed: true, result: { revision, slug, conflict: null } }
		},
		device: {
			put: (next) => {
				copy = next
			},
			clear: () => {
				copy = null
			},
			leave: () => {},
		},
	})
	const write = (fields: Partial<StoryContent>) => {
		content = { ...content, ...fields }
		line.touch()
	}
	const slow = (ms: number) => {
		takesMs = ms
	}
	return { line, sent, write, slow, onDevice: () => copy }
}

beforeEach(() => {
	vi.useFakeTimers()
})
afterEach(() => {
	vi.useRealTimers()
})

describe('writing', () => {
	test('is saved within two seconds of the last key, with only the fields that changed', async () => {
		const { sent, write, line } = desk()
		write({ headline: 'Harbour o' })
		await vi.advanceTimersByTimeAsync(PAUSE_MS / 2)
		write({ headline: 'Harbour opens' })
		expect(line.state().standing.is).toBe('unsaved')
		await vi.advanceTimersByTimeAsync(2000)
		expect(sent).toEqual([{ base: 'r0', content: { headline: 'Harbour opens' } }])
		expect(line.state()).toMatchObject({ standing: { is: 'saved' }, base: 'r1' })
	})

	test('without a pause is saved all the same', async () => {
		const { sent, write } = desk()
		for (let i = 0; i < LONGEST_MS / 100 + 5; i++) {
			write({ headline: `Harbour ${i}` })
			await vi.advanceTimersByTimeAsync(100)
		}
		expect(sent.length).toBeGreaterThan(0)
	})

	test('goes on from the revision the last save gave', async () => {
		const { sent, write } = desk()
		write({ kicker: 'Port' })
		await vi.advanceTimersByTimeAsync(2000)
		write({ kicker: 'Port news' })
		await vi.advanceTimersByTimeAsync(2000)
		expect(sent.map(({ base }) => base)).toEqual(['r0', 'r1'])
	})

	test('is sent once only, however many saves wait for a slow line', async () => {
		const { sent, write, line, slow } = desk()
		slow(6000)
		write({ kicker: 'P' })
		await vi.advanceTimersByTimeAsync(PAUSE_MS + 500)
		write({ kicker: 'Port' })
		await vi.advanceTimersByTimeAsync(PAUSE_MS + 500)
		void line.flush()
		await vi.advanceTimersByTimeAsync(20_000)
		expect(sent).toEqual([
			{ base: 'r0', content: { kicker: 'P' } },
			{ base: 'r1', content: { kicker: 'Port' } },
		])
	})

	test('that came back to what is saved sends nothing', async () => {
		const { sent, write, line } = desk()
		write({ kicker: 'P' })
		write({ kicker: '' })
		await vi.advanceTimersByTimeAsync(2000)
		expect(sent).toEqual([])
		expect(line.state().standing.is).toBe('saved')
	})
})

test('text lies on the device from its first moments until the desk has it', async () => {
	const { write, onDevice } = desk()
	write({ headline: 'Half a thou' })
	await vi.advanceTimersByTimeAsync(300)
	expect(onDevice()).toMatchObject({ base: 'r0', content: { headline: 'Half a thou' } })
	await vi.advanceTimersByTimeAsync(2000)
	expect(onDevice()).toBeNull()
})

test('what could not be sent is sent again, and stays on the device meanwhile', async () => {
	const { sent, write, line, onDevice } = desk({ is: 'failed' }, { is: 'signed out' }, { is: 'full' })
	write({ headline: 'Storm' })
	await vi.advanceTimersByTimeAsync(PAUSE_MS)
	expect(line.state().standing.is).toBe('offline')
	await vi.advanceTimersByTimeAsync(2500)
	expect(line.state().standing.is).toBe('signed out')
	expect(onDevice()).not.toBeNull()
	await vi.advanceTimersByTimeAsync(5000)
	expect(line.state().standing.is).toBe('full')
	expect(onDevice()).not.toBeNull()
	await vi.advanceTimersByTimeAsync(10_000)
	expect(sent).toHaveLength(4)
	expect(line.state().standing.is).toBe('saved')
})

test('a slug that is taken keeps nothing else from being saved', async () => {
	const problem = { field: 'slug', message: 'Taken.', remedy: 'Choose another.' }
	const { sent, write, line } = desk({ is: 'invalid', problems: [problem] })
	write({ slug: 'taken', headline: 'Storm' })
	await vi.advanceTimersByTimeAsync(3000)
	expect(sent[1]).toEqual({ base: 'r0', content: { headline: 'Storm' } })
	expect(line.state()).toMatchObject({ problems: [problem], standing: { is: 'unsaved' } })
	write({ slug: 'free' })
	await vi.advanceTimersByTimeAsync(3000)
	expect(sent[2]).toEqual({ base: 'r2', content: { slug: 'free' } })
	expect(line.state()).toMatchObject({ problems: [], standing: { is: 'saved' } })
})

test('a copy that lost the race goes on in its own line and says so', async () => {
	const { sent, write, line } = desk({
		is: 'done',
		printed: true,
		result: { revision: 'late1', slug: 'harbour', conflict: 'c1' },
	})
	write({ headline: 'Mine' })
	await vi.advanceTimersByTimeAsync(2000)
	expect(line.state().conflict).toBe('c1')
	write({ headline: 'Mine too' })
	await vi.advanceTimersByTimeAsync(2000)
	expect(sent[1]?.base).toBe('late1')
	expect(line.state().conflict).toBe('c1')
})

test('what was refused is no trouble any more once it is another', async () => {
	const problem = { field: 'slug', message: 'Taken.', remedy: 'Choose another.' }
	const { write, line, onDevice } = desk({ is: 'invalid', problems: [problem] })
	write({ slug: 'taken' })
	await vi.advanceTimersByTimeAsync(3000)
	expect(line.state().problems).toEqual([problem])
	write({ slug: 'harbour' })
	await vi.advanceTimersByTimeAsync(3000)
	expect(line.state()).toMatchObject({ problems: [], standing: { is: 'saved' } })
	expect(onDevice()).toBeNull()
})

test('a save without an answer goes again as it was, and what was written since follows', async () => {
	const { sent, write } = desk({ is: 'failed' })
	write({ headline: 'Storm' })
	await vi.advanceTimersByTimeAsync(PAUSE_MS)
	write({ headline: 'Storm over', kicker: 'Sea' })
	await vi.advanceTimersByTimeAsync(10_000)
	expect(sent).toEqual([
		{ base: 'r0', content: { headline: 'Storm' } },
		{ base: 'r0', content: { headline: 'Storm' } },
		{ base: 'r2', content: { headline: 'Storm over', kicker: 'Sea' } },
	])
})

test('a window that was left sends back no slug that the desk has replaced', async () => {
	const made = { revision: 'r1', slug: 'harbour-opens', conflict: null }
	const { sent, write, line } = desk({ is: 'done', printed: true, result: made })
	write({ headline: 'Harbour opens' })
	void line.flush({ leaving: true })
	line.stop()
	await vi.advanceTimersByTimeAsync(10_000)
	expect(sent).toEqual([{ base: 'r0', content: { headline: 'Harbour opens' } }])
	expect(line.known()).toMatchObject({ base: 'r1', content: { slug: 'harbour-opens' } })
})

test('what was written after a save that failed is sent too when the window is left', async () => {
	const { sent, write, line, onDevice } = desk({ is: 'failed' })
	write({ headline: 'One' })
	await vi.advanceTimersByTimeAsync(PAUSE_MS)
	write({ headline: 'One two' })
	void line.flush({ leaving: true })
	line.stop()
	await vi.advanceTimersByTimeAsync(10_000)
	expect(sent.map(({ content }) => content.headline)).toEqual(['One', 'One', 'One two'])
	expect(onDevice()).toBeNull()
})

test('what was written during a save stays on the device until it is saved, though the window was left', async () => {
	const saved = { revision: 'r1', slug: 'harbour', conflict: null }
	const { sent, write, line, slow, onDevice } = desk(
		{ is: 'done', printed: true, result: saved },
		...Array.from({ length: 20 }, () => ({ is: 'failed' }) as const),
	)
	slow(500)
	write({ headline: 'One' })
	await vi.advanceTimersByTimeAsync(PAUSE_MS)
	write({ headline: 'One two' })
	void line.flush({ leaving: true })
	line.stop()
	await vi.advanceTimersByTimeAsync(3000)
	expect(sent.length).toBeGreaterThan(1)
	expect(onDevice()).toMatchObject({ content: { headline: 'One two' } })
})

test('signed out before a second try, the first one’s answer is still owed', async () => {
	const { sent, write } = desk({ is: 'failed' }, { is: 'signed out' })
	write({ headline: 'One' })
	await vi.advanceTimersByTimeAsync(PAUSE_MS)
	write({ headline: 'One two' })
	await vi.advanceTimersByTimeAsync(15_000)
	expect(sent.map(({ content }) => content.headline)).toEqual(['One', 'One', 'One', 'One two'])
})
