'use client'

import type { Editor } from '@tiptap/core'
import { EditorContent, useEditorState } from '@tiptap/react'
import dynamic from 'next/dynamic'
import { useRouter } from 'next/navigation'
import { type ClipboardEvent, type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { picturesIn } from '#components/admin/images/send-image.ts'
import { editor as words } from '#components/admin/texts/en/editor.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Notice } from '#components/ui/notice.tsx'
import { wordCount } from '#newsroom/body/words.ts'
import type { StoryContent } from '#newsroom/stories/rules.ts'
import { BlockWords } from './block-words.tsx'
import type { Asked } from './commands.ts'
import { Details, type Named } from './details.tsx'
import type { Choice, EditorEdition } from './edition.ts'
import { Head } from './furniture.tsx'
import { LineContext } from './line-context.ts'
import { OrphanNotice, SaveState, SaveTrouble } from './save-state.tsx'
import { SlashMenu } from './slash-menu.tsx'
import { Toolbar } from './toolbar.tsx'
import { useStory } from './use-story.ts'

const t = texts(words)
const LinkDialog = dynamic(() => import('./link-dialog.tsx').then((file) => file.LinkDialog))
const ForeignDialog = dynamic(() => import('./foreign-dialog.tsx').then((file) => file.ForeignDialog))
const EmbedDialog = dynamic(() => import('./embed-dialog.tsx').then((file) => file.EmbedDialog))
const ImagePicker = dynamic(() => import('#components/admin/image-picker.tsx').then((file) => file.ImagePicker))

export interface StoryEditorProps {
	id: string
	type: 'story' | 'page'
	/** The revision in hand and what it says. */
	base: string
	content: StoryContent
	edition: EditorEdition
	sections: Choice[]
	named: Named
	/** Id of who writes. */
	person: string
	mayEdit: boolean
	/** What is drawn beside the text no longer holds once something is saved. */
	turnsWithSave: boolean
	/** Stands at the start of the bar: where one came from, and how the story stands. */
	bar: ReactNode
	/** Links at its end. */
	ways: ReactNode
	/** What can be done with the story, beside it. */
	children: ReactNode
}

/** The editor: the story as readers will see it, its details and its way to them beside it. */
export function StoryEditor(props: StoryEditorProps) {
	const { id, type, base, content, edition, sections, person, mayEdit } = props
	const { editor, furniture, set, line, state, unreadable } = useStory({
		id,
		person,
		base,
		content,
		direction: edition.direction,
		mayEdit,
	})
	useTurning(props.turnsWithSave, state.base)
	const [named, setNamed] = useState(props.named)
	const [asked, setAsked] = useState<Asked | null>(null)
	const [file, setFile] = useState<File>()
	const close = () => {
		setAsked(null)
		setFile(undefined)
	}
	/** A picture that is pasted or dropped gets its words before it stands in the text. */
	const takePicture = (event: ClipboardEvent | DragEvent) => {
		const brought = 'clipboardData' in event ? event.clipboardData : event.dataTransfer
		const [picture] = picturesIn(brought)
		// Word processors add a picture of the words they copy.
		if (!picture || !mayEdit || brought.getData('text/plain')) return
		event.preventDefault()
		event.stopPropagation()
		setFile(picture)
		setAsked('image')
	}
	useKeys({ link: () => mayEdit && editor?.isFocused && setAsked('link'), save: () => line?.flush() })
	const section = sections.find((section) => section.id === furniture.section)
	const byline = named.contributors.map(({ name }) => name).join(' · ') || furniture.source?.name || edition.agencyName
	return (
		<LineContext value={{ line, state }}>
			<div className="story-bar">
				<div className="flex min-w-0 items-center gap-3">{props.bar}</div>
				<div className="flex items-center gap-3">
					{editor && <Words editor={editor} />}
					{mayEdit && <SaveState state={state} />}
					{props.ways}
				</div>
				{editor && mayEdit && !unreadable && (
					<div className="basis-full">
						<Toolbar editor={editor} ask={setAsked} />
					</div>
				)}
			</div>
			<div className="story-desk">
				<div className="grid min-w-0 content-start gap-4">
					{mayEdit && <OrphanNotice person={person} story={id} saved={content} />}
					<SaveTrouble state={state} />
					{unreadable && <Notice tone="warn">{t('unreadable')}</Notice>}
					{!mayEdit && <Notice>{t('readOnly')}</Notice>}
					<article className="story-paper" lang={edition.language} dir={edition.direction}>
						<Head
							furniture={furniture}
							set={set}
							problems={state.problems}
							sectionName={section?.name ?? ''}
							byline={byline}
							type={type}
							readOnly={!mayEdit}
						/>
						{!editor && <p className="text-faint">{t('opening')}</p>}
						<EditorContent editor={editor} onPasteCapture={takePicture} onDropCapture={takePicture} />
					</article>
					{editor && mayEdit && <BlockWords editor={editor} />}
				</div>
				<aside className="grid content-start gap-4" aria-label={t('details')}>
					{props.children}
					{mayEdit && (
						<section>
							<h2 className="border-t-2 border-ink pt-1.5 font-serif text-lg">{t('details')}</h2>
							<Details
								furniture={furniture}
								set={set}
								problems={state.problems}
								edition={edition}
								sections={sections}
								named={named}
								setNamed={setNamed}
								type={type}
							/>
						</section>
					)}
				</aside>
			</div>
			{editor && mayEdit && (
				<>
					<SlashMenu editor={editor} ask={setAsked} />
					{asked === 'link' && <LinkDialog editor={editor} edition={edition.id} onClose={close} />}
					{asked === 'foreign' && <ForeignDialog editor={editor} onClose={close} />}
					{asked === 'embed' && <EmbedDialog editor={editor} onClose={close} />}
					{asked === 'image' && (
						<ImagePicker
							open
							file={file}
							onClose={close}
							onChoose={({ image, alt, caption, credit }) => {
								const attrs = { image: image.id, alt, caption, credit }
								editor.chain().focus().insertContent({ type: 'image', attrs }).run()
								close()
							}}
						/>
					)}
				</>
			)}
		</LineContext>
	)
}

/** Ctrl+K links; Ctrl+S saves now, as hands are used to, instead of the page as a file. */
function useKeys(acts: { link: () => unknown; save: () => unknown }) {
	const now = useRef(acts)
	now.current = acts
	useEffect(() => {
		const onKeyDown = (event: KeyboardEvent) => {
			if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
			const act = { k: now.current.link, s: now.current.save }[event.key.toLowerCase()]
			if (!act) return
			event.preventDefault()
			act()
		}
		document.addEventListener('keydown', onKeyDown)
		return () => document.removeEventListener('keydown', onKeyDown)
	}, [])
}

/** Has the panel drawn anew when a save made it wrong: a published story has changes now. */
function useTurning(turns: boolean, base: string) {
	const router = useRouter()
	const [drawn, setDrawn] = useState(base)
	useEffect(() => {
		if (base === drawn) return
		setDrawn(base)
		if (turns) router.refresh()
	}, [turns, base, drawn, router])
}

/** How long the text is. */
function Words({ editor }: { editor: Editor }) {
	const count = useEditorState({
		editor,
		selector: ({ editor }) => wordCount(editor.state.doc.textBetween(0, editor.state.doc.content.size, ' ', ' ')),
	})
	return <p className="text-sm whitespace-nowrap text-soft">{t('words', { count })}</p>
}
