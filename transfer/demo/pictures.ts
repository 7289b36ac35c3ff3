import sharp from 'sharp'
import { bakery } from './drawing/bakery.ts'
import { crane } from './drawing/crane.ts'
import { ferry } from './drawing/ferry.ts'
import { fishMarket } from './drawing/fish-market.ts'
import { football } from './drawing/football.ts'
import { gulls } from './drawing/gulls.ts'
import { harbour } from './drawing/harbour.ts'
import { library } from './drawing/library.ts'
import { lighthouse } from './drawing/lighthouse.ts'
import { nightSky } from './drawing/night-sky.ts'
import { octopus } from './drawing/octopus.ts'
import { pilotBoat } from './drawing/pilot-boat.ts'
import { rowing } from './drawing/rowing.ts'
import { school } from './drawing/school.ts'
import { seagrass } from './drawing/seagrass.ts'
import { shipyard } from './drawing/shipyard.ts'
import { theatre } from './drawing/theatre.ts'
import { tideChart } from './drawing/tide-chart.ts'
import { tram } from './drawing/tram.ts'
import { winterSea } from './drawing/winter-sea.ts'
import { zurkhaneh } from './drawing/zurkhaneh.ts'
import type { DemoEdition } from './shapes.ts'

export interface DemoPicture {
	/** SVG source; the same at every call. */
	draw: () => string
	/** What is to be seen, for those who do not see it. */
	alt: Record<DemoEdition, string>
	caption: Record<DemoEdition, string>
}

/** Who drew them, under every picture. */
export const CREDIT: Record<DemoEdition, string> = {
	en: 'Nils Aubrey / The Halvern Lantern',
	fa: 'نیلس اوبری / فانوس هالورن',
}

