import {
	blob,
	disc,
	dots,
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

/** The pit in Shed 7: clubs in the round, the drum above it. */
export function zurkhaneh(): string {
	const floor = 'M420 640H1180L1430 780L1330 960L1120 1067H480L270 960L170 780Z'
	const athlete = (x: number, y: number, s: number, shirt: string, cloth: string, skin: string) =>
		move(
			shape('-58,-330 -24,-340 -34,-196 -52,-196', INK.ochre) +
				shape('58,-330 24,-340 34,-196 52,-196', INK.ochre) +
				line('-43,-196 -43,-164', INK.night, 9) +
				line('43,-196 43,-164', INK.night, 9) +
				line('-40,-156 -62,-116 -34,-96', skin, 24) +
				line('40,-156 62,-116 34,-96', skin, 24) +
				disc([-43, -160], 14, skin) +
				disc([43, -160], 14, skin) +
				blob('-46,-120 0,-130 46,-120 38,-50 -38,-50', shirt) +
				shape('-42,-60 42,-60 50,16 8,22 0,-14 -8,22 -50,16', cloth) +
				times(4)
					.map((i) =>
						line(
							[
								[-36 + i * 20, -42],
								[-30 + i * 20, -28],
							],
							INK.straw,
							5,
						),
					)
					.join('') +
				rect(-36, 14, 24, 62, skin) +
				rect(12, 14, 24, 62, skin) +
				disc([0, -166], 30, skin) +
				blob('-31,-170 -22,-200 22,-200 31,-170 0,-186', INK.night) +
				stroke('-14,-152 0,-146 14,-152', INK.night, 7),
			x,
			y,
			s,
		)
	const arch = (x: number) => `M${x} 520V260a105 105 0 0 1 210 0V520Z`
	return sheet(
		INK.rust,
		dots(
			{ x: 0, y: 0, w: WIDTH, h: 640, step: 14 },
			INK.night,
			(x, y) => 0.2 + Math.hypot((x - 800) / 1.5, y - 300) / 900,
		) +
			[270, 695, 1120]
				.map(
					(x, i) =>
						`<path d="${arch(x)}" fill="${INK.straw}"/>` +
						inside(
							`arch${i}`,
							arch(x),
							dots({ x, y: 150, w: 210, h: 370, step: 12 }, INK.ochre, (_, y) => (y - 150) / 420) +
								line(
									[
										[x + 105, 150],
										[x + 105, 520],
									],
									INK.night,
									7,
								) +
								[300, 410]
									.map((y) =>
										line(
											[
												[x, y],
												[x + 210, y],
											],
											INK.night,
											6,
										),
									)
									.join(''),
						) +
						`<path d="${arch(x)}" fill="none" stroke="${INK.night}" stroke-width="12"/>`,
				)
				.join('') +
			rect(0, 520, WIDTH, 40, INK.sea) +
			times(40)
				.map((i) =>
					shape(
						[
							[i * 41, 524],
							[i * 41 + 20, 540],
							[i * 41, 556],
							[i * 41 - 20, 540],
						],
						i % 2 ? INK.straw : INK.cream,
					),
				)
				.join('') +
			rect(0, 560, WIDTH, 507, INK.navy) +
			dots({ x: 0, y: 560, w: WIDTH, h: 507 }, INK.night, (_, y) => 0.3 + (y - 560) / 900) +
			shape('400,606 1200,606 1480,772 1370,976 1140,1090 460,1090 230,976 120,772', INK.cream) +
			overprint(dots({ x: 120, y: 606, w: 1360, h: 461, step: 12 }, INK.mist, (_, y) => (y - 606) / 600)) +
			`<path d="${floor}" fill="${INK.ochre}"/>` +
			inside(
				'pit',
				floor,
				times(15)
					.map((i) =>
						line(
							[
								[800 + (i - 7) * 56, 640],
								[800 + (i - 7) * 100, 1067],
							],
							INK.rust,
							4,
						),
					)
					.join('') +
					overprint(
						dots({ x: 170, y: 640, w: 1260, h: 427 }, INK.rust, (x, y) => Math.hypot((x - 800) / 1.5, y - 900) / 640),
					) +
					`<path d="M420 640H1180L1430 780H170Z" fill="${INK.night}" opacity="0.28"/>`,
			) +
			rect(640, 400, 320, 200, INK.sea) +
			rect(624, 388, 352, 22, INK.cream) +
			times(5)
				.map((i) =>
					shape(
						[
							[672 + i * 64, 440],
							[698 + i * 64, 490],
							[672 + i * 64, 540],
							[646 + i * 64, 490],
						],
						i % 2 ? INK.coral : INK.straw,
					),
				)
				.join('') +
			blob('740,388 752,300 800,284 848,300 860,388', INK.cream) +
			disc([800, 246], 40, INK.rose) +
			blob('758,240 768,200 832,200 842,240 800,218', INK.night) +
			stroke('778,262 800,272 822,262', INK.night, 10) +
			line('760,320 726,364', INK.cream, 24) +
			line('840,320 868,356', INK.cream, 24) +
			blob('856,340 930,326 960,360 940,400 870,398 846,370', INK.rust) +
			`<ellipse cx="858" cy="366" rx="26" ry="36" fill="${INK.straw}"/>` +
			line('560,0 560,128', INK.night, 5) +
			shape('530,170 540,128 580,128 590,170', INK.ochre) +
			disc([560, 176], 10, INK.night) +
			line('1040,0 1040,150', INK.night, 5) +
			disc([1040, 176], 30, INK.cream) +
			disc([1040, 176], 66, INK.straw, 'opacity="0.3"') +
			athlete(500, 800, 0.86, INK.cream, INK.rust, INK.rose) +
			athlete(800, 776, 0.8, INK.sea, INK.navy, '#8a5a3c') +
			athlete(1100, 800, 0.86, INK.cream, INK.sea, INK.coral) +
			athlete(330, 950, 1.1, INK.coral, INK.navy, INK.rose) +
			athlete(1270, 950, 1.1, INK.sea, INK.rust, '#8a5a3c') +
			athlete(640, 1010, 1.24, INK.cream, INK.sea, INK.coral) +
			athlete(980, 1010, 1.24, INK.coral, INK.rust, INK.rose),
		2121,
	)
}
