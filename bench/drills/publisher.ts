import { closeStores, openStores } from '#db/stores.ts'
import { act } from '#newsroom/act.ts'
import { startJobs } from '#newsroom/jobs/run.ts'
import type { SystemActor } from '#newsroom/policies/permit.ts'
import { printPending } from '#newsroom/printing/print.ts'
import { publishStory } from '#newsroom/stories/commands/publish.ts'
import { createStory, saveStory } from '#newsroom/stories/commands/save.ts'

/*
 * A newsroom that is going to be killed. `publish`: writes and publishes without end, and says each
 * act on stdout once it is acknowledged. `jobs`: does what is due until told to stop.
 * Usage: publisher.ts publish|jobs DATA_DIR ROUND
 */
const [task, dataDir = '', round = '0'] = process.argv.slice(2)
const ACTOR: SystemActor = { type: 'system', name: 'command line' }

await openStores(dataDir)
await printPending()
if (task === 'jobs') {
	const jobs = startJobs()
	process.once('SIGTERM', async () => {
		await jobs.stop()
		await closeStores()
		process.exit(0)
	})
	process.stdout.write('ready\n')
} else {
	process.stdout.write('ready\n')
	for (let n = 0; ; n += 1) {
		const content = { section: 'en-news', headline: `Round ${round} story ${n}`, standfirst: 'As it was.' }
		const { result: story } = await act(ACTOR, createStory, { edition: 'en', content })
		const { result: first } = await act(ACTOR, publishStory, { id: story.id })
		process.stdout.write(`${story.id} ${first.revision}\n`)
		const { result: saved } = await act(ACTOR, saveStory, {
			id: story.id,
			base: story.revision,
			content: { kicker: `k${n}` },
		})
		await act(ACTOR, publishStory, { id: story.id, change: 'update' })
		process.stdout.write(`${story.id} ${saved.revision}\n`)
		await new Promise((resolve) => setImmediate(resolve))
	}
}
