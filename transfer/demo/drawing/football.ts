import { dice } from '#lib/dice.ts'
import { blob, disc, dots, INK, line, move, overprint, rect, shape, sheet, stroke, times, WIDTH } from './ink.ts'
import { person } from './stock.ts'

/** Lanyard Hill, four minutes into injury time. */
export function football(): string {
	const roll = dice(33)
	const crowd = times(8)
		.flatMap((row) =>
			times(44).map((i) => {
				const x = i * 38 + (row % 2) * 19 + roll() * 8 - 10
				const y = 250 + row * 40
				const up = roll() > 0.5
				const coat = [INK.navy, INK.sea, INK.ochre, INK.rust, INK.slate, INK.night][Math.floor(roll() * 6)] ?? INK.navy
				return (
					(up
						? line(
								[
									[x - 8, y + 24],
									[x - 17, y - 14],
								],
								coat,
								7,
							) +
							line(
								[
									[x + 8, y + 24],
									[x + 17, y - 14],
								],
								coat,
								7,
							)
						: '') +
					rect(x - 13, y + 14, 26, 34, coat, 'rx="9"') +
					disc([x, y], 11, [INK.rose, INK.coral, '#8a5a3c'][Math.floor(roll() * 3)] ?? INK.rose)
				)
			}),
		)
		.join('')
	const net =
		times(19)
			.map((i) =>
				line(
					[
						[1080 + i * 30, 300],
						[1110 + i * 26, 760],
					],
					INK.cream,
					2.5,
				),
			)
			.join('') +
		times(13)
			.map((i) =>
				line(
					[
						[1080 + i * 3, 300 + i * 38],
						[1600, 300 + i * 38],
					],
					INK.cream,
					2.5,
				),
			)
			.join('')
	return sheet(
		INK.navy,
		dots({ x: 0, y: 0, w: WIDTH, h: 240 }, INK.night, (_, y) => 1 - y / 330) +
			[
				[160, 70],
				[1440, 70],
			]
				.map(
					([x = 0, y = 0]) =>
						disc([x, y + 20], 150, INK.straw, 'opacity="0.22"') +
						rect(x - 7, y, 14, 260, INK.night) +
						rect(x - 70, y - 40, 140, 84, INK.night) +
						times(8)
							.map((i) => disc([x - 50 + (i % 4) * 33, y - 20 + Math.floor(i / 4) * 38], 13, INK.cream))
							.join(''),
				)
				.join('') +
			shape('0,214 1600,214 1600,240 0,240', INK.rust) +
			crowd +
			overprint(dots({ x: 0, y: 230, w: WIDTH, h: 340 }, INK.night, (_, y) => 0.5 - (y - 230) / 800)) +
			rect(0, 566, WIDTH, 64, INK.rust) +
			times(11)
				.map((i) =>
					shape(
						[
							[i * 150 + 20, 566],
							[i * 150 + 90, 566],
							[i * 150 + 60, 630],
							[i * 150 - 10, 630],
						],
						i % 2 ? INK.cream : INK.ochre,
					),
				)
				.join('') +
			rect(0, 628, WIDTH, 439, INK.moss) +
			times(5)
				.map((i) =>
					shape(
						[
							[i * 380 - 120, 628],
							[i * 380 + 60, 628],
							[i * 380 - 60, 1067],
							[i * 380 - 330, 1067],
						],
						INK.sea,
						'opacity="0.35"',
					),
				)
				.join('') +
			dots({ x: 0, y: 628, w: WIDTH, h: 439 }, INK.sea, (_, y) => (y - 700) / 700) +
			line('0,780 1600,780', INK.cream, 8) +
			stroke('420,1067 520,930 900,900 1160,940', INK.cream, 7, 'opacity="0.7"') +
			net +
			line('1076,770 1076,296 1620,296', INK.cream, 18) +
			person(860, 770, 190, INK.sea, INK.rose, INK.cream) +
			person(300, 800, 210, INK.navy, INK.coral, INK.cream) +
			person(160, 760, 180, INK.sea, INK.rose, INK.cream) +
			overprint(`<ellipse cx="690" cy="988" rx="330" ry="30" fill="${INK.navy}" opacity="0.5"/>`) +
			move(
				line('-150,30 -290,60 -400,20', INK.night, 46) +
					line('-390,16 -440,-6', INK.rust, 40) +
					line('-130,50 20,96 150,60', INK.night, 52) +
					line('60,92 150,62', INK.rose, 44) +
					line('170,56 220,40', INK.rust, 42) +
					blob('-190,60 -180,-70 -90,-150 20,-160 80,-100 40,0 -20,80 -120,100', INK.ochre) +
					overprint(
						dots({ x: -190, y: -20, w: 260, h: 120, step: 11 }, INK.rust, (px, py) =>
							Math.hypot(px + 60, py + 20) < 118 ? (py + 20) / 160 : 0,
						),
					) +
					line('30,-120 130,-190 90,-260', INK.ochre, 62) +
					disc([84, -282], 26, INK.cream) +
					line('-150,-60 -250,-110 -300,-70', INK.ochre, 58) +
					disc([-322, -58], 26, INK.cream) +
					disc([62, -216], 54, INK.rose) +
					blob('6,-222 20,-276 70,-284 112,-256 118,-218 80,-246 40,-240', INK.night) +
					line('40,-206 110,-196', INK.ochre, 30),
				620,
				886,
				1.08,
				-4,
			) +
			disc([940, 880], 44, INK.cream) +
			shape('940,856 962,872 954,898 926,898 918,872', INK.night) +
			line('940,856 940,838', INK.night, 5) +
			line('962,872 980,864', INK.night, 5) +
			line('918,872 900,864', INK.night, 5) +
			line('954,898 964,914', INK.night, 5) +
			line('926,898 916,914', INK.night, 5) +
			times(4)
				.map((i) =>
					line(
						[
							[846 - i * 12, 850 + i * 22],
							[884 - i * 6, 858 + i * 16],
						],
						INK.cream,
						6,
					),
				)
				.join('') +
			times(22)
				.map(() => rect(300 + roll() * 420, 950 + roll() * 80, 12, 6, INK.moss))
				.join(''),
		1818,
	)
}
