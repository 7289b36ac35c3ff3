import type { Answer } from '#components/admin/answer.ts'
import type { Problem } from '#lib/errors.ts'
import type { StoryContent } from '#newsroom/stories/rules.ts'
import type { Device } from './device.ts'

/** What the desk made of a save. `conflict` names the copy kept beside someone else's. */
export interface Saved {
	revision: string
	slug: string
	conflict: string | null
}

/** Where the text is. Whatever this says, it also lies on the device until it is `saved`. */
export type Standing =
	| { is: 'saved' | 'unsaved' | 'saving' | 'offline' | 'full' | 'signed out' }
	| { is: 'refused'; message: string }

/** What the page shows of the line; a new object whenever something changed. */
export interface LineState {
	standing: Standing
	/** The revision the next save is based on. */
	base: string
	slug: string
	/** Set from the moment someone else's save came first. */
	conflict: string | null
	/** What keeps single fields from being saved; the others are. */
	problems: Problem[]
}

interface LineOptions {
	base: string
	saved: StoryContent
	read: () => StoryContent
	send: (base: string, content: Partial<StoryContent>, leaving: boolean) => Promise<Answer<Saved>>
	device: Device
}

/** After the last key. */
export const PAUSE_MS = 1000
/** While the typing never pauses. */
export const LONGEST_MS = 5000
const DEVICE_MS = 250
const RETRY_MS = [2000, 4000, 8000, 15_000]

export type SaveLine = ReturnType<typeof saveLine>

/**
 * Saves a story as it is written: soon after the last key, fields that changed only, one save at a
 * time, each on the revision the one before gave. What cannot be sent is tried again; what the desk
 * refuses of one field does not hold up the others.
 */
