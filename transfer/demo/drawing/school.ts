import { disc, dots, INK, inside, line, overprint, rect, shape, sheet, smooth, stroke, times, WIDTH } from './ink.ts'
import { gull, person } from './stock.ts'

/** Saltpans School at the end of the morning. */
export function school(): string {
	const crown = smooth('1240,470 1260,350 1370,290 1490,330 1560,440 1520,540 1400,570 1290,550', true)
	const flag = (i: number) =>
		shape(
			[
				[180 + i * 62, 250 + Math.sin(i) * 8 + i * (20 - i) * 0.9],
				[214 + i * 62, 254 + i * (20 - i) * 0.9],
				[196 + i * 62, 296 + i * (20 - i) * 0.9],
			],
			[INK.rust, INK.ochre, INK.sea, INK.cream][i % 4] ?? INK.rust,
		)
	const child = (x: number, y: number, h: number, coat: string, i: number) =>
		person(x, y, h, coat, i % 3 === 0 ? INK.rose : i % 3 === 1 ? INK.coral : '#8a5a3c') +
		rect(x - h * 0.1, y - h * 1.02, h * 0.2, h * 0.07, INK.night)
	return sheet(
		INK.mist,
		dots({ x: 0, y: 0, w: WIDTH, h: 520 }, INK.cream, (_, y) => y / 430) +
			rect(0, 500, WIDTH, 200, INK.cream) +
			disc([1330, 190], 96, INK.straw) +
			`<path d="M-20 640C260 540 520 560 800 590S1380 560 1620 620V1067H-20Z" fill="${INK.moss}"/>` +
			overprint(
				dots(
					{ x: 0, y: 560, w: WIDTH, h: 200 },
					INK.sea,
					(x, y) => Math.max(0, 0.6 - (y - 560) / 300) * (0.5 + 0.5 * Math.sin(x / 170)) * (y > 640 ? 1 : 0),
				),
			) +
			rect(300, 330, 940, 410, INK.cream) +
			overprint(dots({ x: 900, y: 330, w: 340, h: 410 }, INK.rose, (x) => (x - 860) / 420)) +
			shape('270,336 430,220 1110,220 1270,336', INK.rust) +
			times(16)
				.map((i) =>
					line(
						[
							[296 + i * 62, 330],
							[442 + i * 43, 226],
						],
						INK.night,
						2.5,
						'opacity="0.5"',
					),
				)
				.join('') +
			shape('660,336 770,130 880,336', INK.navy) +
			rect(690, 300, 160, 440, INK.straw) +
			disc([770, 268], 36, INK.cream, `stroke="${INK.night}" stroke-width="6"`) +
			line('770,268 770,246', INK.night, 5) +
			line('770,268 788,276', INK.night, 5) +
			rect(718, 560, 104, 180, INK.night) +
			rect(726, 570, 42, 164, INK.rust) +
			rect(774, 570, 40, 164, INK.rust) +
			rect(716, 380, 108, 120, INK.navy) +
			line('770,380 770,500', INK.cream, 5) +
			line('716,440 824,440', INK.cream, 5) +
			[340, 455, 570, 890, 1005, 1120]
				.flatMap((x) =>
					[380, 560].map(
						(y) =>
							rect(x, y, 88, 122, INK.navy) +
							rect(x, y, 88, 40, INK.mist) +
							line(
								[
									[x + 44, y],
									[x + 44, y + 122],
								],
								INK.cream,
								5,
							) +
							line(
								[
									[x, y + 62],
									[x + 88, y + 62],
								],
								INK.cream,
								5,
							) +
							rect(x - 6, y + 122, 100, 9, INK.rust),
					),
				)
				.join('') +
			shape('650,740 890,740 1180,1067 380,1067', INK.straw) +
			overprint(
				dots({ x: 380, y: 740, w: 800, h: 327 }, INK.coral, (x, y) =>
					Math.abs(x - 770) < 110 + (y - 740) * 0.86 ? (y - 740) / 560 : 0,
				),
			) +
			stroke('150,236 420,320 770,350 1120,320 1400,236', INK.night, 3) +
			times(20).map(flag).join('') +
			`<path d="M1390 760V470" stroke="${INK.night}" stroke-width="26"/>` +
			`<path d="${crown}" fill="${INK.sea}"/>` +
			inside(
				'crown',
				crown,
				overprint(
					dots({ x: 1240, y: 290, w: 330, h: 290 }, INK.night, (x, y) =>
						Math.max(0, (x - 1390) / 260 + (y - 430) / 420),
					),
				),
			) +
			[
				[470, 930, 150, INK.sea],
				[600, 860, 120, INK.rust],
				[700, 1010, 178, INK.ochre],
				[830, 880, 126, INK.navy],
				[930, 960, 158, INK.rust],
				[1060, 900, 138, INK.sea],
				[300, 900, 134, INK.ochre],
				[1240, 950, 150, INK.coral],
			]
				.map(([x, y, h, coat], i) => child(Number(x), Number(y), Number(h), String(coat), i))
				.join('') +
			disc([1148, 940], 22, INK.cream) +
			gull(300, 150, 44, INK.night) +
			gull(390, 196, 28, INK.night) +
			gull(1120, 120, 32, INK.night),
		707,
	)
}
