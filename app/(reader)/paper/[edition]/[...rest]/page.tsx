import type { Metadata } from 'next'
import { NoPage, noPageMetadata } from '#app/(reader)/no-page.tsx'
import { readEdition, word } from '#app/(reader)/reads.ts'

interface RestProps {
	params: Promise<{ edition: string; rest: string[] }>
}

async function read({ params }: RestProps) {
	const { edition, rest } = await params
	return { edition: await readEdition(edition), path: `/${rest.map(word).join('/')}` }
}

export async function generateMetadata(props: RestProps): Promise<Metadata> {
	const { edition, path } = await read(props)
	return noPageMetadata(edition, path)
}

/** Every address that no page of ours has: perhaps one of the paper that was brought in. */
export default async function Rest(props: RestProps) {
	return <NoPage {...(await read(props))} />
}
