import { headers } from 'next/headers'

/** The address of the client, which the press puts into a header that it takes from nobody. */
export async function clientAddress(): Promise<string> {
	return (await headers()).get('x-forwarded-for') ?? ''
}
