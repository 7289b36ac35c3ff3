/** Finding a story by words or address. */
export const finder = {
	hint: 'Words of the headline, or a pasted address',
	found: '{count, plural, =0 {No story has these words.} one {One story.} other {# stories.}}',
	none: 'No story of this edition has these words.',
	failed: 'The search did not answer. Type again.',
	here: 'stands here already',
	state: {
		draft: 'Draft',
		scheduled: 'Scheduled',
		published: 'Published',
		changed: 'Published, with changes',
		withdrawn: 'Withdrawn',
		takenDown: 'Taken down',
	},
} as const
