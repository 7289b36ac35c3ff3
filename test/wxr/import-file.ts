import { openStores } from '#db/stores.ts'
import { importWxr } from '#transfer/wxr/import.ts'

/** A process of its own that brings a file in, for tests that kill it. Writes the id of each item when it is done. */
const [dataDir = '', file = ''] = process.argv.slice(2)
openStores(dataDir)
await importWxr({
	file,
	edition: 'en',
	actor: { type: 'system', name: 'importer' },
	onRow: ({ id }) => process.stdout.write(`${id}\n`),
})
