import type { Palette } from '#newsroom/body/paint.ts'
import type { Html } from '#newsroom/body/palettes/html.ts'
import type { Edition, StoryForReader } from '#newsroom/printing/rules.ts'
import { StoryBody } from './story-body.tsx'
import { Corrections } from './story-foot.tsx'
import type { Voice } from './voice.ts'
import { Words } from './words.tsx'

interface PlainPageProps {
	page: StoryForReader
	edition: Edition
	voice: Voice
	/** How the page's outlet paints its body. */
	palette?: Palette<Html>
}

/** A page of /about: it has a body and a history like a story, but no byline, no section and no rails. */
export function PlainPage({ page, edition, voice, palette }: PlainPageProps) {
	return (
		<article className="plain-page">
			<header className="story-head">
				<h1>
					<Words of={page.headline} />
				</h1>
				{page.standfirst && (
					<p className="standfirst">
						<Words of={page.standfirst} />
					</p>
				)}
			</header>
			<div className="story-text">
				<StoryBody story={page} edition={edition} voice={voice} palette={palette} />
				<Corrections story={page} voice={voice} />
				<p className="meta">
					{voice.t.rich('story.updated', {
						at: () => (
							<time key="at" dateTime={new Date(page.updatedAt).toISOString()}>
								{voice.day(page.updatedAt)}
							</time>
						),
					})}
				</p>
			</div>
		</article>
	)
}
