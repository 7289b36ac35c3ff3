import { answers, door } from '#app/api/v1/door.ts'
import * as operations from '#app/api/v1/operations.ts'
import { Refusal } from '#app/api/v1/problem.ts'
import { imageForm } from '#app/api/v1/shapes.ts'
import { Invalid } from '#lib/errors.ts'
import { wholeAddress } from '#lib/whole-address.ts'
import { parseInput } from '#newsroom/act.ts'
import { MAX_UPLOAD_BYTES, renditionNear } from '#newsroom/media/rules.ts'
import { uploadImage } from '#newsroom/media/upload.ts'

export const { GET, POST, PUT, PATCH, DELETE } = door({
	POST: answers(operations.addImage, async ({ actor, form }) => {
		for (const name of new Set(form.keys()))
			if (form.getAll(name).length > 1)
				throw Invalid.field(
					name,
					`There is more than one part "${name}".`,
					'Send one picture at a time, with its texts.',
				)
		const { file, ...texts } = Object.fromEntries(form)
		if (!(file instanceof File)) throw Invalid.field('file', 'There is no file.', 'Send one as the field `file`.')
		if (file.size > MAX_UPLOAD_BYTES)
			throw Refusal.whole(413, `A picture may have ${MAX_UPLOAD_BYTES / 1024 / 1024} MB.`, 'Make it smaller first.')
		const { decorative, ...words } = parseInput(imageForm.omit({ file: true }), texts)
		const { image, known } = await uploadImage(actor, {
			bytes: new Uint8Array(await file.arrayBuffer()),
			fileName: file.name,
			text: { ...words, decorative: decorative === 'true' },
		})
		const largest = renditionNear(image.renditions, image.width, 'jpeg')
		return {
			status: known ? 200 : 201,
			value: {
				id: image.id,
				url: wholeAddress(`/images/${largest?.file ?? ''}`),
				width: image.width,
				height: image.height,
			},
		}
	}),
})
