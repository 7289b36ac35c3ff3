import type { z } from 'zod'
import type { DeskFront } from '#newsroom/fronts/desk.ts'
import type { frontShape } from './shapes.ts'

/** A front as the API gives it. */
export function frontAnswer({ id, edition, section, version, containers }: DeskFront): z.input<typeof frontShape> {
	return { id, edition, section: section?.slug ?? null, version, containers }
}
