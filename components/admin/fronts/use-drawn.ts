'use client'

import { useEffect, useRef, useState } from 'react'
import type { Answer } from '#components/admin/answer.ts'
import type { Container } from '#newsroom/fronts/rules.ts'
import type { BoardActions, DrawnFront } from './board-types.ts'

const PAUSE_MS = 250

/** What readers would get of an arrangement, drawn anew after each change; an older answer never overtakes a newer one. `undrawn` is the answer to the newest that could not be. */
export function useDrawn(id: string, containers: readonly Container[], draw: BoardActions['draw']) {
	const [drawn, setDrawn] = useState<DrawnFront | null>(null)
	const [undrawn, setUndrawn] = useState<Answer<DrawnFront> | null>(null)
	const asked = useRef(0)
	useEffect(() => {
		asked.current += 1
		const mine = asked.current
		const timer = setTimeout(
			async () => {
				const answer = await draw(id, containers).catch(() => ({ is: 'failed' as const }))
				if (mine !== asked.current) return
				setUndrawn(answer.is === 'done' ? null : answer)
				if (answer.is === 'done') setDrawn(answer.result)
			},
			mine === 1 ? 0 : PAUSE_MS,
		)
		return () => clearTimeout(timer)
	}, [id, containers, draw])
	return { drawn, undrawn }
}
