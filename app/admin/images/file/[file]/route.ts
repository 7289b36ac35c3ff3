import { imageForStaff } from '#app/admin/images/serve.ts'

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
	return imageForStaff((await params).file)
}
