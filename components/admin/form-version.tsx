'use client'

import { useForm } from './action-form.tsx'

/** The version that a form was opened with. Once somebody has been told of a newer one, sending again is meant. */
export function FormVersion({ version }: { version: string | number }) {
	const { answer } = useForm()
	const known = answer?.is === 'outdated' ? answer.current : version
	return <input key={known} type="hidden" name="version" defaultValue={known} />
}
