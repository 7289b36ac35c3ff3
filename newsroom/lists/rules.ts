/** The lists an edition's staff keep, beside its fronts. */
export const LIST_NAMES = ['must-read', 'recommended'] as const
export type ListName = (typeof LIST_NAMES)[number]

/** A list may hold more than a page shows: what is withdrawn gives way to the next. */
export const MAX_LIST = 20
