import { blob, disc, dots, ground, HEIGHT, INK, line, overprint, rect, shape, sheet, times, WIDTH } from './ink.ts'
import { boat, cloud, gull, houses, water } from './stock.ts'

/** Morning in the inner basin behind the East Mole. */
export function harbour(): string {
	return sheet(
		INK.fog,
		rect(0, 0, WIDTH, 470, INK.mist) +
			dots({ x: 0, y: 0, w: WIDTH, h: 470 }, INK.sea, (x, y) =>
				Math.max(0, 0.5 - y / 620 - Math.hypot(x - 1220, y - 210) / 9000),
			) +
			disc([1220, 210], 92, INK.cream) +
			cloud(120, 240, 430, INK.cream) +
			cloud(760, 150, 300, INK.cream, 0.9) +
			ground('0,420 220,360 480,384 760,300 1040,372 1330,330 1600,388', INK.moss, 606) +
			overprint(
				dots(
					{ x: 0, y: 300, w: WIDTH, h: 220, step: 11 },
					INK.sea,
					(x, y) => Math.max(0, (y - 320) / 420) * (0.6 + 0.4 * Math.sin(x / 120)),
				),
			) +
			houses(
				{ from: 30, to: 1010, base: 560, low: 70, high: 150, seed: 31 },
				[INK.cream, INK.rose, INK.straw, INK.paper],
				[INK.rust, INK.navy],
				[INK.navy],
			) +
			houses(
				{ from: -30, to: 820, base: 606, low: 86, high: 150, seed: 77 },
				[INK.paper, INK.straw, INK.coral, INK.cream],
				[INK.rust, INK.night],
				[INK.night, INK.navy],
			) +
			rect(0, 604, WIDTH, HEIGHT - 604, INK.sea) +
			dots({ x: 0, y: 604, w: WIDTH, h: 463 }, INK.navy, (_, y) => (y - 600) / 640) +
			rect(0, 600, 860, 34, INK.slate) +
			times(22)
				.map((i) => rect(i * 40, 600, 3, 34, INK.night))
				.join('') +
			shape('1600,560 1080,628 1020,640 1020,664 1600,650', INK.slate) +
			shape('1600,560 1080,628 1020,640 1600,578', INK.cream) +
			[1090, 1200, 1330, 1490]
				.map(
					(x, i) =>
						line(
							[
								[x, 628 - i * 17],
								[x, 548 - i * 22],
							],
							INK.night,
							5 + i,
						) + disc([x, 545 - i * 22], 8 + i * 1.5, INK.ochre),
				)
				.join('') +
			overprint(
				times(30)
					.map((i) =>
						shape(
							[
								[1030 + i * 19, 646],
								[1052 + i * 19, 640],
								[1060 + i * 19, 668],
								[1036 + i * 19, 674],
							],
							INK.navy,
							'opacity="0.5"',
						),
					)
					.join(''),
			) +
			water(650, HEIGHT, INK.fog, 5, 0.75) +
			boat(330, 760, 150, INK.rust, INK.cream) +
			boat(690, 716, 105, INK.night, INK.ochre) +
			boat(1010, 850, 210, INK.night, INK.rust) +
			boat(120, 700, 88, INK.ochre, INK.cream) +
			boat(560, 956, 250, INK.ochre, INK.cream) +
			boat(1400, 742, 110, INK.rust, INK.straw) +
			overprint(
				[
					[330, 764, 150],
					[1010, 856, 210],
					[560, 963, 250],
				]
					.map(([x = 0, y = 0, s = 0]) =>
						blob(
							[
								[x - s * 0.6, y],
								[x + s * 0.6, y],
								[x + s * 0.3, y + s * 0.26],
								[x - s * 0.2, y + s * 0.32],
							],
							INK.navy,
							'opacity="0.55"',
						),
					)
					.join(''),
			) +
			gull(1060, 150, 44, INK.night) +
			gull(960, 230, 30, INK.night) +
			gull(1440, 300, 34, INK.cream) +
			gull(620, 250, 26, INK.night),
		202,
	)
}
