/** One thing wrong with one field of what came in, and what to do about it. */
export interface Problem {
	/** Path of the field as the sender named it, such as `headline` or `leadImage.alt`; empty for the whole. */
	field: string
	message: string
	remedy: string
}

/** What came in cannot be taken: every problem found, by field. Nothing was written. */
export class Invalid extends Error {
	readonly problems: Problem[]
	constructor(problems: Problem[]) {
		super(problems.map((problem) => `${problem.field ? `${problem.field}: ` : ''}${problem.message}`).join('\n'))
		this.name = 'Invalid'
		this.problems = problems
	}

	static field(field: string, message: string, remedy: string): Invalid {
		return new Invalid([{ field, message, remedy }])
	}
}

/** The actor may not do this. The message says what, never what it would have shown. */
export class Refused extends Error {
	override name = 'Refused'
}

/** There is no such thing, or not for this actor. */
export class Missing extends Error {
	override name = 'Missing'
}

/** The sender worked on an older state. `current` is what stands now, for the sender to compare. */
export class Outdated extends Error {
	readonly current: string | number
	constructor(message: string, current: string | number) {
		super(message)
		this.name = 'Outdated'
		this.current = current
	}
}

const FULL = ['ENOSPC', 'EDQUOT', 'SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE']

/** Whether the machine had no room left for what was to be written; what reports that may be wrapped in other errors. */
export function isFull(error: unknown): boolean {
	if (!(error instanceof Error)) return false
	return FULL.includes(String((error as { code?: unknown }).code)) || isFull(error.cause)
}
