'use client'

import { useState } from 'react'
import { useForm } from '#components/admin/action-form.tsx'
import { workflow } from '#components/admin/texts/en/workflow.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { TextField } from '#components/ui/field.tsx'
import { momentOf, wallTime } from '#lib/wall-time.ts'
import { type EditionClock, ownDay } from './edition-time.tsx'
import { whenReset } from './when-reset.ts'

const t = texts(workflow)

interface WhenFieldsProps {
	clock: EditionClock
	later: boolean
	setLater: (later: boolean) => void
}

/** Now, or a time of the edition's clocks; an edition with a calendar of its own sees the day in it as well. */
export function WhenFields({ clock, later, setLater }: WhenFieldsProps) {
	const { answer } = useForm()
	const [at, setAt] = useState('')
	const problem = answer?.is === 'invalid' ? answer.problems.find(({ field }) => field === 'at') : undefined
	const moment = momentOf(at, clock.timeZone)
	return (
		<fieldset className="grid gap-2">
			<legend className="mb-1 text-sm font-semibold">{t('when')}</legend>
			<label className="flex items-center gap-2">
				<input
					type="radio"
					name="when"
					value="now"
					checked={!later}
					ref={whenReset(!later)}
					onChange={() => setLater(false)}
					className="size-4"
				/>
				{t('now')}
			</label>
			<label className="flex items-center gap-2">
				<input
					type="radio"
					name="when"
					value="later"
					checked={later}
					ref={whenReset(later)}
					onChange={() => {
						setLater(true)
						if (at === '') setAt(wallTime(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 3_600_000, clock.timeZone))
					}}
					className="size-4"
				/>
				{t('later')}
			</label>
			{later && (
				<>
					<TextField
						id="publish-at"
						name="at"
						type="datetime-local"
						label={t('at')}
						hint={t('atHint', { zone: clock.timeZone.replace('_', ' ') })}
						problem={problem}
						value={at}
						onChange={(event) => setAt(event.target.value)}
						className="max-w-64"
					/>
					{clock.calendar !== 'gregory' && moment !== undefined && (
						<p className="text-sm text-soft" aria-live="polite">
							{t.rich('inCalendar', {
								date: () => (
									<bdi key="date" lang={clock.language}>
										{ownDay(moment, clock)}
									</bdi>
								),
							})}
						</p>
					)}
				</>
			)}
		</fieldset>
	)
}
