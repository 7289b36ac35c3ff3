import type { Metadata } from 'next'
import Link from 'next/link'
import { actorWhoMay } from '#app/admin/actor.ts'
import { ActionForm } from '#components/admin/action-form.tsx'
import { FormCheckbox, FormText, FormTextArea, Submit } from '#components/admin/form-fields.tsx'
import { FormVersion } from '#components/admin/form-version.tsx'
import { MayNot } from '#components/admin/may-not.tsx'
import { NothingHere } from '#components/admin/nothing-here.tsx'
import { PageHead } from '#components/admin/page-head.tsx'
import { Part } from '#components/admin/part.tsx'
import { StateMark } from '#components/admin/stories/story-finder.tsx'
import { images } from '#components/admin/texts/en/images.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { ButtonLink } from '#components/ui/button.tsx'
import { Mark } from '#components/ui/mark.tsx'
import { exactTime } from '#components/ui/time.tsx'
import { type DeskImage, imageById, usesOfImage } from '#newsroom/media/desk.ts'
import { thingsShowing } from '#newsroom/media/public.ts'
import { staffImage } from '#newsroom/media/rules.ts'
import { may } from '#newsroom/policies/permit.ts'
import { storiesById } from '#newsroom/stories/desk/list.ts'
import { versionOf } from '#newsroom/version.ts'
import { answerWith } from '#press/render-store.ts'
import { changeImageWords } from './actions.ts'

const t = texts(images)

export const metadata: Metadata = { title: t('one') }

export default async function ImagePage({ params }: { params: Promise<{ id: string }> }) {
	const actor = await actorWhoMay('desk.read')
	if (!actor) return <MayNot />
	const row = await imageById((await params).id)
	if (!row) {
		answerWith(404)
		return <NothingHere />
	}
	const image = staffImage(row)
	const isPublic = (await thingsShowing(row.id)).length > 0
	return (
		<>
			<PageHead title={<bdi>{image.alt || image.caption || image.fileName}</bdi>}>
				<ButtonLink href="/admin/images">{t('all')}</ButtonLink>
			</PageHead>
			<div className="grid gap-x-10 lg:grid-cols-[3fr_2fr]">
				<div className="mb-6">
					<img
						src={image.large}
						alt={image.alt}
						width={image.width}
						height={image.height}
						className="max-h-[70dvh] w-full rounded-sm bg-sunken object-contain"
					/>
				</div>
				<div>
					<Part title={t('wordsOf')} lead={t('wordsHint')}>
						{may(actor, 'image.change') ? <Words image={row} /> : <p dir="auto">{image.alt || t('noAlt')}</p>}
					</Part>
					<Facts image={row} isPublic={isPublic} />
					<Uses id={row.id} />
				</div>
			</div>
		</>
	)
}

function Words({ image }: { image: DeskImage }) {
	return (
		<ActionForm action={changeImageWords} done={t('saved')}>
			<input type="hidden" name="id" value={image.id} />
			<FormVersion version={versionOf(image)} />
			<FormTextArea name="alt" label={t('alt')} hint={t('altHint')} rows={2} dir="auto" defaultValue={image.alt} />
			<FormCheckbox name="decorative" label={t('decorative')} defaultChecked={image.decorative} />
			<FormTextArea
				name="caption"
				label={t('caption')}
				optional={t('optional')}
				rows={2}
				dir="auto"
				defaultValue={image.caption}
			/>
			<FormText name="credit" label={t('credit')} optional={t('optional')} dir="auto" defaultValue={image.credit} />
			<div>
				<Submit>{t('save')}</Submit>
			</div>
		</ActionForm>
	)
}

function Facts({ image, isPublic }: { image: DeskImage; isPublic: boolean }) {
	const facts = [
		[
			t('public'),
			<Mark key="public" tone={isPublic ? 'good' : 'plain'}>
				{t(isPublic ? 'isPublic' : 'notPublic')}
			</Mark>,
		],
		[t('size'), t('pixels', { width: String(image.width), height: String(image.height) })],
		[t('file'), image.fileName],
		[t('when'), exactTime(image.createdAt)],
	] as const
	return (
		<Part title={t('facts')}>
			<dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-sm">
				{facts.map(([name, value]) => (
					<div key={name} className="contents">
						<dt className="text-faint">{name}</dt>
						<dd className="break-words">{value}</dd>
					</div>
				))}
			</dl>
		</Part>
	)
}

async function Uses({ id }: { id: string }) {
	const { stories: ids, contributors } = await usesOfImage(id)
	const stories = await storiesById(ids)
	const isUsed = stories.length + contributors.length > 0
	return (
		<Part title={t('uses')}>
			{!isUsed && <p className="text-soft">{t('noUsesText')}</p>}
			<ul className="grid gap-1.5">
				{stories.map((story) => (
					<li key={story.id}>
						<Link href={`/admin/stories/${story.id}`} className="link" dir="auto">
							{story.headline || story.slug}
						</Link>{' '}
						<StateMark state={story.state} />
					</li>
				))}
				{contributors.map((person) => (
					<li key={person.id}>
						<Link href={`/admin/contributors/${person.id}`} className="link">
							<bdi>{person.name}</bdi>
						</Link>
					</li>
				))}
			</ul>
		</Part>
	)
}
