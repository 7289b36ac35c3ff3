'use client'

import { type ReactNode, useState } from 'react'
import { editor as words } from '#components/admin/texts/en/editor.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Select, TextField } from '#components/ui/field.tsx'
import type { Problem } from '#lib/errors.ts'
import { KINDS, type Kind } from '#newsroom/stories/rules.ts'
import type { Choice, EditorEdition } from './edition.ts'
import { Picker } from './picker.tsx'
import type { Furniture } from './use-story.ts'

const t = texts(words)

/** What the ids in the furniture stand for. */
export interface Named {
	contributors: Choice[]
	topics: Choice[]
	related: Choice[]
	translationOf: Choice[]
}

interface DetailsProps {
	furniture: Furniture
	set: (fields: Partial<Furniture>) => void
	problems: readonly Problem[]
	edition: EditorEdition
	sections: Choice[]
	named: Named
	setNamed: (named: Named) => void
	type: 'story' | 'page'
}

/** The furniture that readers do not see at its place in the text. */
export function Details({ furniture, set, problems, edition, sections, named, setNamed, type }: DetailsProps) {
	const problem = (name: string) => problems.find(({ field }) => field === name || field.startsWith(`${name}.`))
	const sentence = (name: string) => {
		const found = problem(name)
		return found && `${found.message} ${found.remedy}`
	}
	const choose = (name: keyof Named, chosen: Choice[]) => {
		setNamed({ ...named, [name]: chosen })
		const ids = chosen.map(({ id }) => id)
		set(name === 'translationOf' ? { translationOf: ids[0] ?? null } : { [name]: ids })
	}
	const picker = (
		name: keyof Named,
		what: 'contributor' | 'topic' | 'story' | 'twin',
		more: { max?: number; hint?: string } = {},
	) => (
		<Picker
			label={t(name)}
			what={what}
			edition={edition.id}
			chosen={named[name]}
			onChange={(chosen) => choose(name, chosen)}
			problem={sentence(name)}
			{...more}
		/>
	)
	const slug = (
		<TextField
			id="story-slug"
			label={t('slug')}
			hint={t('slugHint')}
			dir="auto"
			value={furniture.slug}
			problem={problem('slug')}
			onChange={(event) => set({ slug: event.target.value })}
		/>
	)
	if (type === 'page') return <Group>{slug}</Group>
	return (
		<>
			<Group>
				<Select
					id="story-section"
					label={t('section')}
					value={furniture.section ?? ''}
					problem={problem('section')}
					onChange={(event) => set({ section: event.target.value || null })}
					choices={[
						...(furniture.section ? [] : [{ value: '', label: t('noSection') }]),
						...sections.map(({ id, name }) => ({ value: id, label: name })),
					]}
				/>
				<Select
					id="story-kind"
					label={t('kind')}
					value={furniture.kind}
					onChange={(event) => set({ kind: event.target.value as Kind })}
					choices={KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
				/>
				{picker('contributors', 'contributor', { hint: t('byAgency', { agency: edition.agencyName }) })}
				<TextField
					id="story-dateline"
					label={t('dateline')}
					optional={t('optional')}
					dir="auto"
					maxLength={120}
					value={furniture.dateline}
					problem={problem('dateline')}
					onChange={(event) => set({ dateline: event.target.value })}
				/>
			</Group>
			<Group>
				{picker('topics', 'topic')}
				{picker('related', 'story', { max: 20 })}
			</Group>
			<Group>
				{slug}
				{picker('translationOf', 'twin', { max: 1 })}
				<Source furniture={furniture} set={set} problem={problem('source')} />
			</Group>
		</>
	)
}

/** Name and address of where the story stood first; both, or it stood nowhere else. */
function Source({
	furniture: { source },
	set,
	problem,
}: {
	furniture: Furniture
	set: DetailsProps['set']
	problem: Problem | undefined
}) {
	const [typed, setTyped] = useState(source ?? { name: '', url: '' })
	const change = (fields: Partial<typeof typed>) => {
		const next = { ...typed, ...fields }
		setTyped(next)
		if (next.name === '' && next.url === '') set({ source: null })
		else if (next.name !== '' && URL.canParse(next.url)) set({ source: next })
	}
	const begun = typed.name !== '' || typed.url !== ''
	const half = begun && (typed.name === '' || !URL.canParse(typed.url))
	return (
		<details open={source !== null || undefined} className="grid gap-2">
			<summary className="text-sm font-semibold">{t('source')}</summary>
			<div className="mt-2 grid gap-3">
				<TextField
					id="story-source-name"
					label={t('sourceName')}
					dir="auto"
					value={typed.name}
					problem={
						problem ?? (half ? { field: 'source', message: t('sourceHalf'), remedy: t('sourceWhole') } : undefined)
					}
					onChange={(event) => change({ name: event.target.value })}
				/>
				<TextField
					id="story-source-url"
					type="url"
					label={t('sourceUrl')}
					placeholder="https://"
					value={typed.url}
					onChange={(event) => change({ url: event.target.value })}
				/>
			</div>
		</details>
	)
}

function Group({ children }: { children: ReactNode }) {
	return <div className="grid gap-4 border-t border-rule py-4 first:border-0">{children}</div>
}
