import { imageForStaff } from '#app/admin/images/serve.ts'
import { imageById } from '#newsroom/media/desk.ts'
import { renditionNear } from '#newsroom/media/rules.ts'

/** A picture by its id, as wide as a column: for the editor, whose documents hold ids. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
	const row = await imageById((await params).id)
	return imageForStaff(row ? (renditionNear(row.renditions, 960, 'webp')?.file ?? '') : '')
}
