import type { Metadata } from 'next'
import { requireActor } from '#app/admin/actor.ts'
import { ActionForm } from '#components/admin/action-form.tsx'
import { EditionTabs } from '#components/admin/edition-tabs.tsx'
import { FormSelect, FormText, FormTextArea, Submit } from '#components/admin/form-fields.tsx'
import { FormVersion } from '#components/admin/form-version.tsx'
import { MayNot } from '#components/admin/may-not.tsx'
import { PageHead } from '#components/admin/page-head.tsx'
import { Part } from '#components/admin/part.tsx'
import { settings } from '#components/admin/texts/en/settings.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { Mark } from '#components/ui/mark.tsx'
import { wallTime } from '#lib/wall-time.ts'
import { type DeskEdition, deskEditions } from '#newsroom/editions/desk.ts'
import { may } from '#newsroom/policies/permit.ts'
import { answerWith } from '#press/render-store.ts'
import { saveBanner, saveSettings } from './actions.ts'

const t = texts(settings)

export const metadata: Metadata = { title: t('title') }

export default async function SettingsPage({ searchParams }: { searchParams: Promise<{ edition?: string }> }) {
	const actor = await requireActor()
	const mayIn = (act: 'edition.change' | 'banner.set') => (row: DeskEdition) =>
		may(actor, act, { edition: row.id, section: null })
	const editions = (await deskEditions()).filter((row) => mayIn('banner.set')(row) || mayIn('edition.change')(row))
	const asked = (await searchParams).edition
	const edition = editions.find(({ id }) => id === asked) ?? editions[0]
	if (!edition) {
		answerWith(403)
		return <MayNot />
	}
	return (
		<>
			<PageHead title={t('title')} />
			<EditionTabs editions={editions} current={edition.id} label={t('editions')} path="/admin/settings" />
			<div key={edition.id}>
				{mayIn('banner.set')(edition) && <Banner edition={edition} now={Date.now()} />}
				{mayIn('edition.change')(edition) && <Paper edition={edition} />}
			</div>
		</>
	)
}

const ENDS = (['never', 'later'] as const).map((value) => ({ value, label: t(`endings.${value}`) }))

function Banner({ edition, now }: { edition: DeskEdition; now: number }) {
	const { id, version, bannerText, bannerUrl, bannerUntil, timeZone } = edition
	const isUp = bannerText !== '' && (bannerUntil === null || bannerUntil > now)
	return (
		<Part title={t('banner')} lead={t('bannerLead')}>
			<p className="mb-3">
				<Mark tone={isUp ? 'warn' : 'plain'}>{t(isUp ? 'bannerIsUp' : 'bannerIsDown')}</Mark>
			</p>
			<ActionForm action={saveBanner} done={t('bannerSaved')} label={t('banner')} className="grid max-w-lg gap-4">
				<input type="hidden" name="edition" value={id} />
				<FormVersion version={version} />
				<FormText
					name="text"
					label={t('text')}
					hint={t('textHint')}
					dir="auto"
					maxLength={200}
					defaultValue={bannerText}
				/>
				<FormText
					name="url"
					label={t('url')}
					optional={t('optional')}
					hint={t('urlHint')}
					dir="ltr"
					spellCheck={false}
					defaultValue={bannerUrl}
				/>
				<div className="group grid gap-4">
					<FormSelect
						name="ends"
						label={t('ends')}
						choices={ENDS}
						defaultValue={bannerUntil === null ? 'never' : 'later'}
					/>
					<div className="hidden group-has-[[value=later]:checked]:block">
						<FormText
							name="until"
							type="datetime-local"
							label={t('until')}
							hint={t('untilHint', { zone: timeZone })}
							defaultValue={bannerUntil === null ? '' : wallTime(bannerUntil, timeZone)}
						/>
					</div>
				</div>
				<div className="flex flex-wrap gap-2">
					<Submit>{t(isUp ? 'changeBanner' : 'setBanner')}</Submit>
					{bannerText !== '' && (
						<Submit look="plain" name="take" value="down">
							{t('takeDown')}
						</Submit>
					)}
				</div>
			</ActionForm>
		</Part>
	)
}

const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]
const CALENDARS = (['gregory', 'persian'] as const).map((value) => ({ value, label: t(`calendars.${value}`) }))
const DIGITS = (['latn', 'arabext'] as const).map((value) => ({ value, label: t(`digitKinds.${value}`) }))

function Paper({ edition }: { edition: DeskEdition }) {
	return (
		<Part title={t('paper')}>
			<ActionForm action={saveSettings} done={t('saved')} label={t('paper')} className="grid max-w-lg gap-4">
				<input type="hidden" name="id" value={edition.id} />
				<FormVersion version={edition.version} />
				<FormText name="name" label={t('name')} dir="auto" maxLength={80} required defaultValue={edition.name} />
				<FormText
					name="tagline"
					label={t('tagline')}
					optional={t('optional')}
					hint={t('taglineHint')}
					dir="auto"
					maxLength={160}
					defaultValue={edition.tagline}
				/>
				<FormTextArea
					name="description"
					label={t('description')}
					optional={t('optional')}
					hint={t('descriptionHint')}
					dir="auto"
					maxLength={400}
					defaultValue={edition.description}
				/>
				<FormText
					name="agencyName"
					label={t('agencyName')}
					dir="auto"
					maxLength={120}
					required
					defaultValue={edition.agencyName}
				/>
				<FormText
					name="contactEmail"
					type="email"
					label={t('contactEmail')}
					optional={t('optional')}
					hint={t('contactHint')}
					autoComplete="off"
					defaultValue={edition.contactEmail}
				/>
				<FormSelect
					name="timeZone"
					label={t('timeZone')}
					choices={ZONES.map((value) => ({ value, label: value }))}
					defaultValue={edition.timeZone}
				/>
				<FormSelect name="calendar" label={t('calendar')} choices={CALENDARS} defaultValue={edition.calendar} />
				<FormSelect name="digits" label={t('digits')} choices={DIGITS} defaultValue={edition.digits} />
				<div>
					<Submit>{t('save')}</Submit>
				</div>
			</ActionForm>
		</Part>
	)
}
