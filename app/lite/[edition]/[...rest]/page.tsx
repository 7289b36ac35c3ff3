import { type RestProps, restPage } from '#app/(reader)/_pages/rest.ts'
import { liteMetadata } from '#app/(reader)/metadata.ts'
import { LiteNoPage } from '#app/lite/lite-page.tsx'

export const generateMetadata = async (props: RestProps) => liteMetadata(await restPage(props))

export default async function LiteRest(props: RestProps) {
	return <LiteNoPage {...(await restPage(props))} />
}
