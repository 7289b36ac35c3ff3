import { boxPath, disc, dots, INK, inside, line, overprint, rect, shape, sheet, times, WIDTH } from './ink.ts'
import { houses, person } from './stock.ts'

/** Car 31 in Chandler Street after rain. */
export function tram(): string {
	const car =
		rect(250, 360, 1100, 400, INK.rust, 'rx="46"') +
		rect(250, 470, 1100, 150, INK.cream) +
		overprint(dots({ x: 252, y: 640, w: 1096, h: 118 }, INK.night, (_, y) => Math.max(0, (y - 640) / 200))) +
		rect(300, 340, 1000, 34, INK.night, 'rx="14"') +
		times(9)
			.map((i) =>
				i === 2 || i === 6
					? ''
					: rect(284 + i * 117, 424, 98, 168, INK.night, 'rx="10"') +
						rect(284 + i * 117, 424, 98, 44, INK.straw, 'rx="10"'),
			)
			.join('') +
		[2, 6]
			.map(
				(i) =>
					rect(280 + i * 117, 414, 106, 340, INK.night, 'rx="8"') +
					rect(288 + i * 117, 424, 43, 250, INK.straw) +
					rect(336 + i * 117, 424, 43, 250, INK.straw),
			)
			.join('') +
		[0, 1, 3, 4, 5, 7, 8]
			.map(
				(i) =>
					disc([322 + i * 117, 510], 20, INK.rose) +
					shape(
						[
							[296 + i * 117, 592],
							[304 + i * 117, 536],
							[342 + i * 117, 536],
							[352 + i * 117, 592],
						],
						[INK.sea, INK.ochre, INK.coral][i % 3] ?? INK.sea,
					),
			)
			.join('') +
		rect(250, 628, 1100, 12, INK.ochre) +
		rect(262, 752, 1076, 26, INK.night) +
		[400, 540, 1060, 1200].map((x) => disc([x, 792], 42, INK.night) + disc([x, 792], 18, INK.slate)).join('') +
		rect(720, 690, 160, 44, INK.cream, 'rx="8"') +
		disc([288, 690], 20, INK.straw) +
		disc([1312, 690], 20, INK.straw) +
		line('700,340 800,214 900,340', INK.night, 8) +
		line('740,212 860,212', INK.night, 9)
	return sheet(
		INK.fog,
		dots({ x: 0, y: 0, w: WIDTH, h: 420 }, INK.mist, (_, y) => Math.max(0, 1 - y / 430)) +
			houses(
				{ from: -40, to: 1660, base: 800, low: 390, high: 520, seed: 42 },
				[INK.rose, INK.straw, INK.cream, INK.mist],
				[INK.navy, INK.sea],
				[INK.navy, INK.sea],
			) +
			overprint(rect(0, 0, WIDTH, 800, INK.mist, 'opacity="0.32"')) +
			line('0,208 1600,204', INK.night, 4) +
			line('0,130 800,206 1600,120', INK.night, 3) +
			[90, 1500]
				.map(
					(x) =>
						rect(x, 90, 14, 720, INK.night) +
						disc([x + 7, 84], 26, INK.straw) +
						line(
							[
								[x + 7, 150],
								[x + 7 + (x < 800 ? 90 : -90), 204],
							],
							INK.night,
							5,
						),
				)
				.join('') +
			rect(0, 796, WIDTH, 271, INK.slate) +
			rect(0, 796, WIDTH, 14, INK.cream) +
			dots({ x: 0, y: 812, w: WIDTH, h: 255 }, INK.night, (_, y) => 0.2 + (y - 812) / 420) +
			rect(0, 838, WIDTH, 9, INK.cream) +
			rect(0, 906, WIDTH, 13, INK.cream) +
			car +
			overprint(
				inside(
					'street',
					boxPath(0, 850, WIDTH, 217),
					rect(270, 924, 1060, 92, INK.rust, 'opacity="0.4"') +
						times(9)
							.map((i) => rect(286 + i * 117, 930, 92, 62, INK.straw, 'opacity="0.55"'))
							.join(''),
				),
			) +
			times(26)
				.map((i) =>
					line(
						[
							[((i * 167) % 1560) + 10, 930 + ((i * 61) % 120)],
							[((i * 167) % 1560) + 70 + (i % 5) * 18, 930 + ((i * 61) % 120)],
						],
						INK.cream,
						4,
						'opacity="0.6"',
					),
				)
				.join('') +
			person(180, 900, 150, INK.sea, INK.rose) +
			person(1440, 912, 160, INK.ochre, INK.rose) +
			shape('1350,744 1440,680 1530,744', INK.night) +
			line('1476,690 1476,860', INK.night, 6),
		505,
	)
}
