import { dice } from '#lib/dice.ts'

/**
 * A small printing shop: flat inks on toned paper, halftone dots for shade, plates that overprint.
 * Everything returns SVG source in a frame of WIDTH × HEIGHT; the same call always gives the same picture.
 */

export const WIDTH = 1600
export const HEIGHT = 1067
/** Pixels of a printed sheet: twice a text column, so that it is sharp on any screen. */
export const PIXELS = { width: 1280, height: 854 }

/** The inks on the shelf. A picture takes three to five of them. */
export const INK = {
	paper: '#f4ecd8',
	cream: '#fbf6e9',
	night: '#1c2b42',
	navy: '#2b4763',
	sea: '#2f7480',
	mist: '#a9c9c6',
	fog: '#d5dfd6',
	rust: '#c8502f',
	coral: '#e0805c',
	rose: '#eebfa4',
	ochre: '#e2a534',
	straw: '#f0cf83',
	moss: '#6d8b58',
	slate: '#74828c',
} as const

export type Point = readonly [x: number, y: number]

/** Points as an SVG writes them, `'0,0 40,20'`, or computed. */
export type Points = string | readonly Point[]

function pointsOf(points: Points): readonly Point[] {
	if (typeof points !== 'string') return points
	return points.split(' ').map((pair): Point => {
		const [x = 0, y = 0] = pair.split(',').map(Number)
		return [x, y]
	})
}

const n = (value: number) => String(Math.round(value * 10) / 10)
const at = ([x, y]: Point) => `${n(x)} ${n(y)}`

/** Whole numbers 0 to `count` − 1. */
export const times = (count: number): number[] => Array.from({ length: count }, (_, i) => i)

export function rect(x: number, y: number, w: number, h: number, fill: string, more = ''): string {
	return `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}" ${more}/>`
}

export function disc([x, y]: Point, r: number, fill: string, more = ''): string {
	return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}" ${more}/>`
}

/** A closed shape with straight edges. */
export function shape(points: Points, fill: string, more = ''): string {
	return `<path d="M${pointsOf(points).map(at).join('L')}Z" fill="${fill}" ${more}/>`
}

export function line(points: Points, stroke: string, width: number, more = ''): string {
	return `<path d="M${pointsOf(points).map(at).join('L')}" fill="none" stroke="${stroke}" stroke-width="${n(width)}" stroke-linejoin="round" stroke-linecap="round" ${more}/>`
}

/** The path that passes smoothly through all points (Catmull-Rom as Béziers). */
export function smooth(path: Points, closed = false): string {
	const points = pointsOf(path)
	const last = points.length - 1
	const pick = (i: number): Point => {
		const index = closed ? (i + points.length) % points.length : Math.min(Math.max(i, 0), last)
		return points[index] ?? [0, 0]
	}
	const parts = [`M${at(pick(0))}`]
	for (const i of times(closed ? points.length : last)) {
		const [p0, p1, p2, p3] = [pick(i - 1), pick(i), pick(i + 1), pick(i + 2)]
		const c1: Point = [p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6]
		const c2: Point = [p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6]
		parts.push(`C${at(c1)} ${at(c2)} ${at(p2)}`)
	}
	return parts.join('') + (closed ? 'Z' : '')
}

/** A closed shape with soft edges. */
export function blob(points: Points, fill: string, more = ''): string {
	return `<path d="${smooth(points, true)}" fill="${fill}" ${more}/>`
}

/** A soft line. */
export function stroke(points: Points, color: string, width: number, more = ''): string {
	return `<path d="${smooth(points)}" fill="none" stroke="${color}" stroke-width="${n(width)}" stroke-linecap="round" ${more}/>`
}

/** Ground under a soft edge: everything below the points down to `bottom`. */
export function ground(edge: Points, fill: string, bottom = HEIGHT): string {
	const points = pointsOf(edge)
	const [first, last] = [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]]
	return `<path d="${smooth(edge)}L${at([last[0], bottom])}L${at([first[0], bottom])}Z" fill="${fill}"/>`
}

export function group(content: string, more: string): string {
	return `<g ${more}>${content}</g>`
}

/** Content at another place, larger, turned by degrees, or facing the other way. */
export function move(content: string, x: number, y: number, scale = 1, turn = 0, mirror = false): string {
	const across = mirror ? -scale : scale
	return group(content, `transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${across} ${scale})"`)
}

/** An ink printed over what is there, as a second pass of the press would. */
export function overprint(content: string, opacity = 1): string {
	return group(content, `style="mix-blend-mode:multiply" opacity="${opacity}"`)
}

/**
 * Halftone: dots on a turned grid within a box, each as large as `shade` says (0 none, 1 touching).
 */
export function dots(
	{ x, y, w, h, step = 13 }: { x: number; y: number; w: number; h: number; step?: number },
	ink: string,
	shade: (x: number, y: number) => number,
	more = '',
): string {
	const parts: string[] = []
	const [cos, sin] = [Math.cos(0.42), Math.sin(0.42)]
	const reach = Math.ceil((w + h) / step)
	// At the edge of the sheet the grid runs on, as a print trimmed to size does.
	const [left, top] = [x === 0 ? -step : x, y === 0 ? -step : y]
	const [right, bottom] = [x + w === WIDTH ? WIDTH + step : x + w, y + h === HEIGHT ? HEIGHT + step : y + h]
	const [cx, cy] = [x + w / 2, y + h / 2]
	for (let i = -reach; i <= reach; i += 1) {
		for (let j = -reach; j <= reach; j += 1) {
			const px = cx + (i * cos - j * sin) * step
			const py = cy + (i * sin + j * cos) * step
			if (px < left || px > right || py < top || py > bottom) continue
			const r = Math.min(1, shade(px, py)) * step * 0.62
			if (r < 0.9) continue
			parts.push(`M${n(px - r)} ${n(py)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0`)
		}
	}
	return `<path d="${parts.join('')}" fill="${ink}" ${more}/>`
}

/** Content that shows only inside a path. `id` must be unique within the picture. */
export function inside(id: string, path: string, content: string): string {
	return `<clipPath id="${id}"><path d="${path}"/></clipPath>${group(content, `clip-path="url(#${id})"`)}`
}

export function boxPath(x: number, y: number, w: number, h: number): string {
	return `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}Z`
}

/** The finished sheet: paper, drawing, and the specks no real print is without. */
export function sheet(paper: string, drawing: string, seed: number): string {
	const roll = dice(seed)
	const specks = (count: number, ink: string, opacity: number) => {
		const path = times(count)
			.map(() => `M${n(roll() * WIDTH)} ${n(roll() * HEIGHT)}h${n(1 + roll() * 2)}v${n(1 + roll() * 1.6)}h-2z`)
			.join('')
		return `<path d="${path}" fill="${ink}" opacity="${opacity}"/>`
	}
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${PIXELS.width}" height="${PIXELS.height}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${rect(0, 0, WIDTH, HEIGHT, paper)}${drawing}${specks(700, INK.cream, 0.5)}${specks(420, INK.night, 0.22)}</svg>`
}
