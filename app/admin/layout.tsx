import './admin.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Shell } from '#components/admin/shell/shell.tsx'
import { shell } from '#components/admin/texts/en/shell.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { deskEditions } from '#newsroom/editions/desk.ts'
import { signedIn } from './actor.ts'
import { navigation } from './navigation.ts'
import { signOutHere } from './sign-out.ts'

const t = texts(shell)

// Drawn for whoever asks, never at build.
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
	title: { default: t('newsroom'), template: `%s · ${t('newsroom')}` },
	robots: { index: false },
}

/** The newsroom's frame. Pages ask for their actor themselves; this only draws what the actor may reach. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
	const [found, [paper]] = await Promise.all([signedIn(), deskEditions()])
	return (
		<html lang="en" dir="ltr">
			<body>
				{found ? (
					<Shell
						paper={{ name: paper?.name ?? t('newsroom'), language: paper?.language ?? 'en' }}
						person={{ name: found.actor.name, role: t(`role.${found.actor.role}`) }}
						groups={navigation(found.actor)}
						signOut={signOutHere}
					>
						{children}
					</Shell>
				) : (
					children
				)}
			</body>
		</html>
	)
}
