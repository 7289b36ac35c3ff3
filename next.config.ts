import type { NextConfig } from 'next'

// Compiled to CommonJS by Next, so it can import nothing of ours.
const config: NextConfig = {
	// Compression, trailing slashes and every header are the press's work.
	compress: false,
	poweredByHeader: false,
	skipTrailingSlashRedirect: true,
	generateEtags: false,
	// Without this, metadata streams in after the body, with scripts that readers do not get.
	htmlLimitedBots: /.*/,
	images: { unoptimized: true },
	// Types are a part of npm test; a start has nobody to tell of them.
	typescript: { ignoreBuildErrors: true },
	headers: async () => [
		// A font's name has its version in it.
		{
			source: '/fonts/(.*\\.woff2)',
			headers: [{ key: 'cache-control', value: 'public, max-age=31536000, immutable' }],
		},
	],
	serverExternalPackages: ['better-sqlite3', 'sharp', 'pino'],
	experimental: {
		// A dynamic route otherwise writes files for every unknown address that is asked for.
		isrFlushToDisk: false,
	},
}

export default config
