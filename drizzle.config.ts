import { defineConfig } from 'drizzle-kit'

const store = process.env.STORE === 'paper' ? 'paper' : 'desk'

/** `STORE=desk|paper drizzle-kit generate` writes a migration of that store. */
export default defineConfig({
	dialect: 'sqlite',
	schema: `./db/${store}/tables.ts`,
	out: `./db/${store}/migrations`,
	casing: 'snake_case',
})
