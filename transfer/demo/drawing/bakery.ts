import {
	blob,
	disc,
	dots,
	HEIGHT,
	INK,
	inside,
	line,
	overprint,
	rect,
	shape,
	sheet,
	stroke,
	times,
	WIDTH,
} from './ink.ts'
import { person } from './stock.ts'

/** The bakery in Nakhoda Lane before five in the morning. */
export function bakery(): string {
	const glow = 'M360 330H1000V760H360Z'
	const bread = (x: number, y: number, l: number) =>
		blob(
			[
				[x - 34, y],
				[x - 24, y + l * 0.5],
				[x - 30, y + l],
				[x, y + l + 16],
				[x + 30, y + l],
				[x + 26, y + l * 0.5],
				[x + 34, y],
				[x, y - 12],
			],
			INK.ochre,
		) +
		times(9)
			.map((k) => disc([x - 18 + ((k * 17) % 38), y + 14 + ((k * 31) % (l - 10))], 4.5, INK.rust))
			.join('')
	return sheet(
		INK.navy,
		dots({ x: 0, y: 0, w: WIDTH, h: HEIGHT }, INK.night, (x, y) => Math.min(0.95, Math.hypot(x - 680, y - 560) / 900)) +
			rect(210, 0, 940, 860, INK.sea) +
			overprint(
				dots({ x: 210, y: 0, w: 940, h: 860 }, INK.night, (x, y) => 0.25 + Math.hypot(x - 680, y - 600) / 1500),
			) +
			times(14)
				.flatMap((r) =>
					times(9).map((c) =>
						line(
							[
								[222 + c * 108 + (r % 2) * 54, 30 + r * 16],
								[268 + c * 108 + (r % 2) * 54, 30 + r * 16],
							],
							INK.night,
							4,
							'opacity="0.55"',
						),
					),
				)
				.join('') +
			`<path d="${glow}" fill="${INK.straw}"/>` +
			inside(
				'shop',
				glow,
				dots({ x: 360, y: 330, w: 640, h: 430 }, INK.ochre, (x, y) => Math.hypot(x - 840, y - 640) / 700) +
					`<path d="M760 760V600a90 90 0 0 1 180 0V760Z" fill="${INK.rust}"/><path d="M786 760V612a64 64 0 0 1 128 0V760Z" fill="${INK.night}"/>` +
					blob('800,760 806,700 830,726 848,660 872,722 894,694 902,760', INK.ochre) +
					times(7)
						.map((i) => bread(410 + i * 62, 352 + (i % 2) * 14, 128))
						.join('') +
					line('360,350 1000,350', INK.night, 6) +
					shape('540,560 650,560 672,760 514,760', INK.cream) +
					disc([596, 512], 44, INK.coral) +
					blob('548,500 556,456 596,444 638,456 644,500 596,478', INK.cream) +
					line('612,600 700,640', INK.coral, 26) +
					line('640,650 880,706', INK.night, 10) +
					rect(360, 706, 170, 60, INK.rust) +
					[400, 450, 500]
						.map((x) =>
							blob(
								[
									[x - 30, 700],
									[x, 676],
									[x + 30, 700],
									[x, 712],
								],
								INK.ochre,
							),
						)
						.join(''),
			) +
			`<path d="${glow}" fill="none" stroke="${INK.night}" stroke-width="16"/>` +
			times(12)
				.map(
					(i) =>
						shape(
							[
								[330 + i * 58.5, 262],
								[330 + (i + 1) * 58.5, 262],
								[318 + (i + 1) * 60.5, 352],
								[318 + i * 60.5, 352],
							],
							i % 2 ? INK.cream : INK.rust,
						) + disc([318 + (i + 0.5) * 60.5, 352], 30, i % 2 ? INK.cream : INK.rust),
				)
				.join('') +
			rect(326, 250, 714, 18, INK.night) +
			rect(360, 764, 640, 96, INK.night) +
			times(5)
				.map((i) => rect(380 + i * 124, 784, 104, 58, INK.sea))
				.join('') +
			rect(1150, 0, 460, 860, INK.night) +
			rect(1230, 420, 180, 440, INK.rust) +
			rect(1248, 440, 144, 180, INK.night) +
			disc([1382, 660], 10, INK.ochre) +
			rect(1240, 130, 120, 170, INK.navy) +
			line('1300,130 1300,300', INK.slate, 6) +
			rect(0, 0, 210, 860, INK.night) +
			rect(40, 240, 110, 150, INK.navy) +
			rect(40, 520, 110, 150, INK.ochre) +
			line('95,520 95,670', INK.night, 6) +
			line('40,592 150,592', INK.night, 6) +
			stroke('0,120 400,200 800,214 1200,190 1600,90', INK.slate, 4) +
			times(15)
				.map((i) => disc([60 + i * 106, 138 + Math.sin((i / 14) * Math.PI) * 78], 13, i % 3 ? INK.straw : INK.coral))
				.join('') +
			shape('0,860 1600,860 1600,1067 0,1067', INK.navy) +
			overprint(dots({ x: 0, y: 860, w: WIDTH, h: 207 }, INK.night, (x) => 0.25 + Math.abs(x - 680) / 1100)) +
			shape('372,860 990,860 1180,1067 200,1067', INK.straw) +
			overprint(dots({ x: 200, y: 860, w: 980, h: 207 }, INK.night, (_, y) => (y - 850) / 230)) +
			times(34)
				.map((i) =>
					stroke(
						[
							[((i * 131) % 1600) - 30, 884 + ((i * 47) % 170)],
							[(i * 131) % 1600, 876 + ((i * 47) % 170)],
							[((i * 131) % 1600) + 34, 884 + ((i * 47) % 170)],
						],
						INK.slate,
						3,
						'opacity="0.7"',
					),
				)
				.join('') +
			person(1090, 960, 220, INK.ochre, INK.rose) +
			person(1210, 976, 236, INK.rust, INK.rose) +
			person(1330, 980, 210, INK.sea, INK.rose),
		808,
	)
}
