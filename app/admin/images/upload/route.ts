import { answerAsJson } from '#app/admin/submit.ts'
import { Invalid } from '#lib/errors.ts'
import { staffImage } from '#newsroom/media/rules.ts'
import { uploadImage } from '#newsroom/media/upload.ts'

/**
 * Takes one picture (`file`, with `alt` or `decorative`, `caption`, `credit`) and answers with an
 * Answer as JSON. A route of its own and no server action, since those run one after another and
 * tell nothing of how far they came.
 */
export async function POST(request: Request) {
	return answerAsJson(async (actor) => {
		const form = await request.formData()
		const file = form.get('file')
		if (!(file instanceof File)) throw Invalid.field('file', 'There is no file.', 'Choose a picture.')
		const word = (name: string) => String(form.get(name) ?? '')
		const { image, known } = await uploadImage(actor, {
			bytes: new Uint8Array(await file.arrayBuffer()),
			fileName: file.name,
			text: {
				alt: word('alt'),
				decorative: form.get('decorative') === 'on',
				caption: word('caption'),
				credit: word('credit'),
			},
		})
		return { result: { image: staffImage(image), known }, printed: true }
	})
}
