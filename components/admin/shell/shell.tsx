import Link from 'next/link'
import type { ReactNode } from 'react'
import { shell } from '#components/admin/texts/en/shell.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { buttonClass } from '#components/ui/button.tsx'
import { LeaveGuard } from './leave-guard.tsx'
import { NavLink } from './nav-link.tsx'
import { Shortcuts } from './shortcuts.tsx'

const t = texts(shell)

export type NavGroup = { word: keyof typeof shell.nav; path: string }[]

interface ShellProps {
	/** The paper by its name in the default edition. */
	paper: { name: string; language: string }
	person: { name: string; role: string }
	groups: NavGroup[]
	signOut: () => Promise<void>
	children: ReactNode
}

/**
 * The frame around every page: the ways to go at the start side, the page beside it. On a narrow
 * screen the ways fold into a menu on top, which needs no script.
 */
export function Shell({ paper, person, groups, signOut, children }: ShellProps) {
	return (
		<div className="min-h-dvh lg:grid lg:grid-cols-[13.5rem_minmax(0,1fr)]">
			<a
				href="#content"
				className="absolute start-2 top-2 z-50 -translate-y-16 rounded-sm bg-accent px-3 py-2 font-semibold text-on-accent focus:translate-y-0"
			>
				{t('skip')}
			</a>
			<header className="border-rule bg-sunken max-lg:border-b lg:sticky lg:top-0 lg:h-dvh lg:overflow-y-auto lg:border-e">
				<div className="hidden h-full flex-col px-3 pt-4 pb-3 lg:flex">
					<p className="mb-4 px-2.5">
						<Link href="/admin">
							<Masthead paper={paper} />
						</Link>
					</p>
					<Ways groups={groups} />
					<Person person={person} signOut={signOut} />
				</div>
				<details className="group lg:hidden">
					<summary className="flex list-none items-center justify-between gap-3 px-4 py-2.5 [&::-webkit-details-marker]:hidden">
						<Masthead paper={paper} />
						<span className={buttonClass('plain')}>{t('menu')}</span>
					</summary>
					<div className="grid gap-3 px-3 pb-4">
						<Ways groups={groups} />
						<Person person={person} signOut={signOut} />
					</div>
				</details>
			</header>
			<main id="content" tabIndex={-1} className="w-full max-w-[84rem] px-4 py-5 outline-none sm:px-6 lg:px-9 lg:py-7">
				{children}
			</main>
			<Shortcuts />
			<LeaveGuard />
		</div>
	)
}

function Masthead({ paper }: { paper: ShellProps['paper'] }) {
	return (
		<span className="grid leading-tight">
			<bdi lang={paper.language} className="font-serif text-xl font-semibold">
				{paper.name}
			</bdi>
			<span className="text-xs text-faint">{t('newsroom')}</span>
		</span>
	)
}

function Ways({ groups }: { groups: NavGroup[] }) {
	return (
		<nav aria-label={t('navigation')} className="grid gap-3">
			<Link href="/admin/stories/new" className={buttonClass('main', 'mx-0.5 mb-1')}>
				{t('newStory')}
			</Link>
			{groups.map((group) => (
				<ul
					key={group[0]?.path}
					className="grid gap-px border-t border-rule pt-3 first-of-type:border-0 first-of-type:pt-0"
				>
					{group.map(({ word, path }) => (
						<li key={path}>
							<NavLink href={path}>{t(`nav.${word}`)}</NavLink>
						</li>
					))}
				</ul>
			))}
		</nav>
	)
}

function Person({ person, signOut }: { person: ShellProps['person']; signOut: ShellProps['signOut'] }) {
	return (
		<div className="mt-auto grid gap-1 border-t border-rule pt-3 text-sm">
			<NavLink href="/admin/account">
				<span className="block font-semibold">{person.name}</span>
				<span className="block text-xs text-faint">{person.role}</span>
			</NavLink>
			<button type="button" command="show-modal" commandfor="shortcuts" className={buttonClass('quiet', 'w-fit')}>
				{t('shortcuts.title')}
			</button>
			<div className="flex items-center justify-between gap-2">
				<a href="/" className={buttonClass('quiet')}>
					{t('readPaper')}
				</a>
				<form action={signOut}>
					<button type="submit" className={buttonClass('quiet')}>
						{t('signOut')}
					</button>
				</form>
			</div>
		</div>
	)
}
