import { Mark, type MarkTone } from '#components/ui/mark.tsx'
import type { State } from '#newsroom/stories/rules.ts'
import { states } from './texts/en/states.ts'
import { texts } from './texts/texts.ts'

const TONES: Record<State, MarkTone> = {
	draft: 'plain',
	scheduled: 'accent',
	published: 'good',
	changed: 'warn',
	withdrawn: 'plain',
	takenDown: 'danger',
}

const t = texts(states)

/** Where a story stands towards readers. */
export function StateMark({ state }: { state: State }) {
	return <Mark tone={TONES[state]}>{t(state)}</Mark>
}
