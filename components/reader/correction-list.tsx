import type { CorrectedStory } from '#newsroom/printing/rules.ts'
import { Pages } from './listing.tsx'
import type { Voice } from './voice.ts'
import { Words } from './words.tsx'

interface CorrectionListProps {
	corrections: CorrectedStory[]
	page: number
	more: boolean
	voice: Voice
	path: string
}

/** Corrections with the stories they stand in, newest first. */
export function CorrectionList({ corrections, page, more, voice, path }: CorrectionListProps) {
	if (corrections.length === 0) return <p className="empty">{voice.t('corrections.empty')}</p>
	return (
		<>
			<ul className="correction-list">
				{corrections.map(({ id, note, at, item }) => (
					<li key={id}>
						<p className="meta">
							<time dateTime={new Date(at).toISOString()}>{voice.moment(at)}</time>
						</p>
						<h2 className="headline">
							<a href={item.path}>
								<Words of={item.headline} />
							</a>
						</h2>
						<p>
							<Words of={note} />
						</p>
					</li>
				))}
			</ul>
			<Pages page={page} more={more} voice={voice} path={path} />
		</>
	)
}
