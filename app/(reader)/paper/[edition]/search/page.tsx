import { type SearchProps, searchPage } from '#app/(reader)/_pages/search.ts'
import { FullPage } from '#app/(reader)/full-page.tsx'
import { pageMetadata } from '#app/(reader)/metadata.ts'
import { ListingHead } from '#components/reader/listing-head.tsx'
import { SearchForm, SearchResults } from '#components/reader/search-results.tsx'

export const generateMetadata = async (props: SearchProps) => pageMetadata(await searchPage(props))

export default async function Search(props: SearchProps) {
	const page = await searchPage(props)
	const { voice } = page
	return (
		<FullPage
			page={page}
			islands={['time-ago']}
			draw={({ asked, found, sections, path }) => (
				<div className="search-page">
					<ListingHead title={voice.t('search.title')} />
					<SearchForm asked={asked} sections={sections} voice={voice} path={path} />
					<SearchResults asked={asked} found={found} voice={voice} path={path} />
				</div>
			)}
		/>
	)
}
