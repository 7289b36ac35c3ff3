/** The first page of the newsroom. */
export const today = {
	title: 'Today',
	drafts: { title: 'My drafts', none: 'You have nothing unpublished.' },
	review: { title: 'Waiting for review', none: 'Nothing waits for a second pair of eyes.' },
	scheduled: { title: 'Scheduled', none: 'Nothing has a time set.', late: 'Late: was due <when></when>' },
	published: { title: 'Published today', none: 'Nothing has gone out today yet.' },
	conflicts: {
		title: 'Two texts to choose from',
		lead: 'Somebody saved while another was writing. Both texts are kept until one is chosen.',
	},
	unprinted:
		'Readers do not have everything yet: {count, plural, one {# change waits} other {# changes wait}} to be printed since <when></when>. It is tried again by itself.',
	all: 'All stories',
} as const
