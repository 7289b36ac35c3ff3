/** What has a name and a page of its own in an edition, besides stories. */
export const PLACE_KINDS = ['section', 'topic', 'contributor'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]
