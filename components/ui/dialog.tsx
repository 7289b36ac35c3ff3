import type { ReactNode } from 'react'
import { type ButtonLook, buttonClass } from './button.tsx'

declare module 'react' {
	// Invoker commands of HTML, which React passes on and its types do not know yet.
	interface ButtonHTMLAttributes<T> {
		command?: 'show-modal' | 'close' | 'request-close'
		commandfor?: string
	}
}

/**
 * A native dialog and the button that opens it; the browser keeps the focus and closes it by
 * Escape, without a script of ours. What is inside is usually a form.
 */
export function Dialog({
	id,
	open,
	look,
	title,
	close,
	children,
}: {
	id: string
	/** Text of the button that opens it. */
	open: ReactNode
	look?: ButtonLook
	title: string
	/** Name of the button that closes it again. */
	close: string
	children: ReactNode
}) {
	return (
		<>
			<button type="button" command="show-modal" commandfor={id} className={buttonClass(look)}>
				{open}
			</button>
			<dialog
				id={id}
				aria-labelledby={`${id}-title`}
				className="m-auto w-[min(32rem,calc(100vw-2rem))] rounded-md border border-rule bg-panel p-5 text-ink shadow-raised"
			>
				<div className="mb-3 flex items-start justify-between gap-4">
					<h2 id={`${id}-title`} className="font-serif text-xl">
						{title}
					</h2>
					<button type="button" command="close" commandfor={id} aria-label={close} className={buttonClass('quiet')}>
						<span aria-hidden="true">✕</span>
					</button>
				</div>
				{children}
			</dialog>
		</>
	)
}
