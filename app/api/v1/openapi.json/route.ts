import { door } from '#app/api/v1/door.ts'
import { openApi } from '#app/api/v1/openapi.ts'

export const { GET, POST, PUT, PATCH, DELETE } = door({
	GET: async () => Response.json(openApi(), { headers: { 'cache-control': 'no-cache' } }),
})
