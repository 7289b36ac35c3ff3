import {
	disc,
	dots,
	HEIGHT,
	INK,
	inside,
	line,
	move,
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
import { water } from './stock.ts'

/** A week of tides as the yellow book draws them: the curve, the moon, the Bell Stairs. */
export function tideChart(): string {
	const height = (t: number) => Math.sin(t * 4.05) * (150 + 70 * Math.cos(t * 0.52))
	const curve = times(161).map((i): Point => [i * 10, 600 - height(i / 22)])
	const peaks = curve.filter(
		([, y], i) => i > 0 && i < 160 && (y - (curve[i - 1]?.[1] ?? y)) * ((curve[i + 1]?.[1] ?? y) - y) < 0,
	)
	const moon = (x: number, phase: number) => {
		const r = 46
		return (
			disc([x, 170], r, INK.navy) +
			`<path d="M${x} ${170 - r}A${r} ${r} 0 0 1 ${x} ${170 + r}A${Math.abs(r * phase)} ${r} 0 0 ${phase > 0 ? 1 : 0} ${x} ${170 - r}Z" fill="${INK.straw}"/>` +
			disc([x, 170], r, 'none', `stroke="${INK.night}" stroke-width="4"`)
		)
	}
	return sheet(
		INK.cream,
		times(33)
			.map((i) =>
				line(
					[
						[i * 50, 0],
						[i * 50, HEIGHT],
					],
					INK.mist,
					i % 4 === 0 ? 3.5 : 1.4,
				),
			)
			.join('') +
			times(22)
				.map((i) =>
					line(
						[
							[0, i * 50],
							[WIDTH, i * 50],
						],
						INK.mist,
						i % 4 === 0 ? 3.5 : 1.4,
					),
				)
				.join('') +
			`<path d="${smooth(curve)}V1080H0Z" fill="${INK.sea}"/>` +
			inside(
				'tide',
				`${smooth(curve)}V1080H0Z`,
				dots({ x: 0, y: 340, w: WIDTH, h: 727, step: 14 }, INK.navy, (_, y) => (y - 430) / 560) +
					times(33)
						.map((i) =>
							line(
								[
									[i * 50, 0],
									[i * 50, HEIGHT],
								],
								INK.mist,
								1.4,
								'opacity="0.4"',
							),
						)
						.join('') +
					water(820, HEIGHT, INK.mist, 90, 0.55),
			) +
			overprint(
				stroke(
					times(81).map((i): Point => [i * 20 + 14, 612 - height(i / 11 - 0.06) * 0.93]),
					INK.coral,
					7,
				),
			) +
			`<path d="${smooth(curve)}" fill="none" stroke="${INK.night}" stroke-width="10"/>` +
			line('0,600 1600,600', INK.rust, 4, 'stroke-dasharray="22 14"') +
			peaks
				.map(
					([x, y]) =>
						disc([x, y], 15, INK.rust) +
						disc([x, y], 6, INK.cream) +
						line(
							[
								[x, y - 20],
								[x, y - 64],
							],
							INK.rust,
							4,
						) +
						shape(
							[
								[x - 10, y - 60],
								[x + 10, y - 60],
								[x, y - 82],
							],
							INK.rust,
						),
				)
				.join('') +
			[-0.86, -0.45, -0.02, 0.4, 0.72, 0.999].map((phase, i) => moon(150 + i * 260, phase)).join('') +
			line('90,258 1510,258', INK.night, 3) +
			times(25)
				.map((i) =>
					line(
						[
							[90 + i * 59.2, 258],
							[90 + i * 59.2, i % 4 === 0 ? 284 : 272],
						],
						INK.night,
						3,
					),
				)
				.join('') +
			rect(1330, 480, 66, 600, INK.cream) +
			times(12)
				.map((i) => rect(1330, 480 + i * 50, i % 2 ? 34 : 66, 25, i % 2 ? INK.night : INK.rust))
				.join('') +
			rect(1322, 466, 82, 18, INK.night) +
			move(
				shape('-190,-130 0,-110 0,150 -190,130', INK.ochre) +
					shape('0,-110 190,-130 190,130 0,150', INK.straw) +
					line('0,-110 0,150', INK.night, 5) +
					times(8)
						.map((i) =>
							line(
								[
									[26, -74 + i * 24],
									[164, -88 + i * 24],
								],
								INK.night,
								3,
								'opacity="0.6"',
							),
						)
						.join('') +
					`<path d="M-150 20Q-124 -34 -96 8T-44 0" fill="none" stroke="${INK.night}" stroke-width="7"/>` +
					disc([-96, -64], 22, INK.cream) +
					overprint(dots({ x: -190, y: 60, w: 190, h: 80, step: 10 }, INK.rust, (_, y) => (y - 50) / 120)),
				330,
				880,
				1.05,
				-7,
			) +
			move(
				rect(-170, -8, 300, 16, INK.rust) +
					shape('130,-8 176,0 130,8', INK.rose) +
					shape('162,-3 176,0 162,3', INK.night) +
					rect(-186, -8, 20, 16, INK.slate),
				760,
				930,
				1.2,
				-18,
			),
		1717,
	)
}
