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
	#linesOf = 0

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
		const second = Math.floor(Date.now() / 1000)
		if (second !== this.#linesOf) {
			this.#linesOf = second
			const date = new Date(second * 1000).toUTCString()
			const seconds = Math.floor(this.keepAliveTimeout / 1000)
			this.#lines = Buffer.from(`Date: ${date}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${seconds}\r\n\r\n`)
		}
		return this.#lines
	}

	#wait(socket: Socket) {
		// As Node does, a little longer than it says: a question may be on its way.
		const patience = this.keepAliveTimeout + this.keepAliveTimeoutBuffer
		const heard = (piece: Buffer) => {
			const answer = this.#answerTo(piece)
			if (!answer) return handOver(piece)
			socket.cork()
			socket.write(answer.head)
			socket.write(this.#lastLines())
			if (answer.body) socket.write(answer.body)
			socket.uncork()
			if (socket.writableNeedDrain) {
				// Who does not read is asked for nothing more.
				socket.pause().once('drain', readOn)
				socket.setTimeout(this.timeout)
			} else if (socket.timeout !== patience) socket.setTimeout(patience)
		}
		const readOn = () => socket.resume().setTimeout(patience)
		const end = () => socket.end()
		const cut = () => socket.destroy()
		const gone = () => this.#waiting.delete(socket)
		const handOver = (piece: Buffer) => {
			gone()
			socket.off('data', heard).off('end', end).off('timeout', cut).off('error', cut).off('close', gone)
			socket.setTimeout(this.timeout)
			// Paused, so that nothing passes this piece before somebody listens.
			socket.pause().unshift(piece)
			this.#asHttp.call(this, socket)
			socket.resume()
		}
		this.#waiting.add(socket)
		socket.setTimeout(this.headersTimeout)
		socket.on('data', heard).on('end', end).on('timeout', cut).on('error', cut).on('close', gone)
	}

	/** What goes wrong here goes wrong at the server behind too, which has words for it. */
	#answerTo(piece: Buffer): PageBytes | undefined {
		// A server that is leaving says so with each answer, and Node's knows how.
		const head = this.listening ? plainHead(piece) : undefined
		try {
			return head && this.#handOut(head)
		} catch {
			return undefined
		}
	}
}
