import type { Voice } from '#components/reader/voice.ts'
import { pictureWords } from '#newsroom/body/palettes/lite.ts'
import { plainRendition } from '#newsroom/body/palettes/prose.ts'
import type { PlacedPicture } from '#newsroom/printing/rules.ts'

interface LitePictureProps {
	of: Pick<PlacedPicture, 'picture' | 'alt'> & Partial<PlacedPicture>
	voice: Voice
}

/** A link in a picture's place, which says what it shows and how much it weighs, over its caption. */
export function LitePicture({ of: { picture, alt, caption, credit }, voice }: LitePictureProps) {
	const file = plainRendition(picture)
	if (!file) return null
	return (
		<figure>
			<p className="picture" dir="auto">
				<a href={file.path}>{pictureWords(voice.t('body.image'), alt, voice.size(file.bytes))}</a>
			</p>
			{(caption || credit) && (
				<figcaption dir="auto">
					{caption} {credit && <span className="credit">{credit}</span>}
				</figcaption>
			)}
		</figure>
	)
}
