import { type RequestListener, Server, type ServerOptions } from 'node:http'
import type { Socket } from 'node:net'
import { type PlainHead, plainHead } from './plain-head.ts'
import type { PageBytes } from './send-page.ts'

/** What answers a plain question; undefined where it takes more than a finished page. */
export type HandOut = (asked: PlainHead) => PageBytes | undefined

/**
 * A server of Node's with a hatch before it, at which most readers get what they came for: a plain
 * question for a page that lies ready is answered from the connection itself. With the first piece that
 * is anything else the connection goes to Node's server, unread and for good. It costs half of what the
 * server takes for the same answer; decision 025 has the figures.
 */
export class HatchServer extends Server {
	/** Connections that have asked nothing but plain questions so far. */
	readonly #waiting = new Set<Socket>()
	readonly #handOut: HandOut
	readonly #asHttp: (socket: Socket) => void
	#lines = Buffer.alloc(0)
	#linesUntil = 0

	constructor(options: ServerOptions, handler: RequestListener, handOut: HandOut) {
		super(options, handler)
		this.#handOut = handOut
		const [asHttp] = this.listeners('connection')
		this.#asHttp = asHttp as (socket: Socket) => void
		this.removeAllListeners('connection')
		this.on('connection', (socket: Socket) => this.#wait(socket))
	}

	/** As Node's; those that wait at the hatch are idle unless an answer is still on its way to them. */
	override closeIdleConnections() {
		super.closeIdleConnections()
		for (const socket of this.#waiting) if (socket.writableLength === 0) socket.destroy()
	}

	override closeAllConnections() {
		super.closeAllConnections()
		for (const socket of this.#waiting) socket.destroy()
	}

	/** The lines that Node's server ends a head with, made anew once a second. */
	#lastLines(): Buffer {
		const now = Date.now()
		if (now >= this.#linesUntil) {
			this.#linesUntil = now - (now % 1000) + 1000
			const date = new Date(now).toUTCString()
			const seconds = Math.floor(this.keepAliveTimeout / 1000)
			this.#lines = Buffer.from(`Date: ${date}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${seconds}\r\n\r\n`)
		}
		return this.#lines
	}

	#wait(socket: Socket) {
		const heard = (piece: Buffer) => {
			// A server that is leaving says so with each answer, and Node's knows how.
			const head = this.listening ? plainHead(piece) : undefined
			const answer = head && this.#handOut(head)
			if (!answer) return handOver(piece)
			socket.cork()
			socket.write(answer.head)
			socket.write(this.#lastLines())
			if (answer.body) socket.write(answer.body)
			socket.uncork()
			if (socket.timeout !== this.keepAliveTimeout) socket.setTimeout(this.keepAliveTimeout)
			// Who does not read gets nothing more.
			if (socket.writableNeedDrain) socket.pause().once('drain', resume)
		}
		const resume = () => socket.resume()
		const end = () => socket.end()
		const cut = () => socket.destroy()
		const gone = () => this.#waiting.delete(socket)
		const handOver = (piece: Buffer) => {
			gone()
			socket
				.off('data', heard)
				.off('drain', resume)
				.off('end', end)
				.off('timeout', cut)
				.off('error', cut)
				.off('close', gone)
			socket.setTimeout(0)
			// Paused, so that nothing passes this piece before somebody listens.
			socket.pause().unshift(piece)
			this.#asHttp.call(this, socket)
			socket.resume()
		}
		this.#waiting.add(socket)
		socket.setTimeout(this.headersTimeout)
		socket.on('data', heard).on('end', end).on('timeout', cut).on('error', cut).on('close', gone)
	}
}
