import { Button } from '#components/ui/button.tsx'

interface SearchFormProps {
	/** Where it leads, with `?q=`. */
	action: string
	label: string
	hint?: string
	submit: string
	q: string
	/** Other parts of the address that stay. */
	keep?: Record<string, string>
}

/** Looks for words in a list; works without script, and `/` leads into it. */
export function SearchForm({ action, label, hint, submit, q, keep = {} }: SearchFormProps) {
	return (
		<search>
			<form action={action} className="mb-4 flex max-w-lg gap-2">
				{Object.entries(keep).map(([name, value]) => (
					<input key={name} type="hidden" name={name} value={value} />
				))}
				<input
					type="search"
					name="q"
					aria-label={label}
					placeholder={hint ?? label}
					defaultValue={q}
					className="control"
				/>
				<Button type="submit">{submit}</Button>
			</form>
		</search>
	)
}
