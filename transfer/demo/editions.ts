import type { DemoEdition } from './shapes.ts'

export interface DemoVoice {
	edition: {
		id: DemoEdition
		name: string
		language: string
		direction: 'ltr' | 'rtl'
		timeZone: string
		calendar: 'gregory' | 'persian'
		digits: 'latn' | 'arabext'
		agencyName: string
		mustReadTitle: string
	}
	settings: { tagline: string; description: string; contactEmail: string }
}

/** The editions of the demo paper, the default one first. The Persian one is read most in the ports of the Gulf and keeps their clock. */
export const editions: DemoVoice[] = [
	{
		edition: {
			id: 'en',
			name: 'The Halvern Lantern',
			language: 'en',
			direction: 'ltr',
			timeZone: 'Europe/London',
			calendar: 'gregory',
			digits: 'latn',
			agencyName: 'The Halvern Lantern',
			mustReadTitle: 'Must read',
		},
		settings: {
			tagline: 'Halvern, the Sound and the islands, since 1864',
			description: 'The newspaper of an invented harbour town: ships, trams, gulls and the people between them.',
			contactEmail: 'desk@lantern.example',
		},
	},
	{
		edition: {
			id: 'fa',
			name: 'فانوس هالورن',
			language: 'fa',
			direction: 'rtl',
			timeZone: 'Asia/Tehran',
			calendar: 'persian',
			digits: 'arabext',
			agencyName: 'فانوس هالورن',
			mustReadTitle: 'از دست ندهید',
		},
		settings: {
			tagline: 'هالورن، خور و جزیره‌ها؛ از ۱۸۶۴، به فارسی از ۱۹۶۱',
			description: 'روزنامهٔ شهری بندری و خیالی: کشتی، تراموا، مرغ نوروزی و آدم‌های میانشان.',
			contactEmail: 'farsi@lantern.example',
		},
	},
]
