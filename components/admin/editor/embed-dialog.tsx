'use client'

import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { editor as words } from '#components/admin/texts/en/editor.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { buttonClass } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/field.tsx'
import { safeAddress } from '#newsroom/body/address.ts'
import { Modal } from './modal.tsx'

const t = texts(words)

/** Puts in a card that leads elsewhere. Nothing of the other site is loaded, for writers or for readers. */
export function EmbedDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
	const [url, setUrl] = useState('')
	const [title, setTitle] = useState('')
	const [bad, setBad] = useState(false)
	return (
		<Modal title={t('embed.title')} onClose={onClose}>
			<form
				noValidate
				className="grid gap-3"
				onSubmit={(event) => {
					event.preventDefault()
					const address = safeAddress(url)
					const host = address && URL.parse(address)?.hostname
					if (!host) return setBad(true)
					const attrs = { url: address, title: title.trim(), provider: host.replace(/^www\./, ''), text: '' }
					editor.chain().focus().insertContent({ type: 'embed', attrs }).run()
					onClose()
				}}
			>
				<TextField
					id="embed-url"
					type="url"
					label={t('embed.url')}
					value={url}
					problem={bad ? { message: t('embed.bad'), remedy: '' } : undefined}
					onChange={(event) => setUrl(event.target.value)}
				/>
				<TextField
					id="embed-title"
					dir="auto"
					label={t('embed.heading')}
					optional={t('optional')}
					value={title}
					onChange={(event) => setTitle(event.target.value)}
				/>
				<button type="submit" className={buttonClass('main', 'justify-self-start')}>
					{t('embed.add')}
				</button>
			</form>
		</Modal>
	)
}
