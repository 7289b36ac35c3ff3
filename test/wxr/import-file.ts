import { openStores } from '#db/stores.ts'
import { importWxr } from '#transfer/wxr/import.ts'

/** A process of its own that brings a file in and is killed, as by a power cut, once a given item is done. */
const [dataDir = '', file = '', last = ''] = process.argv.slice(2)
await openStores(dataDir)
await importWxr({
	file,
	edition: 'en',
	actor: { type: 'system', name: 'importer' },
	onRow: ({ id }) => {
		if (id === last) process.kill(process.pid, 'SIGKILL')
	},
})
