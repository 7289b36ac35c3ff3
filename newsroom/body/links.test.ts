import { expect, test } from 'vitest'
import type { Body } from './blocks.ts'
import { linkedOnlyTo, storiesLinkedIn } from './links.ts'

const to = (story: string | null, href: string | null = null) => ({ type: 'link' as const, attrs: { story, href } })

const body: Body = {
	type: 'doc',
	version: 1,
	content: [
		{
			type: 'bulletList',
			content: [
				{
					type: 'listItem',
					content: [
						{
							type: 'paragraph',
							attrs: { dir: null },
							content: [
								{ type: 'text', text: 'As reported', marks: [to('draft'), { type: 'bold' }] },
								{ type: 'text', text: ' and ' },
								{ type: 'text', text: 'elsewhere', marks: [to(null, 'https://agency.example/')] },
								{
									type: 'footnote',
									content: [{ type: 'text', text: 'See also', marks: [to('live')] }],
								},
							],
						},
					],
				},
			],
		},
	],
}

test('stories are found wherever a body links to them', () => {
	expect(storiesLinkedIn(body)).toEqual(['draft', 'live'])
})

test('a link to a story that is not among those asked for leaves its words and their other marks, and no id', () => {
	const kept = linkedOnlyTo(body, new Set(['live']))
	expect(storiesLinkedIn(kept)).toEqual(['live'])
	const text = JSON.stringify(kept)
	expect(text).not.toContain('draft')
	expect(text).toContain('{"type":"text","text":"As reported","marks":[{"type":"bold"}]}')
	expect(text).toContain('https://agency.example/')
})
