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
	smooth,
	stroke,
	times,
	WIDTH,
} from './ink.ts'
import { gull } from './stock.ts'

/** Three herring gulls on a railing, one of them with a chip. */
export function gulls(): string {
	const bird = (x: number, y: number, s: number, chip: boolean, mirror = false) => {
		const wing = smooth('-190,40 -90,-30 40,-40 84,20 10,78 -110,84', true)
		return move(
			line('-10,100 -14,190', INK.coral, 14) +
				line('34,100 34,190', INK.coral, 14) +
				line('-44,192 16,192', INK.coral, 12) +
				line('6,192 66,192', INK.coral, 12) +
				blob('-230,66 -120,6 0,-60 60,-150 120,-176 166,-140 160,-80 130,10 80,86 -20,116 -130,96', INK.cream) +
				shape('-206,52 -330,84 -318,104 -180,96', INK.night) +
				disc([-290, 88], 6, INK.cream) +
				disc([-258, 84], 6, INK.cream) +
				`<path d="${wing}" fill="${INK.slate}"/>` +
				inside(
					`wing${x}`,
					wing,
					overprint(
						dots(
							{ x: -200, y: -50, w: 300, h: 140, step: 11 },
							INK.night,
							(px, py) => 0.15 + (py + 40) / 240 - px / 900,
						),
					),
				) +
				stroke('-170,50 -60,66 50,30', INK.cream, 6) +
				`<path d="M160 -142L238 -126Q252 -116 240 -108L158 -110Z" fill="${INK.ochre}"/>` +
				disc([224, -112], 9, INK.rust) +
				line('164,-126 232,-120', INK.night, 3) +
				disc([126, -136], 17, INK.straw) +
				disc([128, -136], 9, INK.night) +
				disc([131, -140], 3, INK.cream) +
				line('104,-158 150,-150', INK.night, 5) +
				(chip
					? move(rect(-14, -46, 28, 100, INK.ochre, 'rx="5"') + rect(-14, -46, 9, 100, INK.straw), 240, -104, 1, 62)
					: ''),
			x,
			y,
			s,
			0,
			mirror,
		)
	}
	return sheet(
		INK.mist,
		dots({ x: 0, y: 0, w: WIDTH, h: 720, step: 15 }, INK.sea, (x, y) => 0.62 - y / 900 + Math.sin(x / 300) * 0.08) +
			disc([1130, 290], 210, INK.straw) +
			overprint(
				dots({ x: 920, y: 290, w: 420, h: 210 }, INK.coral, (x, y) =>
					Math.hypot(x - 1130, y - 290) < 204 ? (y - 290) / 260 : 0,
				),
			) +
			`<path d="M-10 800V640H90V560H130V470L180 380L230 470V560H270V640H430V590H560V660H700V610L770 550L840 610V660H990V700H1180V630H1330V700H1610V800Z" fill="${INK.navy}"/>` +
			times(16)
				.map((i) => rect(26 + i * 98, 690 + (i % 3) * 16, 22, 32, INK.straw))
				.join('') +
			disc([180, 510], 26, INK.cream) +
			line('180,510 180,494', INK.night, 4) +
			line('180,510 190,516', INK.night, 4) +
			rect(0, 770, WIDTH, 300, INK.sea) +
			dots({ x: 0, y: 770, w: WIDTH, h: 297 }, INK.night, (_, y) => (y - 760) / 330) +
			bird(420, 650, 1.18, false) +
			bird(1200, 650, 1.14, true) +
			bird(770, 700, 0.86, false, true) +
			rect(0, 868, WIDTH, 34, INK.night) +
			rect(0, 866, WIDTH, 8, INK.slate) +
			rect(0, 972, WIDTH, 22, INK.night) +
			[160, 560, 960, 1360].map((x) => rect(x, 880, 30, 190, INK.night)).join('') +
			gull(640, 200, 52, INK.night) +
			gull(780, 260, 34, INK.night) +
			gull(260, 180, 40, INK.cream),
		1515,
	)
}
