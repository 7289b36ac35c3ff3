import { dice } from '#lib/dice.ts'
import { blob, disc, INK, line, move, type Point, rect, shape, stroke, times } from './ink.ts'

/** Short strokes of water between two heights, longer and further apart towards the viewer. */
export function water(top: number, bottom: number, ink: string, seed: number, opacity = 0.7): string {
	const roll = dice(seed)
	const parts: string[] = []
	for (let y = top + 6; y < bottom; y += 7 + ((y - top) / (bottom - top)) * 26) {
		const near = (y - top) / (bottom - top)
		for (let x = -60 + roll() * 160; x < 1640; x += 90 + roll() * 260) {
			const long = 24 + near * 120 * (0.4 + roll())
			const dip = 2 + near * 7
			parts.push(
				`M${Math.round(x)} ${Math.round(y)}q${Math.round(long / 4)} ${-Math.round(dip)} ${Math.round(long / 2)} 0t${Math.round(long / 2)} 0`,
			)
		}
	}
	return `<path d="${parts.join('')}" fill="none" stroke="${ink}" stroke-width="3.2" stroke-linecap="round" opacity="${opacity}"/>`
}

/** A gull far off, drawn in one stroke. */
export function gull(x: number, y: number, size: number, ink: string): string {
	return stroke(
		[
			[x - size, y - size * 0.15],
			[x - size * 0.45, y - size * 0.42],
			[x, y],
			[x + size * 0.5, y - size * 0.38],
			[x + size * 1.05, y - size * 0.05],
		],
		ink,
		Math.max(3, size * 0.11),
	)
}

/** A person seen from far: head, coat, legs. `x`, `y` are where the feet stand. */
export function person(
	x: number,
	y: number,
	height: number,
	coat: string,
	skin: string = INK.night,
	legs: string = INK.night,
): string {
	const h = height
	return move(
		shape(
			[
				[-h * 0.13, -h * 0.74],
				[h * 0.13, -h * 0.74],
				[h * 0.2, -h * 0.26],
				[-h * 0.2, -h * 0.26],
			],
			coat,
			'stroke-linejoin="round"',
		) +
			rect(-h * 0.12, -h * 0.28, h * 0.09, h * 0.28, legs) +
			rect(h * 0.03, -h * 0.28, h * 0.09, h * 0.28, legs) +
			disc([0, -h * 0.86], h * 0.115, skin),
		x,
		y,
	)
}

export interface House {
	x: number
	w: number
	h: number
	wall: string
	roof: string
	window: string
	/** Gable to the street; else the eaves. */
	gable?: boolean
}

/** A town house standing on `base`. */
export function house({ x, w, h, wall, roof, window, gable = true }: House, base: number): string {
	const top = base - h
	const parts = [rect(x, top, w, h + 2, wall)]
	parts.push(
		gable
			? shape(
					[
						[x - 5, top + 2],
						[x + w / 2, top - w * 0.48],
						[x + w + 5, top + 2],
					],
					roof,
				)
			: shape(
					[
						[x - 6, top + 2],
						[x + w * 0.1, top - 44],
						[x + w * 0.9, top - 44],
						[x + w + 6, top + 2],
					],
					roof,
				),
	)
	parts.push(rect(x + w * 0.68, top - w * 0.36, w * 0.1, w * 0.3, roof))
	const columns = Math.max(2, Math.round(w / 56))
	const gap = w / columns
	for (let row = 0; row * 66 + 80 < h; row += 1)
		for (const column of times(columns)) {
			const wx = x + gap * column + gap * 0.29
			const wy = top + 24 + row * 66
			parts.push(rect(wx, wy, gap * 0.42, 34, window), rect(wx - 3, wy + 34, gap * 0.42 + 6, 4, roof))
		}
	return parts.join('')
}

/** A row of houses from `from` to `to`, no two alike. */
export function houses(
	{
		from,
		to,
		base,
		low,
		high,
		seed,
	}: { from: number; to: number; base: number; low: number; high: number; seed: number },
	walls: readonly string[],
	roofs: readonly string[],
	windows: readonly string[],
): string {
	const roll = dice(seed)
	const pick = (list: readonly string[]) => list[Math.floor(roll() * list.length)] ?? INK.paper
	const parts: string[] = []
	for (let x = from; x < to; ) {
		const w = 74 + roll() * 88
		parts.push(
			house(
				{
					x,
					w,
					h: low + roll() * (high - low),
					wall: pick(walls),
					roof: pick(roofs),
					window: pick(windows),
					gable: roll() > 0.3,
				},
				base,
			),
		)
		x += w
	}
	return parts.join('')
}

/** A girder between two points: two chords and the zigzag between them. */
export function girder(
	[x1, y1]: Point,
	[x2, y2]: Point,
	wide1: number,
	wide2: number,
	bays: number,
	ink: string,
	width = 7,
): string {
	const length = Math.hypot(x2 - x1, y2 - y1)
	const [nx, ny] = [-(y2 - y1) / length, (x2 - x1) / length]
	const on = (t: number, side: number): Point => {
		const half = (wide1 + (wide2 - wide1) * t) / 2
		return [x1 + (x2 - x1) * t + nx * half * side, y1 + (y2 - y1) * t + ny * half * side]
	}
	const zigzag = times(bays + 1).map((i) => on(i / bays, i % 2 === 0 ? 1 : -1))
	const counter = times(bays + 1).map((i) => on(i / bays, i % 2 === 0 ? -1 : 1))
	return (
		line([on(0, 1), on(1, 1)], ink, width) +
		line([on(0, -1), on(1, -1)], ink, width) +
		line(zigzag, ink, width * 0.55) +
		line(counter, ink, width * 0.55) +
		times(bays + 1)
			.map((i) => line([on(i / bays, 1), on(i / bays, -1)], ink, width * 0.55))
			.join('')
	)
}

/** A small fishing boat, bow to the right, keel line at y. */
export function boat(x: number, y: number, size: number, hull: string, house: string): string {
	const s = size / 100
	return move(
		shape('-62,-20 70,-30 52,4 -52,4', hull) +
			rect(-62, -25, 126, 5, INK.cream) +
			rect(-34, -54, 40, 32, house) +
			rect(-38, -60, 48, 7, INK.night) +
			rect(-28, -48, 11, 12, INK.straw) +
			rect(-11, -48, 11, 12, INK.straw) +
			line('28,-26 28,-104', INK.night, 4) +
			line('28,-100 66,-30', INK.night, 2) +
			line('28,-100 -56,-24', INK.night, 2),
		x,
		y,
		s,
	)
}

/** A heap of cloud with a flat foot. */
export function cloud(x: number, y: number, w: number, ink: string, opacity = 1): string {
	const h = w * 0.22
	return blob(
		[
			[x, y],
			[x + w * 0.06, y - h * 0.5],
			[x + w * 0.24, y - h * 0.55],
			[x + w * 0.36, y - h * 1.1],
			[x + w * 0.56, y - h * 1.05],
			[x + w * 0.68, y - h * 0.55],
			[x + w * 0.9, y - h * 0.5],
			[x + w, y],
			[x + w * 0.5, y + h * 0.08],
		],
		ink,
		`opacity="${opacity}"`,
	)
}
