import Link from 'next/link'
import { states } from '#components/admin/texts/en/states.ts'
import { stories } from '#components/admin/texts/en/stories.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { buttonClass } from '#components/ui/button.tsx'
import { Select } from '#components/ui/field.tsx'
import { STAGES, type State } from '#newsroom/stories/rules.ts'

const t = texts(stories)
const words = texts(states)
const STATES = Object.keys(states) as State[]

/** What was asked for, as it stands in the address. */
export type Asked = Partial<Record<'q' | 'edition' | 'state' | 'stage' | 'section' | 'contributor', string>>

interface StoryFilterProps {
	asked: Asked
	editions: readonly { id: string; name: string }[]
	/** Sections and contributors, named with their edition where there are several. */
	sections: readonly { id: string; name: string }[]
	contributors: readonly { id: string; name: string }[]
}

/** Narrows the list by an ordinary form, so that every list has an address of its own. */
export function StoryFilter({ asked, editions, sections, contributors }: StoryFilterProps) {
	const any = { value: '', label: t('any') }
	const places = (list: StoryFilterProps['sections']) => [
		any,
		...list.map(({ id, name }) => ({ value: id, label: name })),
	]
	const narrowed = Object.values(asked).some(Boolean)
	const select = (
		name: 'edition' | 'state' | 'stage' | 'section' | 'contributor',
		choices: { value: string; label: string }[],
	) => (
		<Select
			id={`filter-${name}`}
			name={name}
			label={t(name)}
			choices={choices}
			defaultValue={asked[name] ?? ''}
			className="min-w-32"
		/>
	)
	return (
		<search className="mb-5 block">
			<form action="/admin/stories" className="grid gap-3">
				<div className="flex flex-wrap items-end gap-2">
					<div className="grid min-w-64 flex-1 gap-1">
						<label htmlFor="search" className="text-sm font-semibold">
							{t('search')}
						</label>
						<input
							id="search"
							type="search"
							name="q"
							dir="auto"
							className="control"
							defaultValue={asked.q}
							maxLength={2000}
						/>
					</div>
					<button type="submit" className={buttonClass('plain')}>
						{t('searchButton')}
					</button>
				</div>
				<fieldset className="flex flex-wrap items-end gap-2">
					<legend className="sr-only">{t('filter')}</legend>
					{editions.length > 1 && select('edition', places(editions))}
					{select('state', [any, ...STATES.map((value) => ({ value, label: words(value) }))])}
					{select('stage', [any, ...STAGES.map((value) => ({ value, label: t(`stages.${value}`) }))])}
					{select('section', places(sections))}
					{select('contributor', places(contributors))}
					<button type="submit" className={buttonClass('plain')}>
						{t('apply')}
					</button>
					{narrowed && (
						<Link href="/admin/stories" className={buttonClass('quiet', 'min-h-9')}>
							{t('clear')}
						</Link>
					)}
				</fieldset>
			</form>
		</search>
	)
}
