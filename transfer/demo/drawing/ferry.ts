import {
	blob,
	disc,
	dots,
	ground,
	HEIGHT,
	INK,
	inside,
	line,
	overprint,
	type Point,
	rect,
	shape,
	sheet,
	smooth,
	stroke,
	times,
	WIDTH,
} from './ink.ts'
import { cloud, gull, person, water } from './stock.ts'

/** The Constance on her way to Torsay. */
export function ferry(): string {
	const port = (x: number, y: number, w = 30, h = 30) => rect(x, y, w, h, INK.night, 'rx="6"')
	const ship =
		shape('150,640 1360,640 1490,560 1450,780 1380,800 230,800 160,760', INK.night) +
		rect(150, 648, 1300, 18, INK.rust) +
		shape('210,640 230,540 1330,540 1390,640', INK.cream) +
		shape('300,540 316,450 1180,450 1230,540', INK.cream) +
		shape('880,450 890,366 1120,366 1160,450', INK.cream) +
		rect(300, 536, 930, 8, INK.slate) +
		rect(880, 446, 290, 7, INK.slate) +
		times(17)
			.map((i) => port(262 + i * 62, 574))
			.join('') +
		times(12)
			.map((i) => port(346 + i * 46, 478, 32, 34))
			.join('') +
		times(5)
			.map((i) => port(908 + i * 46, 388, 36, 32))
			.join('') +
		shape('520,450 536,306 648,306 640,450', INK.rust) +
		rect(532, 340, 112, 30, INK.cream) +
		shape('532,300 652,300 652,316 530,316', INK.night) +
		line('1010,366 1010,240', INK.night, 7) +
		line('1010,262 1060,262', INK.night, 5) +
		shape('1013,246 1088,262 1013,286', INK.ochre) +
		line('250,540 250,500 300,500', INK.slate, 4) +
		[360, 400, 452, 700, 752, 800]
			.map((x, i) => person(x, 452, 54, [INK.rust, INK.sea, INK.ochre][i % 3] ?? INK.sea))
			.join('')
	const island: Point[] = [
		[900, 560],
		[1010, 486],
		[1140, 430],
		[1250, 372],
		[1360, 398],
		[1470, 452],
		[1600, 470],
	]
	return sheet(
		INK.rose,
		dots({ x: 0, y: 0, w: WIDTH, h: 560 }, INK.coral, (_, y) => Math.max(0, 0.66 - y / 620)) +
			disc([300, 250], 104, INK.cream) +
			cloud(760, 160, 460, INK.cream, 0.85) +
			ground(island, INK.navy, 640) +
			inside(
				'island',
				`${smooth(island)}L1600 640L900 640Z`,
				overprint(
					dots(
						{ x: 900, y: 370, w: 700, h: 260, step: 11 },
						INK.night,
						(x, y) => Math.max(0, (x - 980) / 900) + (y - 420) / 700,
					),
				),
			) +
			[1180, 1230, 1300, 1420, 1470]
				.map(
					(x, i) =>
						rect(x, 498 + (i % 3) * 12, 26, 22, INK.cream) +
						shape(
							[
								[x - 4, 500 + (i % 3) * 12],
								[x + 13, 482 + (i % 3) * 12],
								[x + 30, 500 + (i % 3) * 12],
							],
							INK.rust,
						),
				)
				.join('') +
			blob(
				'560,280 470,230 360,236 250,180 120,190 60,150 200,130 340,160 480,176 590,250',
				INK.slate,
				'opacity="0.55"',
			) +
			rect(0, 600, WIDTH, HEIGHT - 600, INK.sea) +
			dots({ x: 0, y: 600, w: WIDTH, h: 467 }, INK.navy, (_, y) => (y - 640) / 520) +
			water(606, 800, INK.mist, 21, 0.6) +
			ship +
			ground('0,800 160,776 330,806 520,782 760,810 1010,784 1270,806 1440,770 1600,796', INK.sea) +
			dots({ x: 0, y: 780, w: WIDTH, h: 287 }, INK.navy, (_, y) => (y - 780) / 330) +
			stroke('1180,800 1330,784 1450,744 1540,790 1600,800', INK.cream, 14) +
			stroke('60,806 180,786 330,812 480,796', INK.cream, 9) +
			water(820, HEIGHT, INK.mist, 8, 0.7) +
			gull(430, 380, 52, INK.night) +
			gull(250, 440, 34, INK.night) +
			gull(1330, 260, 40, INK.night),
		303,
	)
}
