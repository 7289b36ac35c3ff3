import type { DemoFront, DemoList } from './shapes.ts'

export const fronts: DemoFront[] = [
	{
		edition: 'en',
		containers: [
			{
				layout: 'lead',
				title: '',
				limit: 4,
				cards: [
					{ story: 'crane-four-last-lift' },
					{ story: 'the-auction-clock-goes-dark' },
					{ story: 'tram-line-four-approved', kicker: 'Line 4' },
					{ story: 'torsay-last-boat', headline: 'Torsay wants its last boat back' },
				],
			},
			{
				layout: 'grid',
				title: 'In the town',
				limit: 3,
				cards: [
					{ story: 'library-opens-on-sundays' },
					{ story: 'the-chip-by-law' },
					{ story: 'saltpans-school-kitchen' },
				],
			},
			{ layout: 'must-read', title: 'Must read', limit: 5, cards: [] },
			{
				layout: 'grid',
				title: 'Science & Sea',
				limit: 3,
				cards: [
					{ story: 'the-meadow-under-the-ferry' },
					{ story: 'how-a-tide-table-is-made' },
					{ story: 'the-octopus-in-the-pot' },
				],
			},
			{
				layout: 'list',
				title: 'Opinion',
				limit: 4,
				cards: [
					{ story: 'leave-the-crane-standing' },
					{ story: 'a-tram-is-a-promise' },
					{ story: 'in-praise-of-the-slow-ferry' },
					{ story: 'against-the-loudspeakers' },
				],
			},
			{
				layout: 'grid',
				title: 'Culture and sport',
				limit: 4,
				cards: [
					{ story: 'the-salt-wife-review' },
					{ story: 'dockers-win-the-derby' },
					{ story: 'womens-gig-crew' },
					{ story: 'torsay-figurehead-comes-home' },
				],
			},
			{ layout: 'list', title: 'More from Halvern', limit: 8, cards: [] },
		],
	},
	{
		edition: 'en',
		section: 'harbour',
		containers: [
			{
				layout: 'lead',
				title: '',
				limit: 3,
				cards: [{ story: 'crane-four-last-lift' }, { story: 'east-mole-repair-begins' }, { story: 'the-night-pilots' }],
			},
			{ layout: 'grid', title: 'On the quays', limit: 6, cards: [{ story: 'shore-power-berth-six' }] },
		],
	},
	{
		edition: 'en',
		section: 'science-and-sea',
		containers: [
			{ layout: 'lead', title: '', limit: 2, cards: [{ story: 'the-meadow-under-the-ferry' }] },
			{ layout: 'list', title: 'From the Marine Station', limit: 6, cards: [{ story: 'yusuf-brandt-interview' }] },
		],
	},
	{
		edition: 'fa',
		containers: [
			{
				layout: 'lead',
				title: '',
				limit: 4,
				cards: [
					{ story: 'آخرین-بار-جرثقیل-چهار' },
					{ story: 'حراج-بی-حضار' },
					{ story: 'تصویب-خط-چهار', kicker: 'خط ۴' },
					{ story: 'نی-انبان-در-طناب-بافان' },
				],
			},
			{ layout: 'must-read', title: 'از دست ندهید', limit: 4, cards: [] },
			{
				layout: 'grid',
				title: 'کوچه و بازار',
				limit: 3,
				cards: [{ story: 'تنور-ساعت-سه' }, { story: 'شنبه-های-الفبا' }, { story: 'زورخانهٔ-بارانداز' }],
			},
			{
				layout: 'list',
				title: 'دیدگاه',
				limit: 2,
				cards: [{ story: 'چراغ-کنار-نردبان' }, { story: 'نیم-فاصله' }],
			},
			{ layout: 'grid', title: 'بیشتر از هالورن', limit: 6, cards: [] },
		],
	},
]

export const lists: DemoList[] = [
	{
		edition: 'en',
		list: 'must-read',
		stories: [
			'the-night-pilots',
			'rents-on-netmakers-row',
			'faces-from-the-net-loft',
			'sailing-by-ear',
			'who-pays-for-the-port',
		],
	},
	{
		edition: 'en',
		list: 'recommended',
		stories: [
			'a-dictionary-of-harbour-words',
			'where-the-gulls-go',
			'how-nakhoda-lane-got-its-name',
			'the-last-smokehouse',
		],
	},
	{
		edition: 'fa',
		list: 'must-read',
		stories: ['گفت-وگو-با-ناخدا-صالح', 'شب-شعر-زیر-چراغ-سبز', 'نام-کوچهٔ-ناخدا', 'ستاره-ها-و-راه'],
	},
	{
		edition: 'fa',
		list: 'recommended',
		stories: ['نیم-فاصله', 'چمنزار-زیر-کشتی', 'کتابخانه-ای-که-بسته-نشد'],
	},
]
