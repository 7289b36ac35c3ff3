import Link from 'next/link'

interface EditionTabsProps {
	editions: readonly { id: string; name: string; language: string }[]
	/** Id of the edition that the page shows. */
	current: string
	label: string
	/** The page's own address; the edition follows as `?edition=`. */
	path: string
}

/** The editions, one of which the page is about; a paper of one edition needs no tabs. */
export function EditionTabs({ editions, current, label, path }: EditionTabsProps) {
	if (editions.length < 2) return null
	return (
		<nav aria-label={label} className="mb-5 flex flex-wrap gap-x-1 border-b border-rule">
			{editions.map(({ id, name, language }) => (
				<Link
					key={id}
					href={`${path}?edition=${id}`}
					aria-current={id === current ? 'page' : undefined}
					lang={language}
					className="-mb-px border-b-3 border-transparent px-3 py-1.5 text-soft hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
				>
					<bdi>{name}</bdi>
				</Link>
			))}
		</nav>
	)
}
