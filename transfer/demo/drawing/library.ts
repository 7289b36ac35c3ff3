import { blob, disc, dots, INK, inside, line, overprint, rect, shape, sheet, times, WIDTH } from './ink.ts'

/** The reading room on Chandler Street: green lamps, and a clock that stopped at twenty past four. */
export function library(): string {
	const arch = (x: number) => `M${x} 560V250a110 110 0 0 1 220 0V560Z`
	const lamp = (x: number, y: number, s: number) =>
		shape(
			[
				[x - 150 * s, y + 190 * s],
				[x - 60 * s, y + 10 * s],
				[x + 60 * s, y + 10 * s],
				[x + 150 * s, y + 190 * s],
			],
			INK.straw,
			'opacity="0.55"',
		) +
		line(
			[
				[x, y],
				[x, y + 120 * s],
			],
			INK.ochre,
			8 * s,
		) +
		shape(
			[
				[x - 62 * s, y + 24 * s],
				[x - 40 * s, y - 22 * s],
				[x + 40 * s, y - 22 * s],
				[x + 62 * s, y + 24 * s],
			],
			INK.moss,
		) +
		rect(x - 36 * s, y + 116 * s, 72 * s, 12 * s, INK.ochre)
	const books = (x: number, y: number, w: number) =>
		times(Math.floor(w / 19))
			.map((i) => {
				const h = 62 + ((i * 37 + y) % 24)
				return rect(
					x + i * 19,
					y - h,
					14 + ((i * 7) % 4),
					h,
					[INK.rust, INK.sea, INK.ochre, INK.cream, INK.moss, INK.coral][(i * 5 + y) % 6] ?? INK.rust,
				)
			})
			.join('')
	const shelves = (x: number, w: number) =>
		rect(x, 110, w, 560, INK.night) +
		times(5)
			.map((i) => books(x + 14, 222 + i * 108, w - 28) + rect(x, 222 + i * 108, w, 12, INK.coral))
			.join('')
	const reader = (x: number, y: number, s: number, coat: string) =>
		blob(
			[
				[x - 78 * s, y + 150 * s],
				[x - 66 * s, y + 40 * s],
				[x, y + 6 * s],
				[x + 66 * s, y + 40 * s],
				[x + 78 * s, y + 150 * s],
			],
			coat,
		) +
		disc([x, y - 40 * s], 40 * s, INK.rose) +
		blob(
			[
				[x - 42 * s, y - 36 * s],
				[x - 30 * s, y - 84 * s],
				[x + 30 * s, y - 84 * s],
				[x + 42 * s, y - 36 * s],
				[x, y - 62 * s],
			],
			INK.night,
		)
	return sheet(
		INK.navy,
		dots({ x: 0, y: 0, w: WIDTH, h: 700 }, INK.night, (x, y) => 0.35 + Math.hypot(x - 800, y - 420) / 1500) +
			[430, 690, 950]
				.map(
					(x, i) =>
						`<path d="${arch(x)}" fill="${INK.night}"/>` +
						inside(
							`pane${i}`,
							arch(x),
							dots({ x, y: 130, w: 220, h: 430 }, INK.sea, (_, y) => (y - 130) / 620) +
								times(9)
									.map((k) => disc([x + ((k * 67) % 210) + 5, 160 + ((k * 41) % 210)], 2.6, INK.straw))
									.join('') +
								rect(x, 500, 220, 60, INK.navy),
						) +
						line(
							[
								[x + 110, 140],
								[x + 110, 560],
							],
							INK.cream,
							6,
						) +
						line(
							[
								[x, 300],
								[x + 220, 300],
							],
							INK.cream,
							5,
						) +
						line(
							[
								[x, 430],
								[x + 220, 430],
							],
							INK.cream,
							5,
						) +
						`<path d="${arch(x)}" fill="none" stroke="${INK.cream}" stroke-width="10"/>`,
				)
				.join('') +
			shelves(-10, 380) +
			shelves(1230, 390) +
			disc([800, 76], 60, INK.cream, `stroke="${INK.ochre}" stroke-width="9"`) +
			line('800,76 824,92', INK.night, 8) +
			line('800,76 841,100', INK.night, 5) +
			times(12)
				.map((i) =>
					disc([800 + 48 * Math.sin((i * Math.PI) / 6), 76 - 48 * Math.cos((i * Math.PI) / 6)], 3.4, INK.night),
				)
				.join('') +
			rect(0, 668, WIDTH, 400, INK.rust) +
			overprint(dots({ x: 0, y: 668, w: WIDTH, h: 399 }, INK.night, (_, y) => 0.55 - (y - 668) / 900)) +
			reader(520, 600, 0.8, INK.sea) +
			reader(1090, 604, 0.8, INK.ochre) +
			reader(800, 606, 0.8, INK.coral) +
			shape('300,700 1300,700 1390,764 210,764', INK.ochre) +
			rect(210, 764, 1180, 24, INK.night) +
			lamp(420, 580, 0.95) +
			lamp(660, 580, 0.95) +
			lamp(940, 580, 0.95) +
			lamp(1190, 580, 0.95) +
			[510, 800, 1080]
				.map(
					(x) =>
						shape(
							[
								[x - 66, 742],
								[x, 730],
								[x, 752],
								[x - 66, 758],
							],
							INK.cream,
						) +
						shape(
							[
								[x + 66, 742],
								[x, 730],
								[x, 752],
								[x + 66, 758],
							],
							INK.paper,
						),
				)
				.join('') +
			reader(360, 846, 1.25, INK.night) +
			reader(1180, 850, 1.25, INK.navy) +
			shape('120,940 1480,940 1600,1067 0,1067', INK.ochre) +
			overprint(dots({ x: 0, y: 936, w: WIDTH, h: 131 }, INK.rust, (x) => Math.abs(x - 800) / 1100)) +
			lamp(800, 800, 1.5) +
			shape('240,1010 430,984 430,1030 230,1050', INK.cream) +
			shape('620,1010 430,984 430,1030 640,1050', INK.paper) +
			times(5)
				.map(
					(i) =>
						line(
							[
								[262, 1012 + i * 7],
								[412, 992 + i * 7],
							],
							INK.slate,
							2,
						) +
						line(
							[
								[450, 992 + i * 7],
								[600, 1012 + i * 7],
							],
							INK.slate,
							2,
						),
				)
				.join('') +
			rect(1120, 972, 190, 26, INK.sea) +
			rect(1136, 946, 170, 26, INK.rust) +
			rect(1126, 922, 160, 24, INK.cream),
		606,
	)
}
