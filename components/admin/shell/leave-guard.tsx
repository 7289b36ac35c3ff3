'use client'

import { useEffect } from 'react'
import { hasUnsaved, mayLeave } from './leaving.ts'

/** Asks before a link or a closing window takes unsaved words of a form with it. */
export function LeaveGuard() {
	useEffect(() => {
		const page = new AbortController()
		const { signal } = page
		let hasAsked = false
		const onClick = (event: MouseEvent) => {
			if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
			hasAsked = false
			const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
			if (!link || link.target === '_blank' || link.getAttribute('href')?.startsWith('#') || !hasUnsaved()) return
			hasAsked = true
			if (mayLeave()) return
			event.preventDefault()
			event.stopPropagation()
		}
		const onUnload = (event: BeforeUnloadEvent) => {
			if (!hasAsked && hasUnsaved()) event.preventDefault()
		}
		window.addEventListener('beforeunload', onUnload, { signal })
		// Before Next's own links hear of it.
		window.addEventListener('click', onClick, { signal, capture: true })
		return () => page.abort()
	}, [])
	return null
}
