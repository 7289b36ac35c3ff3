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
import { water } from './stock.ts'

/** The pole star over a dhow’s mast. */
export function nightSky(): string {
	const roll = dice(88)
	const stars = times(240)
		.map(() => disc([roll() * WIDTH, roll() * 780], 0.9 + roll() * 2.4, roll() > 0.8 ? INK.rose : INK.cream))
		.join('')
	const star = (x: number, y: number, r: number) =>
		shape(
			times(8).map(
				(i): Point => [
					x + Math.sin((i * Math.PI) / 4) * (i % 2 ? r * 0.26 : r),
					y - Math.cos((i * Math.PI) / 4) * (i % 2 ? r * 0.26 : r),
				],
			),
			INK.straw,
		)
	const bear: Point[] = [
		[170, 470],
		[258, 408],
		[336, 420],
		[424, 440],
		[470, 526],
		[610, 520],
		[622, 420],
		[424, 440],
	]
	return sheet(
		INK.navy,
		dots(
			{ x: 0, y: 0, w: WIDTH, h: 800, step: 14 },
			INK.night,
			(x, y) => 0.98 - y / 900 + Math.sin((x + y) / 260) * 0.12,
		) +
			times(9)
				.map(
					(i) =>
						`<circle cx="690" cy="130" r="${120 + i * 96}" fill="none" stroke="${INK.sea}" stroke-width="2.5" stroke-dasharray="${90 + i * 26} ${60 + i * 12}" opacity="0.6"/>`,
				)
				.join('') +
			stars +
			line(bear, INK.mist, 3, 'opacity="0.75"') +
			bear
				.slice(0, 7)
				.map(([x, y]) => star(x, y, 17))
				.join('') +
			line('622,420 690,130', INK.straw, 3, 'stroke-dasharray="4 14"') +
			star(690, 130, 46) +
			ground('0,800 400,792 900,804 1600,796', INK.sea) +
			rect(0, 780, WIDTH, 14, INK.coral, 'opacity="0.5"') +
			dots({ x: 0, y: 796, w: WIDTH, h: 271 }, INK.night, (_, y) => 0.15 + (y - 800) / 300) +
			overprint(shape('676,800 704,800 740,1067 640,1067', INK.straw, 'opacity="0.35"')) +
			water(806, HEIGHT, INK.mist, 61, 0.55) +
			`<path d="M1044 190C1260 300 1440 480 1512 700L1010 716C1080 560 1086 380 1044 190Z" fill="${INK.rust}"/>` +
			inside(
				'sail',
				'M1044 190C1260 300 1440 480 1512 700L1010 716C1080 560 1086 380 1044 190Z',
				dots({ x: 1000, y: 180, w: 520, h: 540 }, INK.night, (x, y) => (x - 1000) / 900 + (y - 300) / 1100) +
					times(5)
						.map((i) =>
							stroke(
								[
									[1050 + i * 40, 220 + i * 60],
									[1120 + i * 60, 480 + i * 40],
									[1090 + i * 84, 716],
								],
								INK.coral,
								4,
							),
						)
						.join(''),
			) +
			line('1020,170 1540,726', INK.night, 13) +
			line('1160,850 1128,120', INK.night, 18) +
			line('1132,150 1560,820', INK.night, 4) +
			line('1130,130 900,830', INK.night, 4) +
			shape('842,800 1600,774 1600,900 960,900 880,860', INK.night) +
			shape('842,800 790,770 880,800', INK.night) +
			line('846,806 1600,784', INK.ochre, 8) +
			move(
				disc([0, -136], 34, INK.night) +
					blob('-44,-134 -30,-182 0,-190 34,-180 44,-134 0,-150', INK.cream) +
					shape('-46,-104 46,-104 66,20 -66,20', INK.cream) +
					line('-30,-84 -140,-120', INK.cream, 24) +
					disc([-150, -124], 14, INK.night) +
					rect(-186, -142, 26, 36, INK.ochre),
				1010,
				800,
			) +
			stroke('780,910 920,888 1080,908 1280,890 1600,908', INK.mist, 6),
		1212,
	)
}
