import { type RestProps, restPage } from '#app/(reader)/_pages/rest.ts'
import { pageMetadata } from '#app/(reader)/metadata.ts'
import { NoPage } from '#app/(reader)/no-page.tsx'

export const generateMetadata = async (props: RestProps) => pageMetadata(await restPage(props))

export default async function Rest(props: RestProps) {
	return <NoPage {...(await restPage(props))} />
}
