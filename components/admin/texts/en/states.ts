/** Where a story stands towards readers. */
export const states = {
	draft: 'Draft',
	scheduled: 'Scheduled',
	published: 'Published',
	changed: 'Published, with changes',
	withdrawn: 'Withdrawn',
	takenDown: 'Taken down',
} as const
