import { ButtonLink } from './button.tsx'

type PagerProps = { label: string; newer?: { href: string; text: string }; older?: { href: string; text: string } }

/** Goes on in a long list; there is no count, since counting everything costs more than the page. */
export function Pager({ label, newer, older }: PagerProps) {
	if (!newer && !older) return null
	return (
		<nav aria-label={label} className="mt-4 flex justify-between gap-3">
			{newer ? (
				<ButtonLink href={newer.href} rel="prev">
					{newer.text}
				</ButtonLink>
			) : (
				<span />
			)}
			{older && (
				<ButtonLink href={older.href} rel="next">
					{older.text}
				</ButtonLink>
			)}
		</nav>
	)
}