export function saveLine({ base, saved, read: readPage, send, device }: LineOptions) {
	let read = readPage
	let state: LineState = { standing: { is: 'saved' }, base, slug: saved.slug, conflict: null, problems: [] }
	let known = saved
	const bases = new Set([base])
	/** Values the desk would not take, by field; not sent again until they change. */
	const refused = new Map<string, unknown>()
	/** Slugs that the desk replaced by itself; the page may show them a moment longer. */
	const replaced = new Set<string>()
	/** What was sent and not answered. It goes again as it was: the desk may have it, and then knows it again. */
	let unanswered: Partial<StoryContent> | undefined
	let stopped = false
	let running: Promise<void> | null = null
	let pause: ReturnType<typeof setTimeout> | undefined
	let deviceTimer: ReturnType<typeof setTimeout> | undefined
	let firstChangeAt: number | null = null
	let tries = 0
	const listeners = new Set<() => void>()

	function show(change: Partial<LineState>) {
		state = { ...state, ...change }
		for (const listener of listeners) listener()
	}

	function unsaved(): Partial<StoryContent> {
		const content = read()
		if (content.slug === known.slug) replaced.clear()
		return Object.fromEntries(
			Object.entries(content).filter(([field, value]) => {
				if (field === 'slug' && replaced.has(content.slug)) return false
				const known_ = JSON.stringify(known[field as keyof StoryContent])
				return JSON.stringify(value) !== known_ && JSON.stringify(value) !== refused.get(field)
			}),
		)
	}

	/** What was refused and is another now is no trouble any more. */
	function forgetMended() {
		const content = read()
		const mended = [...refused.keys()].filter(
			(field) => JSON.stringify(content[field as keyof StoryContent]) !== refused.get(field),
		)
		if (mended.length === 0) return
		for (const field of mended) refused.delete(field)
		show({ problems: state.problems.filter(({ field }) => !mended.includes(top(field))) })
	}

	const toDevice = () => {
		clearTimeout(deviceTimer)
		deviceTimer = undefined
		device.put({ base: state.base, content: read(), at: Date.now() })
	}

	function later(ms: number) {
		clearTimeout(pause)
		pause = setTimeout(() => void save(false), ms)
	}

	/** Something changed. */
	function touch() {
		deviceTimer ??= setTimeout(toDevice, DEVICE_MS)
		firstChangeAt ??= Date.now()
		if (state.standing.is === 'saved') show({ standing: { is: 'unsaved' } })
		later(Math.max(0, Math.min(PAUSE_MS, firstChangeAt + LONGEST_MS - Date.now())))
	}

	async function save(leaving: boolean): Promise<void> {
		clearTimeout(pause)
		// More than one may have waited for the save before; the first of them has begun the next.
		while (running) await running
		forgetMended()
		const fields = unanswered ?? unsaved()
		firstChangeAt = null
		if (Object.keys(fields).length === 0) return settle()
		show({ standing: { is: 'saving' } })
		running = send(state.base, fields, leaving)
			.catch((): Answer<Saved> => ({ is: 'failed' }))
			.then((answer) => take(answer, fields))
		await running
		running = null
	}

	function settle() {
		if (refused.size > 0) return show({ standing: { is: 'unsaved' } })
		clearTimeout(deviceTimer)
		deviceTimer = undefined
		device.clear()
		show({ standing: { is: 'saved' } })
	}

	function take(answer: Answer<Saved>, fields: Partial<StoryContent>) {
		if (answer.is === 'failed') unanswered = fields
		// Signed out or full, the desk has not said whether it has an earlier try.
		else if (answer.is !== 'signed out' && answer.is !== 'full') unanswered = undefined
		switch (answer.is) {
			case 'done': {
				const { revision, slug, conflict } = answer.result
				tries = 0
				if (!('slug' in fields) && slug !== known.slug) replaced.add(known.slug)
				known = { ...known, ...fields, slug }
				bases.add(revision)
				const problems = state.problems.filter(({ field }) => !(top(field) in fields))
				for (const field of Object.keys(fields)) refused.delete(field)
				show({ base: revision, slug, conflict: conflict ?? state.conflict, problems })
				if (Object.keys(unsaved()).length === 0) return settle()
				// A window that was left gets no pause after a last key.
				return stopped ? void save(true) : touch()
			}
			case 'invalid': {
				const named = new Set(answer.problems.map(({ field }) => top(field)))
				const held = Object.entries(fields).filter(([field]) => named.has(field))
				for (const [field, value] of held) refused.set(field, JSON.stringify(value))
				show({
					standing: { is: 'unsaved' },
					problems: answer.problems.map((problem) => ({ ...problem, field: problem.field.replace(/^content\./, '') })),
				})
				// The rest goes without them; a problem of something else than what was sent would come back for ever.
				if (held.length > 0 && held.length < Object.keys(fields).length) later(0)
				return
			}
			case 'refused':
			case 'outdated':
				return show({ standing: { is: 'refused', message: answer.message } })
			case 'signed out':
			case 'full':
			case 'failed':
				show({ standing: { is: answer.is === 'failed' ? 'offline' : answer.is } })
				return later(RETRY_MS[Math.min(tries++, RETRY_MS.length - 1)] ?? 0)
		}
	}

	return {
		touch,
		state: () => state,
		/** What the desk has, as far as this window knows, and the revisions it came by. */
		known: () => ({ base: state.base, content: known, bases }),
		subscribe: (listener: () => void) => {
			listeners.add(listener)
			return () => void listeners.delete(listener)
		},
		/** Saves what is unsaved now; resolves when the desk has answered. */
		async flush({ leaving = false } = {}): Promise<LineState> {
			if (leaving && Object.keys(unsaved()).length > 0) toDevice()
			await save(leaving)
			return state
		},
		stop: () => {
			stopped = true
			// Nothing is written after this, and the page may be gone when the desk answers.
			const last = read()
			read = () => last
			clearTimeout(pause)
			clearTimeout(deviceTimer)
			device.leave()
		},
	}
}

/** The field of a story that a problem is about. */
export const top = (field: string) => field.replace(/^content\./, '').split('.')[0] ?? ''
