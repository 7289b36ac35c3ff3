'use client'

import { useCallback, useReducer } from 'react'
import type { Container } from '#newsroom/fronts/rules.ts'
import { type Change, changed } from './arrangement.ts'

interface History {
	now: readonly Container[]
	past: readonly (readonly Container[])[]
	future: readonly (readonly Container[])[]
	/** What is being typed into: the next letter there is part of the same change. */
	typing: string | null
}

type Step = { is: 'change'; change: Change; typing: string | null } | { is: 'undo' } | { is: 'redo' }

const REMEMBERED = 200

function stepped(history: History, step: Step): History {
	const { now, past, future } = history
	if (step.is === 'undo') {
		const before = past.at(-1)
		return before ? { now: before, past: past.slice(0, -1), future: [now, ...future], typing: null } : history
	}
	if (step.is === 'redo') {
		const [after, ...later] = future
		return after ? { now: after, past: [...past, now], future: later, typing: null } : history
	}
	const next = changed(now, step.change)
	const goesOn = step.typing !== null && step.typing === history.typing
	return { now: next, past: goesOn ? past : [...past, now].slice(-REMEMBERED), future: [], typing: step.typing }
}

/** A front being arranged, with every step back. `typing` names a field whose letters are one step. */
export function useArrangement(containers: readonly Container[]) {
	const [{ now, past, future }, dispatch] = useReducer(stepped, {
		now: containers,
		past: [],
		future: [],
		typing: null,
	})
	const change = useCallback(
		(change: Change, typing: string | null = null) => dispatch({ is: 'change', change, typing }),
		[],
	)
	return {
		containers: now,
		change,
		undo: past.length > 0 ? () => dispatch({ is: 'undo' }) : null,
		redo: future.length > 0 ? () => dispatch({ is: 'redo' }) : null,
	}
}
