import { dice } from '#lib/dice.ts'
import {
	blob,
	disc,
	dots,
	ground,
	HEIGHT,
	INK,
	inside,
	line,
	overprint,
	rect,
	sheet,
	stroke,
	times,
	WIDTH,
} from './ink.ts'

/** A contented burglar in a lobster pot. */
export function octopus(): string {
	const roll = dice(64)
	const pot = 'M330 860V600C330 430 480 330 800 330S1270 430 1270 600V860Z'
	const arm = (points: string, wide = 46) =>
		stroke(points, INK.rust, wide) +
		stroke(points, INK.coral, wide * 0.56) +
		stroke(points, INK.rose, wide * 0.2, `stroke-dasharray="2 ${wide * 0.62}"`)
	const eye = (x: number, turn: number) =>
		disc([x, 560], 44, INK.cream) +
		rect(x - 28, 552 + turn, 56, 18, INK.night, 'rx="9"') +
		stroke(`${x - 46},534 ${x},518 ${x + 46},534`, INK.rust, 13)
	const weed = (x: number, h: number) =>
		stroke(
			[
				[x, 1000],
				[x + 26, 1000 - h * 0.4],
				[x - 18, 1000 - h * 0.72],
				[x + 20, 1000 - h],
			],
			INK.moss,
			20,
		) +
		stroke(
			[
				[x + 34, 1000],
				[x + 58, 1000 - h * 0.3],
				[x + 30, 1000 - h * 0.6],
			],
			INK.moss,
			14,
		)
	return sheet(
		INK.sea,
		dots({ x: 0, y: 0, w: WIDTH, h: HEIGHT, step: 15 }, INK.navy, (x, y) => Math.hypot(x - 800, y - 420) / 1150) +
			dots({ x: 0, y: 0, w: WIDTH, h: 380, step: 15 }, INK.mist, (_, y) => 0.55 - y / 430) +
			times(26)
				.map(() =>
					disc(
						[roll() * WIDTH, roll() * 700],
						3 + roll() * 9,
						'none',
						`stroke="${INK.mist}" stroke-width="3" opacity="0.7"`,
					),
				)
				.join('') +
			ground('0,900 260,872 560,904 900,876 1240,902 1600,880', INK.straw) +
			dots({ x: 0, y: 872, w: WIDTH, h: 195 }, INK.coral, (_, y) => (y - 880) / 240) +
			weed(120, 360) +
			weed(1450, 420) +
			weed(1330, 240) +
			stroke('800,330 830,220 780,110 820,-20', INK.straw, 12) +
			overprint(blob('300,880 800,860 1300,880 1240,940 800,960 360,940', INK.navy, 'opacity="0.5"')) +
			`<path d="${pot}" fill="${INK.night}"/>` +
			inside(
				'pot',
				pot,
				dots({ x: 330, y: 330, w: 940, h: 530 }, INK.navy, (x, y) => 0.9 - Math.hypot(x - 800, y - 560) / 560),
			) +
			arm('640,700 540,760 430,740 400,660 450,620') +
			arm('960,700 1080,770 1180,720 1190,640 1130,610') +
			arm('700,720 640,820 520,850 440,820') +
			arm('900,720 960,820 1090,850 1150,810') +
			blob(
				'800,360 920,384 990,470 984,580 950,690 900,760 800,780 700,760 650,690 616,580 610,470 680,384',
				INK.rust,
			) +
			inside(
				'head',
				'M800 360C940 360 1010 470 980 600L900 780H700L620 600C590 470 660 360 800 360Z',
				dots(
					{ x: 600, y: 350, w: 400, h: 440, step: 14 },
					INK.coral,
					(x, y) => 0.85 - Math.hypot(x - 760, y - 460) / 330,
				) +
					[
						[700, 440, 14],
						[880, 430, 18],
						[780, 400, 10],
						[920, 520, 11],
						[660, 530, 12],
					]
						.map(([x = 0, y = 0, r = 0]) => disc([x, y], r, INK.rose))
						.join(''),
			) +
			eye(716, 6) +
			eye(884, 6) +
			stroke('752,660 800,684 848,660', INK.night, 10) +
			times(11)
				.map((i) =>
					stroke(
						[
							[330 + i * 94, 866],
							[330 + i * 94, 600],
							[420 + i * 76, 420],
							[560 + i * 48, 346],
						],
						INK.ochre,
						11,
					),
				)
				.join('') +
			[470, 600, 730]
				.map((y, i) =>
					line(
						[
							[350 - i * 10 + (i === 0 ? 46 : 0), y],
							[1250 + i * 10 - (i === 0 ? 46 : 0), y],
						],
						INK.ochre,
						9,
					),
				)
				.join('') +
			`<path d="${pot}" fill="none" stroke="${INK.ochre}" stroke-width="20"/>` +
			rect(300, 848, 1000, 30, INK.ochre, 'rx="12"') +
			overprint(dots({ x: 300, y: 848, w: 1000, h: 30, step: 9 }, INK.rust, (x) => (x - 300) / 1300)) +
			arm('1180,760 1290,800 1370,900 1330,980 1240,970 1230,910', 44) +
			arm('420,780 300,820 230,910 270,990 360,980', 44) +
			blob('250,1010 300,960 380,950 450,980 480,1020 400,1040 300,1040', INK.coral) +
			stroke('330,970 350,1000 330,1036', INK.rust, 7) +
			stroke('390,962 410,996 396,1036', INK.rust, 7) +
			stroke('470,1000 540,960 590,970', INK.coral, 9) +
			stroke('476,1014 560,1010 610,1030', INK.coral, 9) +
			blob('1000,1000 1060,964 1120,990 1100,1040 1020,1044', INK.cream) +
			stroke('1030,1000 1060,984 1090,1004', INK.slate, 6),
		2020,
	)
}
