import Link from 'next/link'
import type { ComponentProps } from 'react'

/** `main` is what one came for, once on a page; `plain` the rest; `quiet` stands in rows; `danger` takes something away. */
export type ButtonLook = 'main' | 'plain' | 'quiet' | 'danger'

const BASE =
	'inline-flex items-center justify-center gap-1.5 rounded-sm text-sm font-semibold no-underline whitespace-nowrap disabled:opacity-60 aria-disabled:opacity-60'
const LOOKS: Record<ButtonLook, string> = {
	main: 'min-h-9 px-3.5 bg-accent text-on-accent border border-accent hover:bg-accent-strong hover:border-accent-strong',
	plain: 'min-h-9 px-3.5 bg-panel text-ink border border-edge hover:border-ink hover:bg-sunken',
	quiet: 'min-h-7 px-2 text-accent hover:bg-accent-wash hover:text-accent-strong',
	danger: 'min-h-9 px-3.5 bg-panel text-danger border border-danger hover:bg-danger-wash',
}

/** How a button looks, for what is drawn by others (a `summary`, a label). */
export function buttonClass(look: ButtonLook = 'plain', more = ''): string {
	return `${BASE} ${LOOKS[look]} ${more}`
}

type ButtonProps = ComponentProps<'button'> & { look?: ButtonLook }

export function Button({ look = 'plain', type = 'button', className = '', ...rest }: ButtonProps) {
	return <button type={type} className={buttonClass(look, className)} {...rest} />
}

type ButtonLinkProps = ComponentProps<typeof Link> & { look?: ButtonLook }

/** Goes somewhere, and looks like a button because it begins something there. */
export function ButtonLink({ look = 'plain', className = '', ...rest }: ButtonLinkProps) {
	return <Link className={buttonClass(look, className)} {...rest} />
}
