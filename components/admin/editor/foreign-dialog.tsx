'use client'

import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { editor as words } from '#components/admin/texts/en/editor.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Button, buttonClass } from '#components/ui/button.tsx'
import { Modal } from './modal.tsx'

const t = texts(words)

/** Languages a reporter of this paper meets, by their own names; any other can be typed as its tag. */
const LANGUAGES = ['fa', 'en', 'ar', 'ku', 'az', 'tr', 'fr', 'de', 'es', 'ru', 'la']
const RTL = /^(fa|ar|ckb|ku-arab|he|ur|ps|yi)\b/i

/** Says in which language the selected words are, for voices, hyphens and fonts. */
export function ForeignDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
	const [lang, setLang] = useState<string>(editor.getAttributes('foreign').lang ?? '')
	const known = isLanguage(lang)
	return (
		<Modal title={t('foreign.title')} onClose={onClose}>
			<form
				className="grid gap-3"
				onSubmit={(event) => {
					event.preventDefault()
					if (!known) return
					const dir = RTL.test(lang) ? 'rtl' : 'ltr'
					editor.chain().focus().extendMarkRange('foreign').setMark('foreign', { lang, dir }).run()
					onClose()
				}}
			>
				<label className="grid gap-1">
					<span className="text-sm font-semibold">{t('foreign.language')}</span>
					<input
						// biome-ignore lint/a11y/noAutofocus: the dialog was opened to choose here
						autoFocus
						className="control"
						list="languages"
						value={lang}
						onChange={(event) => setLang(event.target.value)}
					/>
				</label>
				<datalist id="languages">
					{LANGUAGES.map((code) => (
						<option key={code} value={code}>
							{new Intl.DisplayNames([code], { type: 'language' }).of(code)}
						</option>
					))}
				</datalist>
				<div className="flex gap-2">
					{editor.isActive('foreign') && (
						<Button
							look="danger"
							onClick={() => {
								editor.chain().focus().extendMarkRange('foreign').unsetMark('foreign').run()
								onClose()
							}}
						>
							{t('foreign.remove')}
						</Button>
					)}
					<button type="submit" disabled={!known} className={buttonClass('main')}>
						{t('foreign.apply')}
					</button>
				</div>
			</form>
		</Modal>
	)
}

function isLanguage(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1
	} catch {
		return false
	}
}
