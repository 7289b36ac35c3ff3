import type { ComponentProps, ReactNode } from 'react'

/** What every field has around its control. `problem` is shown and announced with the field. */
export interface FieldFrame {
	/** Unique on the page; the ids of hint and problem follow from it. */
	id: string
	label: ReactNode
	hint?: ReactNode | undefined
	problem?: { message: string; remedy: string } | undefined
	/** Says that it may be left empty; fields are needed unless they say so. */
	optional?: string | undefined
	className?: string | undefined
}

/** The attributes that bind a control to the hint and the problem in its frame. */
export function fieldAria({ id, hint, problem }: FieldFrame) {
	const described = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ')
	return { id, 'aria-invalid': problem ? true : undefined, 'aria-describedby': described || undefined }
}

/** Label above, hint and problem below; the control is the child. */
export function Field({ children, ...frame }: FieldFrame & { children: ReactNode }) {
	const { id, label, hint, problem, optional, className = '' } = frame
	return (
		<div className={`grid content-start gap-1 ${className}`}>
			<label htmlFor={id} className="text-sm font-semibold">
				{label}
				{optional && <span className="ms-1.5 font-normal text-faint">{optional}</span>}
			</label>
			{children}
			{problem && <Problem id={id} {...problem} />}
			{hint && (
				<p id={`${id}-hint`} className="text-sm text-faint">
					{hint}
				</p>
			)}
		</div>
	)
}

function Problem({ id, message, remedy }: { id: string; message: string; remedy: string }) {
	return (
		<p id={`${id}-problem`} className="text-sm font-semibold text-danger">
			{message} <span className="font-normal">{remedy}</span>
		</p>
	)
}

type Framed<P> = Omit<P, 'id' | 'className'> & FieldFrame

export function TextField({ label, hint, problem, optional, className, ...rest }: Framed<ComponentProps<'input'>>) {
	const frame = { id: rest.id, label, hint, problem, optional, className }
	return (
		<Field {...frame}>
			<input type="text" className="control" {...rest} {...fieldAria(frame)} />
		</Field>
	)
}

export function TextArea({ label, hint, problem, optional, className, ...rest }: Framed<ComponentProps<'textarea'>>) {
	const frame = { id: rest.id, label, hint, problem, optional, className }
	return (
		<Field {...frame}>
			<textarea rows={3} className="control" {...rest} {...fieldAria(frame)} />
		</Field>
	)
}

type Choice = { value: string; label: string }
type SelectProps = Framed<ComponentProps<'select'>> & { choices: readonly Choice[] }

export function Select({ label, hint, problem, optional, className, choices, ...rest }: SelectProps) {
	const frame = { id: rest.id, label, hint, problem, optional, className }
	return (
		<Field {...frame}>
			<select className="control" {...rest} {...fieldAria(frame)}>
				{choices.map((choice) => (
					<option key={choice.value} value={choice.value}>
						{choice.label}
					</option>
				))}
			</select>
		</Field>
	)
}

type CheckboxProps = Omit<ComponentProps<'input'>, 'id' | 'type'> & { id: string; label: ReactNode; hint?: ReactNode }

export function Checkbox({ id, label, hint, className = '', ...rest }: CheckboxProps) {
	return (
		<div className={`flex items-start gap-2 ${className}`}>
			<input
				type="checkbox"
				id={id}
				className="mt-0.5 size-4.5 shrink-0"
				aria-describedby={hint ? `${id}-hint` : undefined}
				{...rest}
			/>
			<div>
				<label htmlFor={id}>{label}</label>
				{hint && (
					<p id={`${id}-hint`} className="text-sm text-faint">
						{hint}
					</p>
				)}
			</div>
		</div>
	)
}
