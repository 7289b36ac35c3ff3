import { blob, disc, dots, INK, line, overprint, type Point, rect, shape, sheet, stroke, times, WIDTH } from './ink.ts'
import { person, water } from './stock.ts'

/** The flooded stage of the Ropewalk, from row F. */
export function theatre(): string {
	const fold = (i: number, left: boolean) => {
		const x = left ? i * 62 : WIDTH - (i + 1) * 62
		const hem = 690 + (i % 2) * 16
		return `<path d="M${x} 90H${x + 62}C${x + 70} 300 ${x + 56} 520 ${x + 62} ${hem}H${x}C${x - 6} 520 ${x + 8} 300 ${x} 90Z" fill="${i % 2 ? INK.rust : '#a53d22'}"/>`
	}
	return sheet(
		INK.night,
		rect(250, 120, 1100, 590, INK.navy) +
			dots(
				{ x: 250, y: 120, w: 1100, h: 470, step: 14 },
				INK.night,
				(x, y) => Math.hypot((x - 800) / 1.6, y - 500) / 460,
			) +
			rect(250, 560, 1100, 160, INK.sea) +
			shape('560,60 640,60 1000,640 620,640', INK.straw, 'opacity="0.3"') +
			shape('1040,60 960,60 600,640 980,640', INK.straw, 'opacity="0.3"') +
			`<ellipse cx="800" cy="632" rx="260" ry="52" fill="${INK.straw}" opacity="0.75"/>` +
			water(566, 720, INK.mist, 20, 0.65) +
			[
				[430, 566],
				[1160, 566],
			]
				.map(
					([x = 0, y = 0]) =>
						rect(x - 70, y - 190, 140, 14, INK.rust) +
						line(
							[
								[x - 58, y - 176],
								[x - 58, y + 30],
							],
							INK.rust,
							9,
						) +
						line(
							[
								[x + 58, y - 176],
								[x + 58, y + 30],
							],
							INK.rust,
							9,
						) +
						rect(x - 60, y - 90, 120, 10, INK.rust),
				)
				.join('') +
			person(420, 612, 210, INK.slate, INK.rose) +
			person(1176, 616, 214, INK.slate, INK.rose) +
			blob('744,640 756,540 764,462 800,446 836,462 844,540 856,640 800,654', INK.cream) +
			disc([800, 392], 40, INK.rose) +
			blob('758,396 764,352 800,340 836,352 842,396 850,450 838,504 800,496 762,504 750,450', INK.rust) +
			[760, 800, 840].map((x) => rect(x - 5, 478, 10, 92, INK.ochre)).join('') +
			rect(742, 470, 116, 14, INK.ochre) +
			rect(738, 562, 124, 14, INK.ochre) +
			rect(742, 570, 13, 82, INK.ochre) +
			rect(845, 570, 13, 82, INK.ochre) +
			overprint(blob('760,656 840,656 826,700 776,704', INK.navy, 'opacity="0.5"')) +
			times(9)
				.map((i) => {
					const a: Point[] = [
						[300 + i * 126, 120],
						[330 + i * 126, 240 + (i % 3) * 26],
					]
					return stroke([...a, [320 + i * 126, 330]], INK.slate, 3) + disc([320 + i * 126, 334], 8, INK.ochre)
				})
				.join('') +
			times(6)
				.map((i) => fold(i, true) + fold(i, false))
				.join('') +
			overprint(
				dots({ x: 0, y: 90, w: 376, h: 620, step: 12 }, INK.night, (x, y) => 0.1 + (y - 200) / 900 + x / 1600) +
					dots(
						{ x: 1224, y: 90, w: 376, h: 620, step: 12 },
						INK.night,
						(x, y) => 0.1 + (y - 200) / 900 + (1600 - x) / 1600,
					),
			) +
			times(13)
				.map(
					(i) =>
						`<path d="M${i * 124} 60H${(i + 1) * 124}V150Q${i * 124 + 62} 220 ${i * 124} 150Z" fill="${i % 2 ? INK.rust : '#a53d22'}"/>` +
						`<path d="M${i * 124} 150Q${i * 124 + 62} 220 ${(i + 1) * 124} 150" fill="none" stroke="${INK.ochre}" stroke-width="9"/>`,
				)
				.join('') +
			rect(0, 0, WIDTH, 70, INK.night) +
			rect(0, 66, WIDTH, 12, INK.ochre) +
			rect(0, 706, WIDTH, 44, INK.night) +
			rect(0, 704, WIDTH, 10, INK.ochre) +
			times(17)
				.map((i) => disc([48 + i * 94, 728], 11, INK.straw))
				.join('') +
			rect(0, 750, WIDTH, 317, INK.navy) +
			dots({ x: 0, y: 750, w: WIDTH, h: 317 }, INK.night, (_, y) => 0.5 + (y - 750) / 500) +
			times(2)
				.map((row) =>
					times(row === 0 ? 15 : 11)
						.map((i) => {
							const s = row === 0 ? 1 : 1.45
							const x = row === 0 ? 50 + i * 108 : 20 + i * 156
							const y = row === 0 ? 850 : 980
							const coat = [INK.sea, INK.rust, INK.slate, INK.ochre, INK.night][(i * 3 + row) % 5] ?? INK.sea
							return (
								blob(
									[
										[x - 50 * s, y + 130 * s],
										[x - 44 * s, y + 46 * s],
										[x, y + 26 * s],
										[x + 44 * s, y + 46 * s],
										[x + 50 * s, y + 130 * s],
									],
									coat,
								) + disc([x, y], 30 * s, [INK.rust, '#5b3a29', INK.rose, INK.slate][(i * 5 + row) % 4] ?? INK.night)
							)
						})
						.join(''),
				)
				.join(''),
		1616,
	)
}
