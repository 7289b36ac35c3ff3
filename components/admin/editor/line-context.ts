'use client'

import { createContext, useContext } from 'react'
import type { LineState, SaveLine } from './save-line.ts'

/** The line on which the story in hand is saved, for what is done with it beside the text. */
export const LineContext = createContext<{ line: SaveLine | null; state: LineState | null }>({
	line: null,
	state: null,
})

export const useLine = () => useContext(LineContext)