export const pictures = {
	crane: {
		draw: crane,
		alt: {
			en: 'A tall lattice crane at dusk lifts a crate of oranges over a crowd on the quay.',
			fa: 'جرثقیلی بلند و مشبک در غروب جعبه‌ای پرتقال را از بالای سر جمعیت روی اسکله می‌گذراند.',
		},
		caption: { en: 'Crane Four over Berth 2.', fa: 'جرثقیل چهار بر فراز اسکلهٔ ۲.' },
	},
	harbour: {
		draw: harbour,
		alt: {
			en: 'Fishing boats on green water before a row of gabled houses; on the right a mole with four lamps.',
			fa: 'قایق‌های ماهیگیری روی آب سبز، پشت سرشان ردیفی خانهٔ شیروانی‌دار و در سمت راست موج‌شکنی با چهار چراغ.',
		},
		caption: {
			en: 'The inner basin with the East Mole, drawn before the storm.',
			fa: 'حوضچهٔ درونی و موج‌شکن شرقی، پیش از توفان.',
		},
	},
	ferry: {
		draw: ferry,
		alt: {
			en: 'A ferry with a red funnel crosses a teal sea towards an island with small houses.',
			fa: 'کشتی مسافربری با دودکش سرخ روی دریایی سبزآبی به سوی جزیره‌ای با خانه‌های کوچک می‌رود.',
		},
		caption: {
			en: 'The Constance, an hour out and back, in front of Torsay.',
			fa: '«کنستانس» روبه‌روی تورسی.',
		},
	},
	'pilot-boat': {
		draw: pilotBoat,
		alt: {
			en: 'At night a small red cutter shines its lamp on a ship’s side, where a pilot climbs a rope ladder.',
			fa: 'شب است و قایق سرخ کوچکی به بدنهٔ کشتی نور انداخته که راهنمایی از نردبان طنابی‌اش بالا می‌رود.',
		},
		caption: { en: 'Changing ships off the Saddle.', fa: 'راهنمای بندر از قایق به کشتی می‌رود.' },
	},
	lighthouse: {
		draw: lighthouse,
		alt: {
			en: 'A red and white lighthouse on a dark headland sends its beam through fog.',
			fa: 'فانوس دریایی سرخ و سفید بر دماغه‌ای تیره نورش را از میان مه می‌گذراند.',
		},
		caption: {
			en: 'Stack Point, with the horn house to seaward.',
			fa: 'دماغهٔ استک و اتاقک بوق مه.',
		},
	},
	tram: {
		draw: tram,
		alt: {
			en: 'A red and cream tram with seven passengers at its windows stands in a wet street.',
			fa: 'تراموایی سرخ و کرم با هفت مسافر پشت پنجره‌هایش در خیابانی خیس ایستاده است.',
		},
		caption: { en: 'Car 31 in Chandler Street after the rain.', fa: 'واگن ۳۱ در خیابان چندلر، پس از باران.' },
	},
	library: {
		draw: library,
		alt: {
			en: 'People read under green lamps between tall shelves; outside the arched windows it is night.',
			fa: 'آدم‌هایی میان قفسه‌های بلند و زیر چراغ‌های سبز می‌خوانند؛ بیرون پنجره‌های قوسی شب است.',
		},
		caption: {
			en: 'The reading room, where the clock has been stopped on purpose.',
			fa: 'تالار مطالعه، با ساعتی که به‌عمد از کار افتاده.',
		},
	},
	school: {
		draw: school,
		alt: {
			en: 'Children play in front of a white school with a red roof, a clock and bunting.',
			fa: 'بچه‌ها جلوی مدرسه‌ای سفید با بام سرخ و ساعت و ریسه‌های رنگی بازی می‌کنند.',
		},
		caption: { en: 'Saltpans School, ten minutes before lunch.', fa: 'مدرسهٔ نمک‌زار.' },
	},
	'winter-sea': {
		draw: winterSea,
		alt: {
			en: 'Great breaking waves under a dark, rainy sky; spray bursts over a mole with lamps.',
			fa: 'موج‌های بزرگ شکننده زیر آسمانی تیره و بارانی؛ آب از روی موج‌شکن چراغ‌دار می‌پاشد.',
		},
		caption: { en: 'A gale off Stack Point.', fa: 'توفان در برابر دماغهٔ استک.' },
	},
	bakery: {
		draw: bakery,
		alt: {
			en: 'In a dark lane a baker works at an oven behind a bright window with a striped awning.',
			fa: 'در کوچه‌ای تاریک نانوایی پشت ویترینی روشن با سایه‌بان راه‌راه پای تنور کار می‌کند.',
		},
		caption: { en: 'Nakhoda Lane before five in the morning.', fa: 'کوچهٔ ناخدا، پیش از ساعت پنج صبح.' },
	},
	gulls: {
		draw: gulls,
		alt: {
			en: 'Three herring gulls stand on a railing in front of the town; one holds a chip in its beak.',
			fa: 'سه مرغ نوروزی روی نرده‌ای روبه‌روی شهر ایستاده‌اند؛ یکی سیب‌زمینی سرخ‌کرده به نوک دارد.',
		},
		caption: { en: 'Three residents of Anchor Square, one of them in business.', fa: 'سه تن از ساکنان میدان لنگر.' },
	},
	'fish-market': {
		draw: fishMarket,
		alt: {
			en: 'Seen from above: boxes of ice with mackerel, flatfish, crabs, mullet and cod.',
			fa: 'از بالا: جعبه‌های یخ با ماهی‌های گوناگون و خرچنگ.',
		},
		caption: { en: 'The morning’s lots on the floor of the auction hall.', fa: 'صید صبح بر کف تالار حراج.' },
	},
	shipyard: {
		draw: shipyard,
		alt: {
			en: 'Welders at work on a half-plated hull under a gantry, sparks flying.',
			fa: 'جوشکاران زیر جرثقیل دروازه‌ای روی بدنهٔ نیمه‌تمام کشتی کار می‌کنند و جرقه می‌پرد.',
		},
		caption: { en: 'On the slip of the Nordahl yard.', fa: 'سرسرهٔ تعمیرگاه نوردال.' },
	},
	seagrass: {
		draw: seagrass,
		alt: {
			en: 'Under water: long green blades, a shoal of small fish and a round red one, above them a ship’s keel.',
			fa: 'زیر آب: برگ‌های بلند سبز، دسته‌ای ماهی کوچک و یک ماهی گرد سرخ، و بالای سرشان کف کشتی.',
		},
		caption: { en: 'Eelgrass below the ferry’s keel, with lumpsucker.', fa: 'علف دریایی زیر کشتی تورسی.' },
	},
	theatre: {
		draw: theatre,
		alt: {
			en: 'A woman sits with her back to the audience on a flooded stage between red curtains.',
			fa: 'زنی روی صحنه‌ای که آب آن را گرفته، میان پرده‌های سرخ، پشت به تماشاگران نشسته است.',
		},
		caption: { en: 'Nine tonnes of brine: the Ropewalk on the first night.', fa: 'صحنهٔ تماشاخانهٔ طناب‌بافان.' },
	},
	'tide-chart': {
		draw: tideChart,
		alt: {
			en: 'A drawn tide curve on squared paper with six phases of the moon, a tide staff and a yellow booklet.',
			fa: 'منحنی جزر و مد روی کاغذ شطرنجی، با شش حالت ماه، خط‌کش آب و دفترچه‌ای زرد.',
		},
		caption: {
			en: 'Springs on the left, neaps on the right, the yellow book below.',
			fa: 'جزر و مد یک هفته، آن‌چنان که دفترچهٔ زرد نشان می‌دهد.',
		},
	},
	football: {
		draw: football,
		alt: {
			en: 'A goalkeeper in an outsize yellow shirt slides and meets the ball with his knee; behind him a full stand.',
			fa: 'دروازه‌بانی با پیراهن زرد بسیار گشاد روی زمین سُر می‌خورد و به توپ می‌رسد؛ پشت سرش جایگاه پر است.',
		},
		caption: { en: 'The knee, the ball and Lanyard Hill.', fa: 'زانو، توپ و تپهٔ لنیارد.' },
	},
	rowing: {
		draw: rowing,
		alt: {
			en: 'Six women row a dark wooden gig, a girl steers; behind them the sun comes up.',
			fa: 'شش زن قایق چوبی تیره‌ای را پارو می‌زنند و دختری سکان را گرفته؛ پشت سرشان خورشید بالا می‌آید.',
		},
		caption: { en: 'The Impatience on her way out, at ten past five.', fa: 'قایق «بی‌تاب» در سپیده‌دم.' },
	},
	'night-sky': {
		draw: nightSky,
		alt: {
			en: 'A sailor at the bow of a dhow measures the height of the pole star with a small board.',
			fa: 'دریانوردی در سینهٔ لنج با تخته‌ای کوچک بلندی ستارهٔ قطبی را می‌سنجد.',
		},
		caption: { en: 'Finding the latitude with a board and a string.', fa: 'سنجیدن عرض جغرافیایی با تخته و نخ.' },
	},
	octopus: {
		draw: octopus,
		alt: {
			en: 'A large red octopus sits in a lobster pot on the seabed, arms through the bars, an empty shell beside it.',
			fa: 'هشت‌پای سرخ بزرگی در تلهٔ خرچنگ کف دریا نشسته، بازوهایش را بیرون آورده و لاکی خالی کنارش افتاده است.',
		},
		caption: { en: 'The guest, the pot and what is left of the host.', fa: 'مهمان، تله و آنچه از میزبان مانده.' },
	},
	zurkhaneh: {
		draw: zurkhaneh,
		alt: {
			en: 'Seven people swing wooden clubs in an eight-sided pit while a man drums on a platform above them.',
			fa: 'هفت نفر در گودی هشت‌ضلعی میل می‌گیرند و مرشدی بالای سکو ضرب می‌زند.',
		},
		caption: { en: 'Clubs and drum in Shed 7.', fa: 'میل و ضرب در انبار شمارهٔ هفت.' },
	},
} as const satisfies Record<string, DemoPicture>

export type PictureId = keyof typeof pictures

/** A picture as a file that the image command takes like any upload. The drawing is exact: equal input, equal bytes. */
export async function pictureFile(id: PictureId): Promise<Buffer> {
	return sharp(Buffer.from(pictures[id].draw())).png({ compressionLevel: 3 }).toBuffer()
}
