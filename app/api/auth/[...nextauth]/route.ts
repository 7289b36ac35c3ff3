import NextAuth from 'next-auth'
import { options } from '#app/api/auth/options.ts'

const handler = NextAuth(options())

export { handler as GET, handler as POST }
