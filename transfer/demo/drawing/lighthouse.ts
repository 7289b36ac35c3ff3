import {
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
import { gull, water } from './stock.ts'

/** Stack Point in fog, the beam like a plank. */
export function lighthouse(): string {
	const tower = 'M1010 760L1036 250H1124L1150 760Z'
	const head: Point[] = [
		[560, 1067],
		[640, 960],
		[720, 900],
		[800, 850],
		[880, 776],
		[980, 750],
		[1180, 744],
		[1300, 790],
		[1440, 776],
		[1620, 830],
	]
	return sheet(
		INK.mist,
		dots(
			{ x: 0, y: 0, w: WIDTH, h: HEIGHT, step: 14 },
			INK.sea,
			(x, y) => 0.86 - Math.hypot(x - 1080, y - 220) / 1500,
		) +
			shape('1080,200 -40,40 -40,420', INK.cream, 'opacity="0.92"') +
			shape('1080,200 1640,110 1640,310', INK.cream, 'opacity="0.92"') +
			dots({ x: 0, y: 30, w: 1040, h: 400, step: 14 }, INK.mist, (x) => Math.max(0, 0.8 - x / 760)) +
			disc([1080, 202], 150, INK.straw, 'opacity="0.55"') +
			ground('0,764 300,758 560,766 900,758', INK.sea, 1067) +
			dots({ x: 0, y: 740, w: 800, h: 327 }, INK.navy, (_, y) => (y - 740) / 400) +
			water(800, HEIGHT, INK.mist, 3, 0.6) +
			`<path d="${smooth(head)}V1080H540Z" fill="${INK.night}"/>` +
			inside(
				'rock',
				`${smooth(head)}V1080H540Z`,
				overprint(
					dots({ x: 560, y: 740, w: 1040, h: 327 }, INK.navy, (x, y) => 0.7 - (y - 760) / 400 + Math.sin(x / 46) * 0.2),
				) +
					times(16)
						.map((i) =>
							line(
								[
									[640 + i * 62, 1067],
									[700 + i * 60 + (i % 3) * 20, 860 + ((i * 31) % 90)],
									[730 + i * 58, 800 + ((i * 47) % 70)],
								],
								INK.slate,
								4,
								'opacity="0.55"',
							),
						)
						.join('') +
					ground('820,830 960,758 1180,752 1320,800 1460,784 1620,836', INK.moss, 790),
			) +
			`<path d="${tower}" fill="${INK.cream}"/>` +
			inside(
				'tower',
				tower,
				rect(980, 330, 200, 92, INK.rust) +
					rect(980, 514, 200, 92, INK.rust) +
					rect(980, 698, 200, 80, INK.rust) +
					overprint(dots({ x: 1070, y: 250, w: 90, h: 510 }, INK.night, (x) => (x - 1070) / 110)),
			) +
			[300, 460, 640].map((y) => rect(1068, y, 24, 40, INK.night, 'rx="12"')).join('') +
			rect(1066, 706, 32, 54, INK.night, 'rx="14"') +
			shape('1016,250 1144,250 1132,274 1028,274', INK.night) +
			line('1012,214 1012,250', INK.night, 5) +
			line('1148,214 1148,250', INK.night, 5) +
			line('1008,216 1152,216', INK.night, 5) +
			rect(1040, 158, 80, 92, INK.straw) +
			line('1067,158 1067,250', INK.night, 4) +
			line('1094,158 1094,250', INK.night, 4) +
			disc([1080, 204], 24, INK.cream) +
			`<path d="M1032 160Q1080 84 1128 160Z" fill="${INK.night}"/>` +
			line('1080,112 1080,66', INK.night, 5) +
			rect(1190, 672, 190, 92, INK.cream) +
			shape('1178,676 1216,622 1354,622 1392,676', INK.rust) +
			rect(1216, 700, 34, 40, INK.night) +
			rect(1320, 700, 34, 40, INK.night) +
			shape('1392,712 1470,690 1470,762 1392,742', INK.ochre) +
			rect(1380, 716, 16, 44, INK.night) +
			line('880,790 900,742 960,726', INK.cream, 4) +
			times(4)
				.map((i) =>
					line(
						[
							[886 + i * 26, 778 - i * 10],
							[886 + i * 26, 748 - i * 8],
						],
						INK.cream,
						4,
					),
				)
				.join('') +
			gull(620, 560, 46, INK.night) +
			gull(500, 620, 30, INK.night) +
			gull(740, 640, 28, INK.night) +
			stroke('470,1060 560,1020 640,1034 720,1000', INK.cream, 10) +
			stroke('380,1030 470,1000 560,1012', INK.cream, 7),
		909,
	)
}
