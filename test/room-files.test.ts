import { globSync } from 'node:fs'
import { expect, it } from 'vitest'

// What a room's file may be called, so that the name says what it may know (docs/decisions).
const DOORS = ['rules', 'input', 'public', 'desk', 'commands']
