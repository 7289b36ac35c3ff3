import { ActionForm } from '#components/admin/action-form.tsx'
import type { FormAction } from '#components/admin/answer.ts'
import { FormSelect, FormTextArea, Submit } from '#components/admin/form-fields.tsx'
import { stories } from '#components/admin/texts/en/stories.ts'
import { workflow } from '#components/admin/texts/en/workflow.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Dialog } from '#components/ui/dialog.tsx'
import { BIN_DAYS, STAGES, type Stage } from '#newsroom/stories/rules.ts'

const t = texts(workflow)
const words = texts(stories)

type ActProps = { id: string; action: FormAction }

/** To the desk with a note; from there back with one, or on. */
export function HandOver({ id, action, stage }: ActProps & { stage: Stage }) {
	const inReview = stage === 'desk' || stage === 'copy'
	return (
		<div className="flex flex-wrap gap-2">
			{!inReview && (
				<Dialog id="to-review" open={t('toReview')} title={t('toReview')} close={t('close')}>
					<NoteForm id={id} action={action} stage="desk" submit={t('toReview')} />
				</Dialog>
			)}
			{inReview && (
				<Dialog id="give-back" open={t('back')} title={t('backTitle')} close={t('close')}>
					<NoteForm id={id} action={action} stage="writing" submit={t('back')} />
				</Dialog>
			)}
			<Dialog id="hand-over" open={t('stage')} look="quiet" title={t('handOver')} close={t('close')}>
				<ActionForm action={action}>
					<input type="hidden" name="id" value={id} />
					<FormSelect
						name="stage"
						label={t('stage')}
						defaultValue={stage}
						choices={STAGES.map((value) => ({ value, label: words(`stages.${value}`) }))}
					/>
					<FormTextArea name="note" id="hand-over-note" label={t('handNote')} hint={t('handNoteHint')} dir="auto" />
					<Submit className="justify-self-start">{t('handOver')}</Submit>
				</ActionForm>
			</Dialog>
		</div>
	)
}

function NoteForm({ id, action, stage, submit }: ActProps & { stage: Stage; submit: string }) {
	return (
		<ActionForm action={action}>
			<input type="hidden" name="id" value={id} />
			<input type="hidden" name="stage" value={stage} />
			<FormTextArea name="note" id={`${stage}-note`} label={t('handNote')} hint={t('handNoteHint')} dir="auto" />
			<Submit className="justify-self-start">{submit}</Submit>
		</ActionForm>
	)
}

export function Withdraw({ id, action }: ActProps) {
	return (
		<Dialog id="withdraw" open={t('withdraw')} title={t('withdrawTitle')} close={t('close')}>
			<ActionForm action={action}>
				<input type="hidden" name="id" value={id} />
				<p className="text-soft">{t('withdrawText')}</p>
				<FormTextArea name="reason" id="withdraw-reason" label={t('reason')} hint={t('reasonHint')} dir="auto" />
				<Submit look="danger" className="justify-self-start">
					{t('withdraw')}
				</Submit>
			</ActionForm>
		</Dialog>
	)
}

export function TakeDown({ id, action }: ActProps) {
	return (
		<Dialog id="take-down" open={t('takeDown')} look="danger" title={t('takeDownTitle')} close={t('close')}>
			<ActionForm action={action}>
				<input type="hidden" name="id" value={id} />
				<p className="text-soft">{t('takeDownText')}</p>
				<FormSelect
					name="status"
					label={t('status')}
					choices={[
						{ value: '410', label: t('gone') },
						{ value: '451', label: t('legal') },
					]}
				/>
				<FormTextArea name="reason" id="take-down-reason" label={t('reason')} hint={t('reasonHint')} dir="auto" />
				<Submit look="danger" className="justify-self-start">
					{t('takeDown')}
				</Submit>
			</ActionForm>
		</Dialog>
	)
}

export function Bin({ id, action }: ActProps) {
	return (
		<Dialog id="bin" open={t('bin')} look="quiet" title={t('binTitle')} close={t('close')}>
			<ActionForm action={action}>
				<input type="hidden" name="id" value={id} />
				<p className="text-soft">{t('binText', { days: String(BIN_DAYS) })}</p>
				<Submit look="danger" className="justify-self-start">
					{t('bin')}
				</Submit>
			</ActionForm>
		</Dialog>
	)
}

/** An act that needs nothing but the story. */
export function PlainAct({ id, action, name }: ActProps & { name: string }) {
	return (
		<ActionForm action={action}>
			<input type="hidden" name="id" value={id} />
			<Submit look="plain" className="justify-self-start">
				{name}
			</Submit>
		</ActionForm>
	)
}
