import type { Answer } from '#components/admin/answer.ts'
import { images } from '#components/admin/texts/en/images.ts'
import { texts } from '#components/admin/texts/texts.ts'
import { type ImageWords, MAX_UPLOAD_BYTES, type StaffImage } from '#newsroom/media/rules.ts'

const t = texts(images)

export type SentImage = Answer<{ image: StaffImage; known: boolean }>

/**
 * Sends a picture with its words. `progress` hears which part of it has gone out, 0 to 1; at 1 the
 * server is at work. A connection that breaks answers as `failed`.
 */
export function sendImage(file: File, words: ImageWords, progress: (part: number) => void): Promise<SentImage> {
	// The door would cut it off on its way, without a word.
	if (file.size > MAX_UPLOAD_BYTES)
		return Promise.resolve({
			is: 'invalid',
			problems: [{ field: 'file', message: t('tooLarge'), remedy: t('smaller') }],
		})
	const form = new FormData()
	form.set('file', file)
	for (const name of ['alt', 'caption', 'credit'] as const) form.set(name, words[name])
	if (words.decorative) form.set('decorative', 'on')
	// fetch does not say how far an upload has come.
	return new Promise((resolve) => {
		const request = new XMLHttpRequest()
		request.upload.onprogress = ({ loaded, total }) => progress(total ? loaded / total : 0)
		request.upload.onload = () => progress(1)
		request.onload = () => resolve(request.response ?? { is: 'failed' })
		request.onerror = () => resolve({ is: 'failed' })
		request.responseType = 'json'
		request.open('POST', '/admin/images/upload')
		request.send(form)
	})
}

/** What the newsroom would answer to a picture without words. */
export const NEEDS_WORDS = {
	is: 'invalid' as const,
	problems: [{ field: 'alt', message: t('needsWords'), remedy: '' }],
}

/** Whether a picture says what it shows, or that it is decorative. */
export const isDescribed = ({ alt, decorative }: ImageWords) => decorative || alt.trim() !== ''

/** The pictures among what was dropped or pasted. */
export function picturesIn(transfer: DataTransfer | null): File[] {
	return [...(transfer?.files ?? [])].filter(({ type }) => type.startsWith('image/'))
}

/** What a file input offers; what comes is looked at by its content. */
export const ACCEPTED = 'image/jpeg,image/png,image/webp,image/gif,image/avif'

export const NO_WORDS: ImageWords = { alt: '', decorative: false, caption: '', credit: '' }
