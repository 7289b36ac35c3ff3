import { topic } from '#db/desk/tables.ts'
import { type PlacesAsked, placeBySlug, placesByIds, placesOf, twinsOf } from '#newsroom/places/desk.ts'

export type DeskTopic = typeof topic.$inferSelect

/** Topics of an edition by slug, a page at a time. */
export const deskTopics = (edition: string, asked: PlacesAsked = {}) => placesOf(topic, edition, asked)
export const topicBySlug = (edition: string, slug: string) => placeBySlug(topic, edition, slug)
export const topicsByIds = (ids: readonly string[]) => placesByIds(topic, ids)
export const topicTwins = (row: DeskTopic) => twinsOf(topic, row)
