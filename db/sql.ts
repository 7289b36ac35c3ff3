import { type AnyColumn, aliasedTableColumn, type Placeholder, type SQL, sql } from 'drizzle-orm'

/*
 * What queries need and drizzle has no word for, so written that every engine means the same by it.
 * Outside this folder and the search engines nobody writes SQL, nor `like`, whose capitals and `\` differ.
 */

/** Whether a column has these very words in it, `%`, `_` and `\` among them; capitals of A to Z count as small letters. */
export function contains(column: AnyColumn, words: string | Placeholder<string, string>): SQL {
	return sql`lower(${column}) like ${sql.param(words, anywhere)} escape '\\'`
}

/** `lower` of a database knows A to Z alone. */
const anywhere = {
	mapToDriverValue: (words: string) =>
		`%${words.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replace(/[\\%_]/g, '\\$&')}%`,
}

/** The value that a row would have brought, for what is to become of the one that is there in its place. */
export function excluded(column: AnyColumn): SQL {
	return sql`${aliasedTableColumn(column, 'excluded')}`
}
