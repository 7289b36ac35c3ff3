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
				<h2 id={`${id}-title`} className="me-10 mb-3 font-serif text-xl">
					{title}
				</h2>
				{children}
				{/* Last, so that a dialog opens with the keyboard in its first field. */}
				<button
					type="button"
					command="close"
					commandfor={id}
					aria-label={close}
					className={buttonClass('quiet', 'absolute end-4 top-5')}
				>
					<span aria-hidden="true">✕</span>
				</button>
			</dialog>
		</>
	)
}
