import { dice } from '#lib/dice.ts'
import {
	blob,
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
	stroke,
	times,
	WIDTH,
} from './ink.ts'

/** Boxes on the floor of the auction hall, seen from above. */
export function fishMarket(): string {
	const roll = dice(12)
	const fish = (x: number, y: number, s: number, turn: number, skin: string, belly: string) =>
		move(
			`<path d="M-120 0C-70 -46 40 -50 110 -4C50 42 -60 46 -120 0Z" fill="${skin}"/><path d="M-96 12C-40 40 50 40 104 2C60 20 -30 24 -96 12Z" fill="${belly}"/>` +
				shape('-108,0 -168,-40 -150,0 -168,40', skin) +
				shape('-10,-38 30,-66 52,-34', skin) +
				shape('-4,30 24,56 40,28', skin) +
				disc([78, -10], 10, INK.cream) +
				disc([80, -10], 5, INK.night) +
				stroke('56,-30 44,-4 54,26', INK.night, 4) +
				times(8)
					.map((i) =>
						stroke(
							[
								[-76 + i * 15, -16],
								[-70 + i * 15, -6],
								[-76 + i * 15, 6],
							],
							INK.night,
							2.5,
							'opacity="0.5"',
						),
					)
					.join(''),
			x,
			y,
			s,
			turn,
		)
	const flat = (x: number, y: number, s: number, turn: number) =>
		move(
			blob('-100,0 -40,-62 50,-60 96,0 50,60 -40,62', INK.moss) +
				shape('-92,0 -142,-34 -134,34', INK.moss) +
				times(11)
					.map((i) =>
						disc(
							[-8 + Math.cos(i * 2.4) * 19 * Math.sqrt(i), Math.sin(i * 2.4) * 13 * Math.sqrt(i)],
							6,
							i % 2 ? INK.ochre : INK.night,
						),
					)
					.join('') +
				disc([70, -16], 9, INK.cream) +
				disc([70, 14], 9, INK.cream) +
				disc([72, -16], 4, INK.night) +
				disc([72, 14], 4, INK.night),
			x,
			y,
			s,
			turn,
		)
	const crab = (x: number, y: number, s: number, turn: number) =>
		move(
			[-1, 1]
				.map(
					(k) =>
						times(3)
							.map((i) =>
								stroke(
									[
										[k * 46, -6 + i * 16],
										[k * 86, -20 + i * 22],
										[k * 106, 10 + i * 26],
									],
									INK.rust,
									11,
								),
							)
							.join('') +
						stroke(
							[
								[k * 40, -26],
								[k * 74, -62],
								[k * 60, -96],
							],
							INK.rust,
							15,
						) +
						blob(
							[
								[k * 60, -92],
								[k * 36, -116],
								[k * 46, -140],
								[k * 66, -112],
								[k * 84, -136],
								[k * 88, -106],
							],
							INK.rust,
						),
				)
				.join('') +
				blob('-62,-6 -34,-40 34,-40 62,-6 34,36 -34,36', INK.coral) +
				disc([-18, -36], 8, INK.night) +
				disc([18, -36], 8, INK.night) +
				stroke('-24,8 0,18 24,8', INK.rust, 5),
			x,
			y,
			s,
			turn,
		)
	const ice = (x: number, y: number, w: number, h: number) =>
		rect(x, y, w, h, INK.fog) +
		times(46)
			.map(() => {
				const [px, py, r] = [x + roll() * w, y + roll() * h, 9 + roll() * 15]
				return shape(
					times(5).map((i): Point => [px + Math.cos(i * 1.26 + px) * r, py + Math.sin(i * 1.26 + px) * r]),
					roll() > 0.5 ? INK.cream : INK.mist,
				)
			})
			.join('')
	const box = (id: string, x: number, y: number, w: number, h: number, wood: string, content: string) =>
		overprint(rect(x + 14, y + 16, w, h, INK.navy, 'opacity="0.6"')) +
		rect(x, y, w, h, wood) +
		inside(id, `M${x + 20} ${y + 20}h${w - 40}v${h - 40}h${40 - w}Z`, ice(x + 20, y + 20, w - 40, h - 40) + content) +
		overprint(dots({ x, y: y + h - 20, w, h: 20, step: 8 }, INK.night, () => 0.5)) +
		rect(x + w / 2 - 46, y + 4, 92, 12, INK.night, 'rx="6"') +
		rect(x + w / 2 - 46, y + h - 15, 92, 11, INK.night, 'rx="6"')
	return sheet(
		INK.sea,
		dots({ x: 0, y: 0, w: WIDTH, h: HEIGHT, step: 16 }, INK.navy, (x, y) => 0.3 + Math.hypot(x - 300, y - 200) / 2400) +
			times(9)
				.map((i) =>
					line(
						[
							[0, 70 + i * 130],
							[1600, 60 + i * 130],
						],
						INK.navy,
						4,
						'opacity="0.6"',
					),
				)
				.join('') +
			box(
				'a',
				50,
				46,
				700,
				460,
				INK.ochre,
				times(5)
					.map((i) => fish(270 + (i % 2) * 240, 122 + i * 76, 1.24, i % 2 ? 4 : -5, INK.navy, INK.mist))
					.join(''),
			) +
			box(
				'b',
				800,
				46,
				420,
				460,
				INK.rust,
				times(4)
					.map((i) => flat(920 + (i % 2) * 180, 150 + Math.floor(i / 2) * 190 + (i % 2) * 40, 1.02, -20 + i * 50))
					.join(''),
			) +
			box(
				'c',
				1270,
				-60,
				420,
				566,
				INK.ochre,
				times(6)
					.map((i) => fish(1380 + (i % 2) * 140, -40 + i * 108, 0.72, 92 + (i % 3) * 5, INK.slate, INK.cream))
					.join(''),
			) +
			box(
				'd',
				-90,
				560,
				470,
				470,
				INK.rust,
				times(12)
					.map((i) => fish(60 + (i % 2) * 170, 600 + Math.floor(i / 2) * 72, 0.7, 6 - (i % 3) * 6, INK.coral, INK.rose))
					.join(''),
			) +
			box(
				'e',
				430,
				560,
				560,
				470,
				INK.ochre,
				times(6)
					.map((i) => crab(560 + (i % 3) * 160, 720 + Math.floor(i / 3) * 190, 0.92, -18 + i * 26))
					.join(''),
			) +
			box(
				'f',
				1040,
				560,
				640,
				470,
				INK.rust,
				times(4)
					.map((i) => fish(1320 + (i % 2) * 60, 660 + i * 96, 1.5, i % 2 ? -4 : 5, INK.moss, INK.straw))
					.join(''),
			) +
			move(
				rect(-46, -34, 92, 68, INK.cream) +
					rect(-46, -34, 92, 14, INK.rust) +
					line('-30,0 30,0', INK.night, 4) +
					line('-30,16 12,16', INK.night, 4),
				660,
				436,
				1.3,
				-9,
			) +
			move(
				rect(-46, -34, 92, 68, INK.cream) +
					rect(-46, -34, 92, 14, INK.sea) +
					line('-30,0 30,0', INK.night, 4) +
					line('-30,16 4,16', INK.night, 4),
				1430,
				960,
				1.3,
				7,
			),
		1313,
	)
}
