import { plainSource } from '#newsroom/body/palettes/prose.ts'
import type { PlacedPicture } from '#newsroom/printing/rules.ts'

/** How wide a picture is drawn, for the browser's choice of a file. */
const SIZES = {
	story: '(min-width: 76rem) 52rem, (min-width: 64rem) 45rem, 100vw',
	lead: '(min-width: 60rem) 49rem, 100vw',
	card: '(min-width: 60rem) 25rem, (min-width: 40rem) 46vw, 100vw',
	/** Small on a phone, where it stands beside its words. */
	tile: '(min-width: 60rem) 25rem, (min-width: 40rem) 46vw, 7rem',
	thumb: '7rem',
	face: '9rem',
} as const

interface PictureProps {
	of: Pick<PlacedPicture, 'picture' | 'alt'>
	as: keyof typeof SIZES
	/** The one picture that readers wait for; the others load as they come into view. */
	first?: boolean
}

/** A picture in the formats and widths there are of it. */
export function Picture({ of: { picture, alt }, as, first = false }: PictureProps) {
	const sizes = SIZES[as]
	const srcset = (format: string) =>
		picture.renditions
			.filter((rendition) => rendition.format === format)
			.toSorted((a, b) => a.width - b.width)
			.map(({ path, width }) => `${path} ${width}w`)
			.join(', ') || undefined
	return (
		<picture>
			{['avif', 'webp'].map(
				(format) =>
					srcset(format) && <source key={format} type={`image/${format}`} srcSet={srcset(format)} sizes={sizes} />,
			)}
			<img
				src={plainSource(picture)}
				srcSet={srcset('jpeg')}
				sizes={sizes}
				width={picture.width}
				height={picture.height}
				data-color={picture.color}
				alt={alt}
				loading={first ? 'eager' : 'lazy'}
				fetchPriority={first ? 'high' : undefined}
				decoding="async"
			/>
		</picture>
	)
}
