'use client'

import { useState } from 'react'
import { workflow } from '#components/admin/texts/en/workflow.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Button } from '#components/ui/button.tsx'

const t = texts(workflow)

/** Puts an address on the clipboard; where that is not allowed it can still be copied from the field beside. */
export function CopyLink({ url }: { url: string }) {
	const [copied, setCopied] = useState(false)
	return (
		<>
			<Button
				look="quiet"
				onClick={async () => {
					try {
						await navigator.clipboard.writeText(url)
						setCopied(true)
					} catch {
						setCopied(false)
					}
				}}
			>
				{t('copy')}
			</Button>
			<span role="status" className="text-sm text-good">
				{copied ? t('copied') : ''}
			</span>
		</>
	)
}
