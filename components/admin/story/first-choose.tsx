'use client'

import { type ReactNode, useState } from 'react'

/**
 * Two texts to choose from come before the editor, but never in its place while someone writes in
 * it: a conflict that arises then waits until the story is opened again.
 */
export function FirstChoose({ conflict, children }: { conflict: ReactNode; children: ReactNode }) {
	const [choosing, setChoosing] = useState(conflict !== null)
	if (choosing && conflict === null) setChoosing(false)
	return choosing ? conflict : children
}
