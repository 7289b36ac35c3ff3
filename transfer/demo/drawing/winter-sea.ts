import { dice } from '#lib/dice.ts'
import {
	blob,
	disc,
	dots,
	ground,
	HEIGHT,
	INK,
	line,
	move,
	type Point,
	shape,
	sheet,
	stroke,
	times,
	WIDTH,
} from './ink.ts'
import { gull, water } from './stock.ts'

/** A gale off Stack Point, two hours before the mole gave way. */
export function winterSea(): string {
	const crest = (x: number, y: number, s: number) =>
		move(
			`<path d="M-420 220C-300 60 -180 -60 -20 -130C70 -170 170 -170 240 -110C290 -66 286 0 236 26C262 -20 240 -60 196 -66C120 -76 90 0 140 90C180 160 300 220 460 230V600H-420Z" fill="${INK.sea}"/>` +
				`<path d="M-300 220C-180 90 -80 0 60 -40C20 60 60 160 180 240Z" fill="${INK.navy}" opacity="0.7"/>` +
				stroke('-380,190 -240,40 -90,-78 70,-146 190,-138 254,-70 236,10', INK.cream, 18) +
				stroke('-240,160 -120,30 30,-60', INK.mist, 7) +
				stroke('-160,210 -60,90 70,10', INK.mist, 6) +
				stroke('-60,240 10,150 90,90', INK.mist, 6) +
				[
					[236, 18, 20],
					[262, 52, 13],
					[204, 46, 12],
					[290, 10, 9],
					[180, 84, 9],
					[300, 90, 11],
					[250, 110, 7],
					[320, 50, 6],
				]
					.map(([cx = 0, cy = 0, r = 0]) => disc([cx, cy], r, INK.cream))
					.join(''),
			x,
			y,
			s,
		)
	const rain = dice(17)
	return sheet(
		INK.slate,
		dots(
			{ x: 0, y: 0, w: WIDTH, h: 640, step: 14 },
			INK.night,
			(x, y) => 0.95 - y / 760 + Math.sin(x / 210 + y / 90) * 0.16,
		) +
			blob(
				'900,330 1000,250 1180,236 1330,280 1460,262 1590,330 1400,360 1200,350 1040,362',
				INK.fog,
				'opacity="0.35"',
			) +
			times(110)
				.map(() => {
					const [x, y] = [rain() * 1700, rain() * 640]
					return line(
						[
							[x, y],
							[x - 34 - rain() * 30, y + 70 + rain() * 60],
						],
						INK.mist,
						2.5,
						'opacity="0.5"',
					)
				})
				.join('') +
			ground('0,560 300,520 620,566 900,530 1200,560 1600,520', INK.navy) +
			dots({ x: 0, y: 520, w: WIDTH, h: 260 }, INK.night, (_, y) => 0.6 - (y - 520) / 420) +
			shape('1600,470 1010,548 1010,600 1600,590', INK.night) +
			shape('1600,470 1010,548 1010,556 1600,484', INK.slate) +
			[1110, 1300, 1500]
				.map(
					(x, i) =>
						line(
							[
								[x, 540 - i * 26],
								[x, 440 - i * 38],
							],
							INK.night,
							7 + i,
						) + disc([x, 436 - i * 38], 11 + i * 2, INK.straw),
				)
				.join('') +
			shape(
				times(31).map((i): Point => {
					const [turn, far] = [Math.PI * (i / 30), i % 2 ? 110 + ((i * 67) % 90) : 210 + ((i * 53) % 110)]
					return [1010 - Math.cos(turn) * far * 0.62, 604 - Math.sin(turn) * far]
				}),
				INK.cream,
			) +
			shape(
				times(25).map((i): Point => {
					const [turn, far] = [Math.PI * (i / 24), i % 2 ? 60 : 120 + ((i * 37) % 50)]
					return [1012 - Math.cos(turn) * far * 0.6, 604 - Math.sin(turn) * far]
				}),
				INK.mist,
			) +
			[
				[980, 330, 9],
				[1040, 310, 7],
				[1086, 350, 10],
				[930, 420, 8],
				[1120, 420, 7],
				[1010, 290, 6],
			]
				.map(([x = 0, y = 0, r = 0]) => disc([x, y], r, INK.cream))
				.join('') +
			crest(1180, 660, 0.8) +
			crest(560, 640, 0.74) +
			dots({ x: 0, y: 640, w: WIDTH, h: 240 }, INK.night, (x, y) =>
				Math.max(0, (y - 690) / 400 + Math.sin(x / 130) * 0.1),
			) +
			crest(330, 830, 1.25) +
			crest(1250, 900, 1.35) +
			dots({ x: 0, y: 860, w: WIDTH, h: 207 }, INK.night, (_, y) => (y - 850) / 240) +
			water(960, HEIGHT, INK.mist, 6, 0.5) +
			gull(420, 300, 54, INK.cream) +
			gull(560, 240, 36, INK.cream),
		1010,
	)
}
