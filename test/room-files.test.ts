import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** The files by which a room of the newsroom is known to the others. */
const DOORS = /^(rules|input|public|desk|commands)(\.ts$|\/)/

/** Rooms that are a tool of all others, and the pure pieces that printing and commands share. */
const SHARED = [
	/^body\//,
	/^policies\//,
	/^printing\/(outbox|print)\.ts$/,
	/^search\/(normalise\.ts$|engines\/)/,
	/^stories\/(printed|slug)\.ts$/,
]

const files = globSync('newsroom/*/**/*.ts').filter((file) => !file.endsWith('.test.ts'))
const importsOf = (file: string) =>
	[...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)].map(([, from = '']) => from)

it('a room uses another only through its rules, input, public, desk and commands', () => {
	const strays = files.flatMap((file) => {
		const own = file.split('/')[1]
		return importsOf(file)
			.filter((from) => from.startsWith('#newsroom/'))
			.map((from) => from.slice('#newsroom/'.length))
			.filter((from) => from.includes('/') && !from.startsWith(`${own}/`))
			.filter((from) => !DOORS.test(from.slice(from.indexOf('/') + 1)) && !SHARED.some((shared) => shared.test(from)))
			.map((from) => `${file} uses ${from}`)
	})
	expect(strays).toEqual([])
})

it('every room has a door', () => {
	const rooms = new Set(files.map((file) => file.split('/')[1] ?? ''))
	const open = new Set(
		files.filter((file) => DOORS.test(file.split('/').slice(2).join('/'))).map((file) => file.split('/')[1]),
	)
	const tools = ['body', 'policies', 'feeds']
	expect([...rooms].filter((room) => !open.has(room) && !tools.includes(room))).toEqual([])
})

it('one form of import everywhere: from the same folder down, or a room with its file, and the ending', () => {
	const ours = globSync('{app,components,newsroom,press,transfer,db,server,lib,test,e2e,bench}/**/*.{ts,tsx}')
	const odd = ours.flatMap((file) =>
		importsOf(file)
			.filter((from) => from.startsWith('.') || from.startsWith('#'))
			.filter((from) => !/^(\.\/|#).+\.(ts|tsx|mjs|css|json)$/.test(from))
			.map((from) => `${file}: ${from}`),
	)
	expect(odd).toEqual([])
})
