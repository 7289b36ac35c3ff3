import { blob, disc, dots, HEIGHT, INK, inside, line, overprint, rect, shape, sheet, stroke, WIDTH } from './ink.ts'
import { water } from './stock.ts'

/** The gig Impatience before the lamps go off. */
export function rowing(): string {
	const rower = (x: number, coat: string, hair: string) =>
		blob(
			[
				[x - 46, 690],
				[x - 52, 610],
				[x - 30, 566],
				[x + 18, 560],
				[x + 36, 610],
				[x + 26, 690],
			],
			coat,
		) +
		disc([x - 4, 520], 33, INK.rose) +
		blob(
			[
				[x - 38, 516],
				[x - 34, 480],
				[x - 2, 470],
				[x + 30, 486],
				[x + 32, 512],
				[x - 4, 500],
			],
			hair,
		) +
		disc([x + 34, 500], 15, hair) +
		line(
			[
				[x - 16, 590],
				[x - 74, 634],
				[x - 100, 650],
			],
			coat,
			25,
		) +
		disc([x - 104, 652], 14, INK.rose)
	const oar = (x: number) =>
		line(
			[
				[x - 106, 652],
				[x - 40, 700],
				[x + 118, 846],
			],
			INK.ochre,
			12,
		) +
		shape(
			[
				[x + 104, 826],
				[x + 128, 812],
				[x + 214, 896],
				[x + 184, 920],
			],
			INK.cream,
		) +
		stroke(
			[
				[x + 140, 912],
				[x + 190, 894],
				[x + 246, 912],
			],
			INK.cream,
			6,
		)
	const coats = [INK.sea, INK.rust, INK.navy, INK.sea, INK.rust, INK.navy]
	return sheet(
		INK.straw,
		dots({ x: 0, y: 0, w: WIDTH, h: 560, step: 14 }, INK.coral, (_, y) => 0.95 - y / 600) +
			disc([1080, 500], 170, INK.cream) +
			overprint(
				dots({ x: 900, y: 380, w: 360, h: 300 }, INK.coral, (x, y) =>
					Math.hypot(x - 1080, y - 500) < 165 ? (y - 370) / 330 : 0,
				),
			) +
			`<path d="M-10 590V470H60V420H110V470H190V400L230 350L270 400V480H420V440H500V500H640V540H760V590Z" fill="${INK.navy}"/>` +
			inside(
				'town',
				'M-10 590V470H60V420H110V470H190V400L230 350L270 400V480H420V440H500V500H640V540H760V590Z',
				overprint(dots({ x: 0, y: 350, w: 760, h: 240 }, INK.night, (x) => 0.5 - x / 1500)),
			) +
			[90, 240, 460, 600].map((x, i) => disc([x, 530 - (i % 2) * 26], 8, INK.straw)).join('') +
			shape('1600,520 1240,574 1240,592 1600,592', INK.navy) +
			line('1300,566 1300,510', INK.navy, 6) +
			disc([1300, 506], 9, INK.rust) +
			line('1450,546 1450,470', INK.navy, 7) +
			disc([1450, 466], 11, INK.rust) +
			rect(0, 588, WIDTH, 479, INK.sea) +
			shape('930,588 1230,588 1420,1067 760,1067', INK.straw, 'opacity="0.45"') +
			dots(
				{ x: 0, y: 588, w: WIDTH, h: 479, step: 14 },
				INK.navy,
				(x, y) => (y - 600) / 560 + Math.abs(x - 1080) / 2600,
			) +
			water(594, HEIGHT, INK.rose, 71, 0.75) +
			overprint(blob('130,790 800,812 1480,786 1300,880 800,900 320,880', INK.night, 'opacity="0.55"')) +
			[330, 490, 650, 810, 970, 1130]
				.map((x, i) =>
					rower(
						x,
						coats[i] ?? INK.sea,
						[INK.night, INK.rust, '#5b3a29', INK.ochre, INK.night, INK.slate][i] ?? INK.night,
					),
				)
				.join('') +
			blob('1268,690 1262,622 1290,586 1330,590 1348,640 1346,690', INK.ochre) +
			disc([1300, 550], 28, INK.rose) +
			shape('1266,546 1276,516 1322,514 1334,544', INK.rust) +
			rect(1240, 540, 40, 9, INK.rust) +
			`<path d="M90 640C300 700 1200 706 1500 616C1490 700 1420 790 1260 800H340C200 780 120 720 90 640Z" fill="${INK.night}"/><path d="M90 640C300 700 1200 706 1500 616L1498 640C1200 728 300 722 96 662Z" fill="${INK.ochre}"/><path d="M130 716C420 762 1180 764 1462 706" fill="none" stroke="${INK.rust}" stroke-width="10"/>` +
			[330, 490, 650, 810, 970, 1130].map(oar).join('') +
			stroke('40,760 110,800 230,812', INK.cream, 9) +
			stroke('20,800 90,834 200,846', INK.cream, 6),
		1919,
	)
}
