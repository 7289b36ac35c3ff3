import '#app/admin/admin.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { deskEditions } from '#newsroom/editions/desk.ts'

// Drawn for whoever asks, never at build.
export const dynamic = 'force-dynamic'

export const metadata: Metadata = { robots: { index: false } }

/** What stands before the newsroom: the paper's name and no navigation, since nobody is known yet. */
export default async function DoorLayout({ children }: { children: ReactNode }) {
	const [paper] = await deskEditions()
	return (
		<html lang="en" dir="ltr">
			<body className="grid place-items-center p-4">
				<main className="w-full max-w-sm border-t-4 border-ink bg-panel p-6 shadow-raised">
					{paper && (
						<p lang={paper.language} dir={paper.direction} className="mb-1 text-sm font-semibold text-faint">
							{paper.name}
						</p>
					)}
					{children}
				</main>
			</body>
		</html>
	)
}
