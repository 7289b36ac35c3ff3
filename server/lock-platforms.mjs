// Writes into package-lock.json the builds for other platforms that npm leaves out when the
// registry it installed from does not carry them. Without these entries `npm ci` refuses the
// lockfile. Run it after every `npm install`; a second run changes nothing.
import { readFileSync, writeFileSync } from 'node:fs'

const OS = {
	darwin: 'darwin',
	win32: 'win32',
	linux: 'linux',
	android: 'android',
	freebsd: 'freebsd',
	wasm32: undefined,
}
const CPU = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 's390x', 'riscv64', 'wasm32']

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const packages = lock.packages
let added = 0

for (const [place, entry] of Object.entries(packages)) {
	for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
		if (packages[`node_modules/${name}`] || packages[`${place}/node_modules/${name}`]) continue
		const words = name.split(/[/-]/)
		const libc =
			words.includes('musl') || words.includes('linuxmusl') ? 'musl' : words.includes('gnu') ? 'glibc' : undefined
		const os = words.includes('linuxmusl') ? 'linux' : words.find((word) => word in OS)
		packages[`node_modules/${name}`] = {
			version: String(version).replace(/^[\^~]/, ''),
			cpu: words.filter((word) => CPU.includes(word)),
			...(entry.dev ? { dev: true } : {}),
			...(libc ? { libc: [libc] } : {}),
			optional: true,
			...(os ? { os: [os] } : {}),
		}
		added += 1
	}
}

lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
console.log(`package-lock.json: ${added} platform builds added`)
