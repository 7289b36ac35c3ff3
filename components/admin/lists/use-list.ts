'use client'

import { useState } from 'react'
import { moved } from '#components/admin/order/moved.ts'
import { focusControl, useAnnouncer } from '#components/admin/order/use-announcer.tsx'
import { useDrag } from '#components/admin/order/use-drag.ts'
import type { FoundStory } from '#components/admin/stories/found-story.ts'
import { lists } from '#components/admin/texts/en/lists.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { MAX_LIST } from '#newsroom/lists/rules.ts'
import type { BoardList } from './list-board.tsx'

const t = texts(lists)

/** The acts on a list: each is a step back, and is said aloud. */
export function useList({ name, stories: begun, known: first }: BoardList) {
	const [{ stories, past }, setHistory] = useState<{
		stories: readonly string[]
		past: readonly (readonly string[])[]
	}>({ stories: begun, past: [] })
	const [known, setKnown] = useState(() => new Map(first.map((story) => [story.id, story])))
	const { announce, live } = useAnnouncer()
	const become = (next: readonly string[]) => setHistory((old) => ({ stories: next, past: [...old.past, old.stories] }))
	const know = (more: readonly FoundStory[]) =>
		setKnown((old) => new Map([...old, ...more.map((story) => [story.id, story] as const)]))
	const nameOf = (id: string | undefined) => known.get(id ?? '')?.headline ?? t('unknownStory')
	const move = (from: number, to: number, used = '') => {
		const id = stories[from]
		const place = to > from ? to : to + 1
		become(moved(stories, from, to))
		announce(t('moved', { name: nameOf(id), place: String(place), count: String(stories.length) }))
		focusControl(`${name}-${id}${used}`)
	}
	const { drag, grip } = useDrag(({ from, to }) => move(from.index, to.index))
	return {
		stories,
		known,
		know,
		nameOf,
		live,
		drag,
		grip: (index: number) => grip({ list: name, index }),
		step(index: number, direction: 'up' | 'down', used: string) {
			const isEnd = direction === 'up' ? index === 0 : index === stories.length - 1
			if (isEnd) announce(t('end', { name: nameOf(stories[index]) }))
			else move(index, direction === 'up' ? index - 1 : index + 2, used)
		},
		add(story: FoundStory) {
			know([story])
			if (stories.includes(story.id)) return announce(t('again', { name: story.headline }))
			if (stories.length >= MAX_LIST) return announce(t('full', { max: String(MAX_LIST) }))
			become([...stories, story.id])
			announce(t('added', { name: story.headline }))
		},
		remove(index: number) {
			announce(t('removed', { name: nameOf(stories[index]) }))
			become(stories.toSpliced(index, 1))
			const next = stories[index + 1] ?? stories[index - 1]
			focusControl(next ? `${name}-${next}` : `add-${name}`)
		},
		replace: become,
		undo:
			past.length > 0
				? () => {
						setHistory((old) => ({ stories: old.past.at(-1) ?? old.stories, past: old.past.slice(0, -1) }))
						announce(t('undone'))
					}
				: null,
	}
}
