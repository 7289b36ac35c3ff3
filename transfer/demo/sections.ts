import type { DemoSection } from './shapes.ts'

/** In the order of the header. */
export const sections: DemoSection[] = [
	{
		slug: 'harbour',
		edition: 'en',
		name: 'Harbour',
		description: 'Ships, quays and the people between them: from the East Mole to the last boat to Torsay.',
	},
	{
		slug: 'town',
		edition: 'en',
		name: 'Town',
		description: 'What the council decides, what it costs, and how it looks from the 14 bus.',
	},
	{
		slug: 'business',
		edition: 'en',
		name: 'Business',
		description: 'Fish, steel, ice and rent. Who earns in Halvern, and from what.',
	},
	{
		slug: 'culture',
		edition: 'en',
		name: 'Culture',
		description: 'First nights, found photographs and words that only exist here.',
	},
	{
		slug: 'science-and-sea',
		edition: 'en',
		name: 'Science & Sea',
		description: 'Reports from the Marine Station, the mud and everything that lives in it.',
	},
	{
		slug: 'sport',
		edition: 'en',
		name: 'Sport',
		description: 'The Dockers, the gigs and those who swim round islands without hurrying.',
	},
	{
		slug: 'opinion',
		edition: 'en',
		name: 'Opinion',
		description: 'Our view, our columnists’ and, whenever it is better written, yours.',
	},
	{
		slug: 'بندر',
		edition: 'fa',
		name: 'بندر',
		description: 'کشتی‌ها، اسکله‌ها و آدم‌های میانشان؛ از موج‌شکن شرقی تا آخرین کشتی تورسی.',
		translationOf: 'harbour',
	},
	{
		slug: 'شهر',
		edition: 'fa',
		name: 'شهر',
		description: 'شورا چه تصمیمی می‌گیرد، خرجش چقدر است و از پنجرهٔ اتوبوس ۱۴ چطور دیده می‌شود.',
		translationOf: 'town',
	},
	{
		slug: 'اقتصاد',
		edition: 'fa',
		name: 'اقتصاد',
		description: 'ماهی، نان، یخ و اجاره. نان هالورن از کجا درمی‌آید و به دست چه کسی می‌رسد.',
		translationOf: 'business',
	},
	{
		slug: 'فرهنگ',
		edition: 'fa',
		name: 'فرهنگ',
		description: 'صحنه، ساز و شعر، در تماشاخانهٔ طناب‌بافان و زیر چراغ‌های سبز کتابخانه.',
		translationOf: 'culture',
	},
	{
		slug: 'دانش-و-دریا',
		edition: 'fa',
		name: 'دانش و دریا',
		description: 'گزارش‌هایی از ایستگاه دریایی، از گل و از هر چه در آن زندگی می‌کند.',
		translationOf: 'science-and-sea',
	},
	{
		slug: 'ورزش',
		edition: 'fa',
		name: 'ورزش',
		description: 'باراندازان، پاروزنان، و صدای ضرب از انبار شمارهٔ هفت.',
		translationOf: 'sport',
	},
	{
		slug: 'دیدگاه',
		edition: 'fa',
		name: 'دیدگاه',
		description: 'حرف ما، حرف ستون‌نویسان و حرف شما؛ هر کدام که بهتر نوشته شده باشد.',
		translationOf: 'opinion',
	},
]
