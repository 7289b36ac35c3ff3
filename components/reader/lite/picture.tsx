import type { Voice } from '#components/reader/voice.ts'
import { pictureWords } from '#newsroom/body/palettes/lite.ts'
import { plainRendition } from '#newsroom/body/palettes/prose.ts'
import { directionOf } from '#newsroom/body/text.ts'
import type { PlacedPicture } from '#newsroom/printing/rules.ts'

interface LitePictureProps {
	of: Pick<PlacedPicture, 'picture' | 'alt'> & Partial<PlacedPicture>
	voice: Voice
}

/** A link in a picture's place, which says what it shows and how much it weighs, over its caption. */
export function LitePicture({ of: { picture, alt, caption, credit }, voice }: LitePictureProps) {
	const file = plainRendition(picture)
	if (!file) return null
	const words = pictureWords(voice.t('body.image'), alt, voice.size(file.bytes))
	return (
		<figure>
			<p className="picture" dir={directionOf(words) ?? undefined}>
				<a href={file.path}>{words}</a>
			</p>
			{(caption || credit) && (
				<figcaption dir={directionOf(caption || credit || '') ?? undefined}>
					{caption} {credit && <span className="credit">{credit}</span>}
				</figcaption>
			)}
		</figure>
	)
}
