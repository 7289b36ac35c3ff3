import '#app/admin/admin.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'

// Drawn for whoever asks, never at build.
export const dynamic = 'force-dynamic'

export const metadata: Metadata = { robots: { index: false } }

/** What stands before the newsroom: no navigation, since nobody is known yet. */
export default function DoorLayout({ children }: { children: ReactNode }) {
	return (
		<html lang="en" dir="ltr">
			<body className="grid place-items-center p-4">
				<main className="w-full max-w-sm border-t-4 border-ink bg-panel p-6 shadow-raised">{children}</main>
			</body>
		</html>
	)
}
