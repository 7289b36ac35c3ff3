import { serve } from '#test/serve.ts'

// The demo paper of the journeys, in a data directory that goes when it stops.
const served = await serve({ demo: true, env: { PORT: String(process.env.JOURNEY_PORT) } })
process.once('SIGTERM', async () => process.exit((await served.stop()) ?? 1))
