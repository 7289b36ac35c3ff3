import type { Metadata } from 'next'
import { PageHead } from '#components/admin/page-head.tsx'
import { shell } from '#components/admin/texts/en/shell.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { requireActor } from './actor.ts'

const t = texts(shell)

export const metadata: Metadata = { title: t('nav.home') }

export default async function TodayPage() {
	await requireActor()
	return <PageHead title={t('nav.home')} />
}
