import type { DemoStory } from '#transfer/demo/shapes.ts'

/** What lies on the Persian desk: readers never see it. */
export const unpublished: DemoStory[] = [
	{
		slug: 'موزهٔ-سماور',
		edition: 'fa',
		section: 'فرهنگ',
		headline: 'سماور تحریریه به موزه نمی‌رود',
		standfirst: 'موزهٔ دریایی از «فانوس» خواسته است سماور ۱۹۳۸ را امانت بدهد. چای سر ظهر تصمیم می‌گیرد.',
		kind: 'news',
		contributors: ['نگار-ساحلی'],
		topics: ['میراث', 'کوچهٔ-ناخدا'],
		state: 'draft',
		stage: 'writing',
		body: `
<p>نامه سه سطر دارد و مُهر. بندیکت رُت، موزه‌دار، می‌نویسد سماوری که با آن قرض یازده‌پوندی پس داده شد، سند تاریخ شهر است و جایش پشت شیشه است، نه کنار دستگاه چاپ.</p>
<p>پرسیده شود: بیمه؟ و این‌که اگر ببرند، چای را با چه دم کنیم؟</p>`,
	},
]
