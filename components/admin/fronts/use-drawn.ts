'use client'

import { useEffect, useRef, useState } from 'react'
import type { Container } from '#newsroom/fronts/rules.ts'
import type { BoardActions, DrawnFront } from './board-types.ts'

const PAUSE_MS = 250

/** What readers would get of an arrangement, drawn anew after each change; an older answer never overtakes a newer one. */
export function useDrawn(id: string, containers: readonly Container[], draw: BoardActions['draw']) {
	const [drawn, setDrawn] = useState<DrawnFront | null>(null)
	const [failed, setFailed] = useState(false)
	const asked = useRef(0)
	useEffect(() => {
		asked.current += 1
		const mine = asked.current
		const timer = setTimeout(
			async () => {
				const answer = await draw(id, containers).catch(() => ({ is: 'failed' as const }))
				if (mine !== asked.current) return
				setFailed(answer.is !== 'done')
				if (answer.is === 'done') setDrawn(answer.result)
			},
			mine === 1 ? 0 : PAUSE_MS,
		)
		return () => clearTimeout(timer)
	}, [id, containers, draw])
	return { drawn, failed }
}
