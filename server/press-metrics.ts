import { createServer } from 'node:http'
import { AggregatorRegistry, Counter, Gauge, Histogram } from 'prom-client'
import type { Shelf } from '#press/shelf/shelf.ts'
import type { Tally } from '#press/tally.ts'
import { CannotStart, type Settings } from './settings.ts'

/** What one worker of the press counts; the process that keeps the workers adds it up. */
export function pressTally(shelf: Shelf): Tally {
	// Answers the keeper's questions from now on.
	new AggregatorRegistry()
	const hits = new Counter({ name: 'broadsheet_shelf_hits_total', help: 'Answers given from the shelf.' })
	const stale = new Counter({
		name: 'broadsheet_shelf_stale_hits_total',
		help: 'Old pages given because a new one was not there yet.',
	})
	const renders = new Counter({ name: 'broadsheet_renders_total', help: 'Pages asked of the newsroom.' })
	const delay = new Histogram({
		name: 'broadsheet_publish_to_reader_seconds',
		help: 'From the moment something was printed to the first reader of the new page.',
		buckets: [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 60, 600],
	})
	figure('broadsheet_shelf_pages', 'Pages on the shelf.', 'sum', () => shelf.figures().pages)
	figure('broadsheet_shelf_memory_bytes', 'Bytes of pages in memory.', 'sum', () => shelf.figures().memoryBytes)
	figure('broadsheet_shelf_disk_bytes', 'Bytes of pages on disk.', 'sum', () => shelf.figures().diskBytes)
	figure('broadsheet_shelf_oldest_stale_seconds', 'Age of the longest stale page, 0 for none.', 'max', () => {
		const { oldestStaleAt } = shelf.figures()
		return oldestStaleAt === 0 ? 0 : (Date.now() - oldestStaleAt) / 1000
	})
	figure('broadsheet_press_memory_bytes', 'Memory of the workers.', 'sum', () => process.memoryUsage.rss())
	return {
		rendered: () => renders.inc(),
		gave(came) {
			if (came === 'hit') hits.inc()
			else if (came === 'hit; detail=stale') stale.inc()
		},
		reached: (ms) => delay.observe(ms / 1000),
	}
}

function figure(name: string, help: string, aggregator: 'sum' | 'max', read: () => number) {
	new Gauge({
		name,
		help,
		aggregator,
		collect() {
			this.set(read())
		},
	})
}

/** Shows what the press counts at `/metrics`, to this machine alone. */
export async function serveMetrics({ metricsPort }: Settings): Promise<void> {
	if (metricsPort === undefined) return
	const registry = new AggregatorRegistry()
	const server = createServer(async (req, res) => {
		if (req.url !== '/metrics') return res.writeHead(404).end()
		try {
			const text = await registry.clusterMetrics()
			res.writeHead(200, { 'content-type': registry.contentType }).end(text)
		} catch {
			res.writeHead(503).end()
		}
	})
	await new Promise<void>((resolve, reject) =>
		server.once('error', reject).listen(metricsPort, '127.0.0.1', resolve),
	).catch(() => {
		throw new CannotStart(`METRICS_PORT: something listens on 127.0.0.1:${metricsPort} already. Set another number.`)
	})
}
