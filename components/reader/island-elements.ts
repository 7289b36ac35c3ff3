import type { HTMLAttributes, ReactNode } from 'react'

/*
 * The elements that our islands wake. Each stands around markup that is complete without it; what
 * the island says, it is given here, in the language of the page.
 */

type Words<Name extends string> = HTMLAttributes<HTMLElement> & {
	children: ReactNode
} & Record<`data-${Name}`, string>

interface IslandElements {
	/** Around a `time`; says how long ago. */
	'time-ago': Words<'locale'>
	/** Around the buttons that copy and send a story's address. */
	'share-story': Words<'copied' | 'copied-lite' | 'failed'>
	/** Around the button that saves a story on the device. */
	'save-story': Words<'kicker' | 'day' | 'save' | 'remove' | 'saved' | 'removed' | 'failed'>
	/** Around the list of what is saved; its template is one entry. */
	'saved-stories': Words<'removed'>
	/** Around what is to be kept; its links are the pages. */
	'keep-paper': Words<
		| 'locale'
		| 'home'
		| 'day'
		| 'files'
		| 'note'
		| 'progress'
		| 'kept'
		| 'removed'
		| 'broken'
		| 'full'
		| 'unable'
		| 'offline'
	>
}

export type IslandName = keyof IslandElements

declare module 'react' {
	namespace JSX {
		interface IntrinsicElements extends IslandElements {}
	}
}
