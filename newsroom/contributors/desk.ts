import { contributor } from '#db/desk/tables.ts'
import { type PlacesAsked, placeBySlug, placesByIds, placesOf, twinsOf } from '#newsroom/places/desk.ts'

export type DeskContributor = typeof contributor.$inferSelect

/** Contributors of an edition by slug, a page at a time. */
export const deskContributors = (edition: string, asked: PlacesAsked = {}) => placesOf(contributor, edition, asked)
export const contributorBySlug = (edition: string, slug: string) => placeBySlug(contributor, edition, slug)
export const contributorsByIds = (ids: readonly string[]) => placesByIds(contributor, ids)
export const contributorTwins = (row: DeskContributor) => twinsOf(contributor, row)
