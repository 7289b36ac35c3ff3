import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Answer } from '#bench/drills/press/ask.ts'
import { until } from '#bench/drills/press/paper.ts'
import { freePort } from '#test/serve.ts'
import { bring, pin } from './wrk.ts'

/** Somebody the press is measured beside. */
export interface Contender {
	url: string
	pid: number
	stop: () => Promise<void>
}

/** Headers that a server writes by itself, or that are about the connection. */
const OWN = ['connection', 'content-length', 'content-type', 'date', 'keep-alive', 'transfer-encoding']

/** nginx with one file: the bytes the press sends, under the headers the press sends. */
export async function startNginx({ body, headers }: Pick<Answer, 'body' | 'headers'>): Promise<Contender> {
	bring('nginx', 'nginx-light')
	const folder = mkdtempSync(join(tmpdir(), 'broadsheet-nginx-'))
	// Its workers are another user's.
	chmodSync(folder, 0o755)
	mkdirSync(join(folder, 'root'))
	writeFileSync(join(folder, 'root', 'story'), body)
	const port = await freePort()
	const lines = Object.entries(headers)
		.filter(([name]) => !OWN.includes(name))
		.map(([name, value]) => `add_header ${name} '${String(value).replaceAll("'", "\\'")}' always;`)
	writeFileSync(
		join(folder, 'nginx.conf'),
		`worker_processes 1; daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 4096; }
http {
access_log off; sendfile on; tcp_nopush on; server_tokens off; etag off;
open_file_cache max=100 inactive=60s; keepalive_requests 10000000;
client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
server { listen 127.0.0.1:${port}; root ${folder}/root; default_type '${headers['content-type']}'; add_header Last-Modified '';
${lines.join('\n')}
} }
`,
	)
	const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: ['ignore', 2, 2] })
	return whenUp(child, `http://127.0.0.1:${port}/story`, folder)
}

/** Node's own HTTP server, which does nothing but send these bytes under these headers: what nothing built on it goes beyond. */
export async function startNode({ body, headers }: Pick<Answer, 'body' | 'headers'>): Promise<Contender> {
	const folder = mkdtempSync(join(tmpdir(), 'broadsheet-node-'))
	const kept = Object.entries(headers).filter(([name]) => name === 'content-type' || !OWN.includes(name))
	const head = [...kept.flatMap(([name, value]) => [name, String(value)]), 'content-length', String(body.length)]
	const port = await freePort()
	writeFileSync(join(folder, 'body'), body)
	writeFileSync(
		join(folder, 'server.mjs'),
		`import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
const body = readFileSync(new URL('body', import.meta.url))
const head = ${JSON.stringify(head)}
createServer((_, res) => { res.writeHead(200, head); res.end(body) }).listen(${port}, '127.0.0.1')`,
	)
	const child = spawn(process.execPath, [join(folder, 'server.mjs')], { stdio: ['ignore', 'ignore', 2] })
	return whenUp(child, `http://127.0.0.1:${port}/`, folder)
}

/**
 * Next's own cache: the body of a page as a static route of an app with nothing else in it, from `next start`.
 * What Next adds by itself (its scripts, the page's data once more) is added here too.
 */
export async function startNext(html: string): Promise<Contender> {
	const folder = mkdtempSync(join(tmpdir(), 'broadsheet-next-'))
	mkdirSync(join(folder, 'app'))
	symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
	const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? html
	const files = {
		'package.json': '{ "name": "beside", "private": true, "type": "module" }',
		'next.config.mjs': 'export default { outputFileTracingRoot: import.meta.dirname }',
		'app/body.json': JSON.stringify(body),
		'app/layout.js': `import { createElement } from 'react'
export default ({ children }) => createElement('html', { lang: 'en' }, createElement('body', null, children))`,
		'app/page.js': `import { createElement } from 'react'
import body from './body.json'
export const dynamic = 'force-static'
export default () => createElement('div', { dangerouslySetInnerHTML: { __html: body } })`,
	}
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
	const next = join(process.cwd(), 'node_modules/next/dist/bin/next')
	const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
	console.error('Building the page that Next is to give from its own cache …')
	// The other bundler does not follow the link to the packages.
	const built = spawnSync(process.execPath, [next, 'build', '--webpack'], { cwd: folder, env, encoding: 'utf8' })
	if (built.status !== 0) throw new Error(`The page beside could not be built.\n${built.stdout}\n${built.stderr}`)
	const port = await freePort()
	const words = [next, 'start', '-H', '127.0.0.1', '-p', String(port)]
	const child = spawn(process.execPath, words, { cwd: folder, env, stdio: ['ignore', 'ignore', 2] })
	return whenUp(child, `http://127.0.0.1:${port}/`, folder)
}

async function whenUp(child: ChildProcess, url: string, folder: string): Promise<Contender> {
	await until(async () => (await fetch(url).catch(() => undefined))?.status === 200)
	const pid = child.pid ?? 0
	for (const one of [pid, ...childrenOf(pid)]) pin(one)
	return {
		url,
		pid: childrenOf(pid)[0] ?? pid,
		async stop() {
			const ended = once(child, 'exit')
			child.kill('SIGTERM')
			await ended
			rmSync(folder, { recursive: true, force: true })
		},
	}
}

function childrenOf(pid: number): number[] {
	const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
	return stdout.split('\n').map(Number).filter(Boolean)
}
