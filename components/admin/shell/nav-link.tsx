'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/** A way to a page; says when one stands on it (`page`) or on one below it (`true`). */
export function NavLink({ href, children }: { href: string; children: ReactNode }) {
	const path = usePathname()
	const current = path === href ? 'page' : href !== '/admin' && path.startsWith(`${href}/`) ? 'true' : undefined
	return (
		<Link
			href={href}
			aria-current={current}
			// The menu of a narrow screen has done its work.
			onClick={(event) => event.currentTarget.closest('details')?.removeAttribute('open')}
			className="block rounded-sm border-s-3 border-transparent px-2.5 py-1 text-soft hover:bg-rule hover:text-ink aria-[current]:border-accent aria-[current]:bg-panel aria-[current]:font-semibold aria-[current]:text-ink"
		>
			{children}
		</Link>
	)
}
