import type { Metadata } from 'next'
import { actorWhoMay } from '#app/admin/actor.ts'
import {
	changePerson,
	disablePerson,
	enablePerson,
	setPersonPassword,
	signOutPerson,
} from '#app/admin/staff/actions.ts'
import { places, scopeWords } from '#app/admin/staff/places.ts'
import { ActionForm } from '#components/admin/action-form.tsx'
import { FormText, Submit } from '#components/admin/form-fields.tsx'
import { FormVersion } from '#components/admin/form-version.tsx'
import { MayNot } from '#components/admin/may-not.tsx'
import { NothingHere } from '#components/admin/nothing-here.tsx'
import { PageHead } from '#components/admin/page-head.tsx'
import { Part } from '#components/admin/part.tsx'
import { PersonFields } from '#components/admin/staff/person-fields.tsx'
import { shell } from '#components/admin/texts/en/shell.ts'
import { staff } from '#components/admin/texts/en/staff.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { exactTime } from '#components/ui/time.tsx'
import { may } from '#newsroom/policies/permit.ts'
import { accountById, accountVersion, sessionsOf } from '#newsroom/staff/desk.ts'
import { type Account, PASSWORD_MIN } from '#newsroom/staff/rules.ts'
import { answerWith } from '#press/render-store.ts'

const t = texts(staff)
const words = texts(shell)

export const metadata: Metadata = { title: t('title') }

export default async function PersonPage({ params }: { params: Promise<{ id: string }> }) {
	const actor = await actorWhoMay('staff.read')
	if (!actor) return <MayNot />
	const person = await accountById((await params).id)
	if (!person) {
		answerWith(404)
		return <NothingHere />
	}
	const where = await places()
	const about = [person.email, words(`role.${person.role}`), scopeWords(person.scope, where) || t('everywhere')]
	return (
		<>
			<PageHead title={person.name} lead={about.join(' · ')} />
			{may(actor, 'staff.change') && (
				<>
					<Part title={t('person.details')}>
						<ActionForm action={changePerson} done={t('saved')} className="grid max-w-lg gap-4">
							<input type="hidden" name="id" value={person.id} />
							<FormVersion version={accountVersion(person)} />
							<PersonFields person={person} places={where} />
							<div>
								<Submit>{t('save')}</Submit>
							</div>
						</ActionForm>
					</Part>
					<Password person={person} />
					<Sessions person={person} count={(await sessionsOf(person.id, Date.now())).length} />
					<OpenOrClosed {...person} />
				</>
			)}
		</>
	)
}

function Password({ person }: { person: Account }) {
	return (
		<Part title={t('person.password')} lead={t('person.passwordLead')}>
			<ActionForm action={setPersonPassword} done={t('person.passwordSet')} className="grid max-w-lg gap-3">
				<input type="hidden" name="email" value={person.email} />
				<FormText
					name="password"
					type="password"
					label={t('password')}
					hint={t('passwordHint', { min: String(PASSWORD_MIN) })}
					autoComplete="new-password"
					required
				/>
				<div>
					<Submit look="plain">{t('person.setPassword')}</Submit>
				</div>
			</ActionForm>
		</Part>
	)
}

function Sessions({ person, count }: { person: Account; count: number }) {
	return (
		<Part title={t('person.sessions')} lead={t('person.sessionsLead', { count })}>
			<ActionForm action={signOutPerson} done={t('person.signedOut')} className="grid justify-items-start gap-3">
				<input type="hidden" name="id" value={person.id} />
				{count > 0 && <Submit look="plain">{t('person.signOut')}</Submit>}
			</ActionForm>
		</Part>
	)
}

/** One form for both ways, so that it stays, with its button and what it says, when the way changes. */
function OpenOrClosed({ id, disabledAt }: Account) {
	const isOpen = disabledAt === null
	return (
		<Part
			title={t(isOpen ? 'person.close' : 'person.open')}
			lead={isOpen ? t('person.closeLead') : t('person.openLead', { date: exactTime(disabledAt) })}
		>
			<ActionForm
				action={isOpen ? disablePerson : enablePerson}
				done={t(isOpen ? 'person.opened' : 'person.closed')}
				className="grid justify-items-start gap-3"
			>
				<input type="hidden" name="id" value={id} />
				<Submit look={isOpen ? 'danger' : 'plain'}>{t(isOpen ? 'person.disable' : 'person.open')}</Submit>
			</ActionForm>
		</Part>
	)
}
