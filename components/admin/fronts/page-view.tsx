'use client'

import { type ReactNode, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { fronts } from '#components/admin/texts/en/fronts.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { FRONT_PLACE } from './front-place.ts'

const t = texts(fronts)

const WIDTHS = {
	phone: 'mx-auto h-full w-[390px] max-w-full',
	// A wide screen at two fifths of its size, so that it fits beside the board.
	wide: 'h-[250%] w-[250%] origin-top-left scale-40',
} as const

interface PageViewProps {
	edition: string
	section: string | null
	/** The containers as the readers' components draw them. */
	children: ReactNode
}

/** The page beside the board: the readers' own frame and styles in a window of its own, the containers put into it as they are arranged. */
export function PageView({ edition, section, children }: PageViewProps) {
	const [place, setPlace] = useState<HTMLElement | null>(null)
	const [width, setWidth] = useState<keyof typeof WIDTHS>('phone')
	const frame = useRef<HTMLIFrameElement>(null)
	const find = () => setPlace(frame.current?.contentDocument?.getElementById(FRONT_PLACE) ?? null)
	const query = section ? `?section=${encodeURIComponent(section)}` : ''
	return (
		<div className="flex h-full min-h-0 flex-col gap-2">
			<fieldset className="flex justify-end gap-4 text-sm">
				<legend className="sr-only">{t('view')}</legend>
				{(['phone', 'wide'] as const).map((one) => (
					<label key={one} className="inline-flex min-h-7 items-center gap-1.5">
						<input type="radio" name="page-width" checked={width === one} onChange={() => setWidth(one)} />
						{t(one)}
					</label>
				))}
			</fieldset>
			<div className="min-h-0 flex-1 overflow-hidden rounded-sm border border-rule bg-sunken">
				<iframe
					// A page that was there before React woke up has told nobody that it loaded.
					ref={(node) => {
						frame.current = node
						if (node?.contentDocument?.readyState === 'complete') find()
					}}
					src={`/admin/preview/${edition}/front${query}`}
					title={t('pageTitle')}
					onLoad={find}
					className={`block border-0 bg-white ${WIDTHS[width]}`}
				/>
			</div>
			{place && createPortal(children, place)}
		</div>
	)
}
