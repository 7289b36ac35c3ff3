import { disc, dots, INK, inside, line, overprint, rect, shape, sheet, times, WIDTH } from './ink.ts'
import { girder, gull, person } from './stock.ts'

/** The slip of the Nordahl yard, a ferry’s hull half plated. */
export function shipyard(): string {
	const hull = 'M250 470H1390C1400 620 1300 760 1130 830H420C300 790 250 640 250 470Z'
	const sparks = (x: number, y: number, r: number) =>
		disc([x, y], r * 1.5, INK.straw, 'opacity="0.4"') +
		disc([x, y], r * 0.5, INK.cream) +
		times(18)
			.map((i) => {
				const t = i * 0.35 + x
				const l = r * (1 + ((i * 37) % 10) / 7)
				return line(
					[
						[x + Math.cos(t) * r * 0.5, y + Math.sin(t) * r * 0.5],
						[x + Math.cos(t) * l, y + Math.sin(t) * l + l * 0.3],
					],
					i % 2 ? INK.straw : INK.cream,
					4,
				)
			})
			.join('')
	return sheet(
		INK.rose,
		dots({ x: 0, y: 0, w: WIDTH, h: 620 }, INK.coral, (x, y) => 0.62 - y / 900 + (x - 800) / 4200) +
			rect(0, 180, 210, 640, INK.navy) +
			times(5)
				.flatMap((r) => times(2).map((c) => rect(36 + c * 80, 220 + r * 110, 54, 70, INK.straw)))
				.join('') +
			shape('-10,186 100,110 220,186', INK.navy) +
			girder([120, 96], [1520, 96], 56, 56, 26, INK.night, 9) +
			girder([150, 124], [150, 830], 54, 70, 12, INK.night, 9) +
			girder([1480, 124], [1480, 830], 54, 70, 12, INK.night, 9) +
			rect(900, 120, 130, 56, INK.rust) +
			rect(920, 132, 40, 28, INK.straw) +
			line('965,176 965,330', INK.night, 5) +
			line('965,330 870,372', INK.night, 4) +
			line('965,330 1060,372', INK.night, 4) +
			rect(850, 370, 230, 26, INK.ochre) +
			overprint(dots({ x: 850, y: 370, w: 230, h: 26, step: 8 }, INK.rust, (x) => (x - 850) / 260)) +
			`<path d="${hull}" fill="${INK.sea}"/>` +
			inside(
				'plates',
				hull,
				rect(250, 690, 1160, 150, INK.rust) +
					rect(250, 680, 1160, 12, INK.cream) +
					overprint(
						dots(
							{ x: 250, y: 470, w: 1150, h: 360 },
							INK.night,
							(x, y) => (y - 520) / 420 + Math.max(0, (x - 1100) / 700),
						),
					) +
					times(16)
						.map((i) =>
							line(
								[
									[250 + i * 76, 470],
									[262 + i * 74, 830],
								],
								INK.night,
								3,
								'opacity="0.65"',
							),
						)
						.join('') +
					[550, 620, 760]
						.map((y) =>
							line(
								[
									[250, y],
									[1400, y],
								],
								INK.night,
								3,
								'opacity="0.65"',
							),
						)
						.join('') +
					rect(630, 470, 228, 210, INK.night) +
					times(7)
						.map((i) => rect(640 + i * 34, 470, 10, 210, INK.coral))
						.join('') +
					[520, 580, 640].map((y) => rect(630, y, 228, 9, INK.coral)).join(''),
			) +
			times(9)
				.map((i) =>
					line(
						[
							[300 + i * 120, 470],
							[300 + i * 120, 400 - (i % 3) * 14],
						],
						INK.coral,
						9,
					),
				)
				.join('') +
			line('300,426 1260,426', INK.coral, 7) +
			[
				[360, 830],
				[560, 850],
				[760, 850],
				[960, 850],
				[1140, 840],
			]
				.map(([x = 0, y = 0]) =>
					shape(
						[
							[x - 60, 920],
							[x + 60, 920],
							[x + 40, y - 30],
							[x - 40, y - 30],
						],
						INK.night,
					),
				)
				.join('') +
			[240, 470]
				.map((x) =>
					line(
						[
							[x, 400],
							[x, 920],
						],
						INK.ochre,
						8,
					),
				)
				.join('') +
			[520, 640, 760].map((y) => rect(226, y, 260, 12, INK.ochre)).join('') +
			line('240,640 470,520', INK.ochre, 5) +
			line('240,760 470,640', INK.ochre, 5) +
			[1180, 1350]
				.map((x) =>
					line(
						[
							[x, 420],
							[x, 920],
						],
						INK.ochre,
						8,
					),
				)
				.join('') +
			[560, 680].map((y) => rect(1164, y, 206, 12, INK.ochre)).join('') +
			person(300, 520, 104, INK.rust, INK.night) +
			person(400, 640, 104, INK.ochre, INK.night) +
			person(1260, 560, 104, INK.rust, INK.night) +
			person(1300, 680, 104, INK.cream, INK.rose) +
			sparks(470, 588, 44) +
			sparks(1180, 514, 40) +
			sparks(700, 660, 34) +
			rect(0, 910, WIDTH, 157, INK.navy) +
			dots({ x: 0, y: 910, w: WIDTH, h: 157 }, INK.night, (_, y) => 0.2 + (y - 910) / 220) +
			line('0,930 1600,990', INK.slate, 9) +
			line('0,1000 1600,1050', INK.slate, 9) +
			person(640, 1010, 170, INK.ochre, INK.rose, INK.rust) +
			person(780, 1020, 174, INK.rust, INK.rose, INK.slate) +
			rect(612, 842, 56, 22, INK.ochre, 'rx="10"') +
			rect(752, 850, 56, 22, INK.cream, 'rx="10"') +
			person(1080, 1000, 160, INK.sea, INK.rose, INK.slate) +
			rect(1054, 842, 52, 22, INK.rust, 'rx="10"') +
			gull(560, 300, 40, INK.night) +
			gull(470, 250, 26, INK.night),
		1414,
	)
}
