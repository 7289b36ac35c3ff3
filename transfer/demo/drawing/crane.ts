import { disc, dots, HEIGHT, INK, line, overprint, rect, shape, sheet, times, WIDTH } from './ink.ts'
import { girder, gull, houses, person, water } from './stock.ts'

/** Crane Four at dusk, a crate on the hook, the town on the quay. */
export function crane(): string {
	const foot = 812
	const people = times(46)
		.map((i) =>
			person(
				14 + i * 35 + ((i * 53) % 19),
				836 + ((i * 29) % 60),
				66 + ((i * 37) % 26),
				[INK.navy, INK.rust, INK.ochre, INK.sea][i % 4] ?? INK.navy,
				INK.rose,
			),
		)
		.join('')
	return sheet(
		INK.straw,
		rect(0, 0, WIDTH, 236, INK.coral) +
			dots({ x: 0, y: 226, w: WIDTH, h: 460 }, INK.coral, (_, y) => Math.max(0, 1.16 - (y - 226) / 390)) +
			dots({ x: 0, y: 0, w: WIDTH, h: 330 }, INK.rust, (_, y) => Math.max(0, 0.62 - y / 420)) +
			disc([520, 600], 190, INK.cream) +
			overprint(
				dots({ x: 320, y: 400, w: 400, h: 400 }, INK.ochre, (x, y) =>
					Math.hypot(x - 520, y - 600) < 186 ? (y - 420) / 480 : 0,
				),
			) +
			houses(
				{ from: -20, to: 700, base: foot + 10, low: 90, high: 190, seed: 4 },
				[INK.navy],
				[INK.navy],
				[INK.navy, INK.ochre],
			) +
			houses(
				{ from: 1330, to: 1640, base: foot + 10, low: 120, high: 220, seed: 9 },
				[INK.navy],
				[INK.navy],
				[INK.navy, INK.ochre],
			) +
			rect(0, foot, WIDTH, HEIGHT - foot, INK.night) +
			girder([930, foot], [1010, 420], 60, 36, 7, INK.night, 11) +
			girder([1230, foot], [1150, 420], 60, 36, 7, INK.night, 11) +
			line('915,700 1245,700', INK.night, 14) +
			line('958,560 1202,560', INK.night, 10) +
			rect(968, 386, 224, 40, INK.night) +
			rect(1010, 290, 190, 100, INK.night) +
			rect(1026, 308, 58, 46, INK.straw) +
			rect(1100, 308, 34, 46, INK.straw) +
			shape('1195,300 1330,316 1330,400 1195,386', INK.night) +
			girder([1040, 300], [1080, 96], 54, 14, 5, INK.night, 9) +
			girder([1010, 330], [262, 150], 70, 26, 13, INK.night, 9) +
			line('1080,96 270,142', INK.night, 5) +
			line('1080,96 640,236', INK.night, 4) +
			line('1080,96 1320,316', INK.night, 6) +
			disc([1080, 92], 9, INK.rust) +
			line('300,160 300,560', INK.night, 5) +
			line('300,560 252,620', INK.night, 4) +
			line('300,560 348,620', INK.night, 4) +
			rect(236, 620, 128, 96, INK.ochre) +
			overprint(
				times(5)
					.map((i) => rect(236, 620 + i * 20, 128, 5, INK.rust))
					.join('') + rect(296, 620, 8, 96, INK.rust),
			) +
			[
				[262, 612],
				[286, 606],
				[312, 608],
				[336, 613],
			]
				.map(([x = 0, y = 0]) => disc([x, y], 15, INK.rust))
				.join('') +
			people +
			rect(0, 930, WIDTH, 137, INK.night) +
			water(938, HEIGHT, INK.coral, 12, 0.55) +
			overprint(rect(0, 926, WIDTH, 6, INK.rust)) +
			gull(640, 330, 40, INK.night) +
			gull(730, 380, 26, INK.night) +
			gull(150, 400, 30, INK.night),
		101,
	)
}
