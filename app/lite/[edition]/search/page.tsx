import { type SearchProps, searchPage } from '#app/(reader)/_pages/search.ts'
import { liteMetadata } from '#app/(reader)/metadata.ts'
import { LitePage } from '#app/lite/lite-page.tsx'
import { ListingHead } from '#components/reader/listing-head.tsx'
import { SearchForm, SearchResults } from '#components/reader/search-results.tsx'

export const generateMetadata = async (props: SearchProps) => liteMetadata(await searchPage(props))

export default async function LiteSearch(props: SearchProps) {
	const page = await searchPage(props)
	const { voice } = page
	return (
		<LitePage
			page={page}
			draw={({ asked, found, sections, path }) => (
				<>
					<ListingHead title={voice.t('search.title')} />
					<SearchForm asked={asked} sections={sections} voice={voice} path={path} />
					<SearchResults asked={asked} found={found} voice={voice} path={path} />
				</>
			)}
		/>
	)
}
