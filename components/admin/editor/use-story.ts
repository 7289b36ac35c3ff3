'use client'

import { type Editor, useEditor } from '@tiptap/react'
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Answer } from '#components/admin/answer.ts'
import { editor as words } from '#components/admin/texts/en/editor.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { BODY_VERSION, type Body } from '#newsroom/body/blocks.ts'
import { checkBody } from '#newsroom/body/check.ts'
import { keptSlug, type StoryContent } from '#newsroom/stories/rules.ts'
import { deviceOf } from './device.ts'
import { editorExtensions } from './extensions.ts'
import { type LineState, type Saved, type SaveLine, saveLine } from './save-line.ts'

const t = texts(words)

/** Everything beside the body. */
export type Furniture = Omit<StoryContent, 'body'>

export interface StoryInHand {
	editor: Editor | null
	furniture: Furniture
	/** Sets fields of the furniture; saving follows by itself. */
	set: (fields: Partial<Furniture>) => void
	line: SaveLine | null
	state: LineState
	/** The body has something this editor does not know, and is shown without being changed. */
	unreadable: boolean
}

interface Opened {
	id: string
	person: string
	base: string
	content: StoryContent
	direction: 'ltr' | 'rtl'
	mayEdit: boolean
}

/** A story being written: its furniture and body in this window, and the line on which they are saved. */
export function useStory(props: Opened): StoryInHand {
	// A story is opened once: what the server draws later is a copy of what was saved from here.
	const [{ id, person, base, content, direction, mayEdit }] = useState(() => newest(props))
	const [furniture, setFurniture] = useState<Furniture>(() => withoutBody(content))
	const [unreadable, setUnreadable] = useState(false)
	const [line, setLine] = useState<SaveLine | null>(null)
	const now = useRef<StoryContent>(content)
	const editorNow = useRef<Editor>(null)
	const lineNow = useRef<SaveLine>(null)

	const editor = useEditor({
		extensions: editorExtensions({
			direction,
			placeholder: t('placeholder'),
			imageAddress: (image) => `/admin/images/picture/${image}`,
		}),
		content: withoutVersion(content.body),
		editable: mayEdit,
		immediatelyRender: false,
		shouldRerenderOnTransaction: false,
		injectCSS: false,
		enableContentCheck: true,
		onContentError: ({ editor }) => {
			setUnreadable(true)
			editor.setEditable(false)
		},
		onUpdate: () => lineNow.current?.touch(),
		editorProps: {
			// The bar above the text and the words of a block below it cover as much.
			scrollThreshold: COVERED,
			scrollMargin: COVERED,
			attributes: { 'aria-label': t('body'), role: 'textbox', 'aria-multiline': 'true', class: 'body' },
		},
	})
	editorNow.current = editor

	useEffect(() => {
		if (!mayEdit) return
		const own = saveLine({
			base,
			saved: content,
			read: () => {
				if (editorNow.current?.isEditable) now.current = { ...now.current, body: bodyOf(editorNow.current) }
				return { ...now.current, slug: keptSlug(now.current.slug) }
			},
			send: (base, fields, leaving) => send(id, base, fields, leaving),
			device: deviceOf(person, id),
		})
		lineNow.current = own
		setLine(own)
		const flush = () => void own.flush({ leaving: true })
		const onHide = () => document.visibilityState === 'hidden' && flush()
		const onOnline = () => void own.flush()
		addEventListener('pagehide', flush)
		addEventListener('online', onOnline)
		document.addEventListener('visibilitychange', onHide)
		return () => {
			flush()
			removeEventListener('pagehide', flush)
			removeEventListener('online', onOnline)
			document.removeEventListener('visibilitychange', onHide)
			own.stop()
			left.set(id, own.known)
		}
	}, [id, person, base, content, mayEdit])

	const set = useCallback((fields: Partial<Furniture>) => {
		now.current = { ...now.current, ...fields }
		setFurniture((old) => ({ ...old, ...fields }))
		lineNow.current?.touch()
	}, [])

	const fresh = useRef<LineState>({ standing: { is: 'saved' }, base, slug: content.slug, conflict: null, problems: [] })
	const state = useSyncExternalStore(
		useCallback((listener: () => void) => line?.subscribe(listener) ?? (() => {}), [line]),
		() => line?.state() ?? fresh.current,
		() => fresh.current,
	)

	// The desk makes the slug from the headline until someone writes one.
	const known = useRef(content.slug)
	useEffect(() => {
		if (state.slug === known.current) return
		if (now.current.slug === known.current || keptSlug(now.current.slug) === state.slug) {
			now.current = { ...now.current, slug: state.slug }
			setFurniture((old) => ({ ...old, slug: state.slug }))
		}
		known.current = state.slug
	}, [state.slug])

	return { editor, furniture, set, line, state, unreadable }
}

/**
 * What this window saved of the stories it has left. Going back, the browser shows a page as it was
 * drawn once, with a text that has been written on since; to save on that would be a conflict with oneself.
 */
const left = new Map<string, SaveLine['known']>()

function newest(opened: Opened): Opened {
	// Asked now: the last save may have been answered after the window was left.
	const own = left.get(opened.id)?.()
	return own?.bases.has(opened.base) ? { ...opened, base: own.base, content: own.content } : opened
}

/** px */
const COVERED = { top: 120, bottom: 160, left: 0, right: 0 }

/** What the editor holds, as a body that can be kept; one beyond all bounds as it is, which the desk refuses with the reason. */
function bodyOf(editor: Editor): Body {
	const held = { ...editor.getJSON(), version: BODY_VERSION }
	return checkBody(held, { repair: true }).body ?? (held as unknown as Body)
}

function withoutBody({ body: _, ...furniture }: StoryContent): Furniture {
	return furniture
}

function withoutVersion({ version: _, ...doc }: Body) {
	return doc
}

/** A browser lets a page that is being left send this much. */
const KEEPALIVE_BYTES = 60_000
/** A line that swallows what is sent must not hold up all that follows; a slow one gets the time that a body takes. */
const ANSWER_MS = 30_000
const SLOW_LINE_BYTES_PER_MS = 2

async function send(
	id: string,
	base: string,
	content: Partial<StoryContent>,
	leaving: boolean,
): Promise<Answer<Saved>> {
	const body = JSON.stringify({ base, content })
	const answer = await fetch(`/admin/stories/${id}/save`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body,
		keepalive: leaving && body.length < KEEPALIVE_BYTES,
		signal: AbortSignal.timeout(ANSWER_MS + body.length / SLOW_LINE_BYTES_PER_MS),
	})
	// What did not come from the route itself is no JSON.
	return answer.headers.get('content-type') === 'application/json' ? answer.json() : { is: 'failed' }
}
