import {
	boxPath,
	disc,
	dots,
	ground,
	HEIGHT,
	INK,
	inside,
	line,
	move,
	overprint,
	rect,
	shape,
	sheet,
	stroke,
	times,
	WIDTH,
} from './ink.ts'
import { person, water } from './stock.ts'

/** A pilot cutter under the side of a ship that does not stop. */
export function pilotBoat(): string {
	const wall = 'M900 0L1600 0L1600 830L1010 830C980 560 950 280 900 0Z'
	const ladder =
		line('1086,-20 1118,690', INK.straw, 6) +
		line('1146,-20 1174,690', INK.straw, 6) +
		times(23)
			.map((i) =>
				line(
					[
						[1088 + i * 1.36, i * 31],
						[1149 + i * 1.2, i * 31],
					],
					INK.straw,
					8,
				),
			)
			.join('')
	return sheet(
		INK.navy,
		rect(0, 0, WIDTH, 700, INK.navy) +
			dots({ x: 0, y: 0, w: 1010, h: 720 }, INK.night, (_, y) => Math.max(0, 0.95 - y / 800)) +
			times(40)
				.map((i) => disc([((i * 211) % 900) + 10, ((i * 137) % 380) + 16], 1.8 + ((i * 7) % 3), INK.straw))
				.join('') +
			`<path d="M246 122a72 72 0 1 0 40 106a60 60 0 1 1 -40 -106Z" fill="${INK.straw}"/>` +
			`<path d="${wall}" fill="${INK.night}"/>` +
			inside(
				'hull',
				wall,
				rect(900, 560, 700, 300, INK.rust) +
					overprint(
						dots({ x: 900, y: 540, w: 700, h: 300 }, INK.night, (x, y) => 0.28 + (x - 1000) / 1100 + (560 - y) / 900),
					) +
					rect(900, 546, 700, 16, INK.cream) +
					times(9)
						.map((i) =>
							line(
								[
									[900 + i * 84, 0],
									[940 + i * 80, 830],
								],
								INK.navy,
								3,
								'opacity="0.7"',
							),
						)
						.join('') +
					dots({ x: 900, y: 0, w: 330, h: 560 }, INK.navy, (x) => Math.max(0, (1200 - x) / 420)),
			) +
			ladder +
			person(1142, 470, 128, INK.rust, INK.rose, INK.slate) +
			line('1128,396 1108,352', INK.rust, 15) +
			line('1156,396 1160,340', INK.rust, 15) +
			disc([1142, 352], 14, INK.ochre) +
			shape('560,566 1180,250 1230,560 1100,720', INK.straw, 'opacity="0.17"') +
			ground('0,690 160,640 320,700 520,640 760,712 960,660 1180,744 1400,690 1600,740', INK.sea) +
			dots({ x: 0, y: 640, w: WIDTH, h: 427 }, INK.night, (_, y) => (y - 640) / 360) +
			move(
				shape('-250,-40 246,-72 196,46 -210,46', INK.rust) +
					shape('-250,-46 248,-78 244,-58 -250,-28', INK.cream) +
					shape('-130,-40 -104,-150 74,-150 110,-62', INK.cream) +
					rect(-92, -134, 62, 44, INK.night) +
					rect(-16, -134, 72, 44, INK.straw) +
					rect(-130, -162, 214, 16, INK.night) +
					line('-40,-160 -40,-262', INK.night, 8) +
					line('-74,-226 -6,-226', INK.night, 6) +
					disc([-40, -268], 12, INK.cream) +
					disc([-40, -240], 10, INK.rust) +
					line('150,-72 150,-118 232,-126 232,-76', INK.cream, 6) +
					line('-240,-42 -240,-92 -140,-96', INK.cream, 6) +
					person(-180, -42, 92, INK.ochre, INK.rose),
				560,
				700,
				1.12,
				-6,
			) +
			ground('0,800 180,740 400,806 640,760 860,830 1120,776 1360,846 1600,790', INK.sea) +
			dots({ x: 0, y: 740, w: WIDTH, h: 327 }, INK.night, (x, y) => 0.12 + (y - 760) / 330 + Math.sin(x / 110) * 0.06) +
			stroke('300,796 430,800 640,760 760,796 880,826', INK.cream, 10) +
			stroke('0,800 120,756 220,750', INK.mist, 6) +
			stroke('1000,800 1120,778 1240,800', INK.mist, 7) +
			water(850, HEIGHT, INK.mist, 44, 0.5) +
			overprint(`<path d="${boxPath(0, 0, WIDTH, HEIGHT)}" fill="${INK.mist}" opacity="0.12"/>`),
		404,
	)
}
