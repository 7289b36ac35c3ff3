import { request } from 'node:http'
import { json } from 'node:stream/consumers'
import { z } from 'zod'
import type { PressLine } from '#newsroom/printing/press-line.ts'
import { removeShowing } from '#press/shelf/disk.ts'
import { pressSockets, shelfDir } from './sockets.ts'

/** What printing says to a worker of the press: pages to make anew; and what it answers: how far it has read. */
export const newsShape = z.strictObject({ anew: z.array(z.string()) })
const answerShape = z.object({ heard: z.number().int() })

/** Milliseconds that an act waits for the press. */
const PATIENCE = 2000

/**
 * The line from whoever prints (a newsroom, a command line) to the press of a data directory. Resolves
 * once every worker has read the stale table that far, has destroyed what was taken back and has made
 * the main pages anew. Where a worker does not answer, what was taken back is removed from the shelf here.
 */
export function pressLine(dataDir: string): PressLine {
	return async ({ seq, gone, anew }) => {
		const heard = await Promise.all(pressSockets(dataDir).map((socketPath) => tell(socketPath, seq, { anew })))
		const all = heard.length > 0 && heard.every((answer) => answer === 'heard')
		if (gone.length > 0 && !all) removeShowing(shelfDir(dataDir), gone)
		if (heard.includes('silent')) throw new Error(`The press did not answer within ${PATIENCE} ms.`)
	}
}

function tell(
	socketPath: string,
	seq: number,
	news: z.infer<typeof newsShape>,
): Promise<'heard' | 'silent' | 'nobody'> {
	return new Promise((resolve) => {
		const asked = request(
			{
				socketPath,
				method: 'POST',
				path: '/printed',
				timeout: PATIENCE,
				headers: { 'content-type': 'application/json' },
			},
			(answer) => {
				json(answer)
					.then((said) => resolve(answerShape.parse(said).heard >= seq ? 'heard' : 'silent'))
					.catch(() => resolve('silent'))
			},
		)
		asked.on('timeout', () => {
			asked.destroy()
			resolve('silent')
		})
		// A socket of a press that is no more refuses, or is not there.
		asked.on('error', (error: NodeJS.ErrnoException) =>
			resolve(['ECONNREFUSED', 'ENOENT'].includes(error.code ?? '') ? 'nobody' : 'silent'),
		)
		asked.end(JSON.stringify(news))
	})
}
