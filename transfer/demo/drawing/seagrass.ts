import { dice } from '#lib/dice.ts'
import {
	blob,
	disc,
	dots,
	ground,
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

/** Seagrass under the keel of the Torsay ferry. */
export function seagrass(): string {
	const roll = dice(5)
	const blade = (x: number, h: number, ink: string, w: number, sway: number) => {
		const bend = [0, 0.3, 0.6, 0.85, 1].map((t): [number, number, number] => [
			x + sway * t * t + Math.sin(t * 5 + x) * 9 * t,
			1080 - h * t,
			w * (1 - t * 0.9),
		])
		return `<path d="${smooth([...bend.map(([a, b, c]): Point => [a - c / 2, b]), ...bend.toReversed().map(([a, b, c]): Point => [a + c / 2, b])])}Z" fill="${ink}"/>`
	}
	const fish = (x: number, y: number, s: number, ink: string, mirror = false) =>
		move(
			`<path d="M-60 0C-30 -34 30 -34 60 0C30 34 -30 34 -60 0Z" fill="${ink}"/>` +
				shape('-50,0 -96,-30 -84,0 -96,30', ink) +
				disc([34, -6], 6, INK.cream) +
				disc([36, -6], 3, INK.night) +
				stroke('14,-20 6,0 14,20', INK.cream, 3) +
				times(3)
					.map((i) =>
						line(
							[
								[-34 + i * 14, -9],
								[-34 + i * 14, 9],
							],
							INK.cream,
							3,
							'opacity="0.6"',
						),
					)
					.join(''),
			x,
			y,
			s,
			0,
			mirror,
		)
	const rays = [
		[260, 150],
		[520, 190],
		[840, 160],
		[1150, 210],
		[1420, 150],
	]
		.map(([x = 0, w = 0]) =>
			shape(
				[
					[x, 130],
					[x + w * 0.5, 130],
					[x + w - 120, 1067],
					[x - w - 130, 1067],
				],
				INK.cream,
				'opacity="0.11"',
			),
		)
		.join('')
	return sheet(
		INK.sea,
		dots({ x: 0, y: 100, w: WIDTH, h: 967, step: 15 }, INK.navy, (_, y) => (y - 180) / 760) +
			dots({ x: 0, y: 100, w: WIDTH, h: 420, step: 15 }, INK.mist, (_, y) => 0.72 - (y - 100) / 420) +
			rays +
			rect(0, 0, WIDTH, 104, INK.rose) +
			ground('0,104 200,92 420,112 640,94 900,110 1160,92 1380,112 1600,98', INK.mist, 150) +
			`<path d="M400 -10H1240L1210 120C1180 190 1100 214 980 214H620C520 214 450 180 430 120Z" fill="${INK.night}"/><path d="M428 112H1214L1208 130C1180 190 1100 214 980 214H620C520 214 450 184 432 130Z" fill="${INK.rust}"/>` +
			inside(
				'keel',
				'M428 112H1214L1208 130C1180 190 1100 214 980 214H620C520 214 450 184 432 130Z',
				overprint(dots({ x: 420, y: 130, w: 800, h: 90 }, INK.night, (_, y) => (y - 120) / 140)),
			) +
			move(
				shape('0,-8 34,-40 46,-8', INK.ochre) + shape('0,8 34,40 46,8', INK.ochre) + disc([0, 0], 12, INK.ochre),
				404,
				168,
			) +
			times(14)
				.map((i) =>
					disc(
						[390 - i * 22 - ((i * 13) % 17), 166 + ((i * 29) % 44) - 20],
						5 + ((i * 7) % 8),
						INK.cream,
						'opacity="0.7"',
					),
				)
				.join('') +
			ground('0,980 300,950 640,984 1000,948 1300,980 1600,956', INK.straw) +
			dots({ x: 0, y: 940, w: WIDTH, h: 127 }, INK.coral, (_, y) => (y - 950) / 170) +
			times(70)
				.map(() => blade(roll() * 1640 - 20, 210 + roll() * 300, INK.navy, 20 + roll() * 8, 60 + roll() * 90))
				.join('') +
			fish(1180, 620, 1.1, INK.coral) +
			fish(1010, 690, 0.7, INK.ochre) +
			fish(420, 560, 0.9, INK.ochre, true) +
			times(64)
				.map(() => blade(roll() * 1640 - 20, 180 + roll() * 330, INK.moss, 22 + roll() * 9, 50 + roll() * 120))
				.join('') +
			times(16)
				.map((i) =>
					fish(640 + (i % 5) * 74 + ((i * 31) % 40), 400 + Math.floor(i / 5) * 58 + ((i * 17) % 30), 0.32, INK.cream),
				)
				.join('') +
			times(34)
				.map(() => blade(roll() * 1640 - 20, 140 + roll() * 210, INK.night, 26 + roll() * 10, 50 + roll() * 90))
				.join('') +
			move(
				blob('-60,0 -36,-44 14,-54 56,-20 60,16 20,44 -36,38', INK.rust) +
					disc([30, -14], 12, INK.cream) +
					disc([33, -14], 6, INK.night) +
					shape('-54,0 -92,-22 -86,20', INK.rust) +
					stroke('40,14 50,18 58,12', INK.night, 4) +
					[
						[-20, -20],
						[0, 6],
						[-26, 14],
					]
						.map(([a = 0, b = 0]) => disc([a, b], 6, INK.coral))
						.join(''),
				1330,
				840,
			) +
			times(9)
				.map((i) =>
					disc(
						[1392 + ((i * 23) % 30), 800 - i * 56],
						5 + (i % 4) * 3,
						'none',
						`stroke="${INK.mist}" stroke-width="3"`,
					),
				)
				.join(''),
		1111,
	)
}
