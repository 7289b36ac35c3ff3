import { cleanText } from '#lib/text.ts'
import { safeAddress } from './address.ts'

/** What one attribute of a block or mark may hold. */
export interface Attribute<T> {
	/** The kept form of a value from outside, or undefined where it cannot be kept. */
	read(value: unknown): T | undefined
	/** Stands in for an absent or refused value; without one the attribute is required. */
	fallback?: T
	/** What is allowed, to end the sentence "… must be". */
	says: string
}

/** One of a few words or numbers; the first is the fallback. */
export function choice<const T extends string | number | null>(...values: [T, ...T[]]): Attribute<T> {
	return {
		read: (value) => values.find((allowed) => allowed === value),
		fallback: values[0],
		says: `one of ${values.map(String).join(', ')}`,
	}
}

/** A line of text, cleaned; empty when absent. `max` in UTF-16 units. */
export function line(max: number): Attribute<string> {
	return {
		read: (value) => {
			const text = typeof value === 'string' ? cleanText(value).trim() : undefined
			return text !== undefined && text.length <= max ? text : undefined
		},
		fallback: '',
		says: `a line of at most ${max} characters`,
	}
}

export function whole(min: number, max: number): Attribute<number> {
	return {
		read: (value) =>
			Number.isInteger(value) && Number(value) >= min && Number(value) <= max ? Number(value) : undefined,
		fallback: min,
		says: `a whole number from ${min} to ${max}`,
	}
}

/** The same attribute, where null is a value too and stands in when it is absent. */
export function optional<T>(attribute: Attribute<T>): Attribute<T | null> {
	return {
		read: (value) => (value === null ? null : attribute.read(value)),
		fallback: null,
		says: attribute.says,
	}
}

/** The same attribute, but it cannot be left out or empty. */
export function required<T>({ read, says }: Attribute<T>): Attribute<T> {
	return { read: (value) => read(value) || undefined, says }
}

/** `null` is automatic: the direction most letters of the block have. */
export const dir: Attribute<'ltr' | 'rtl' | null> = {
	read: (value) => (value === 'auto' || value === null ? null : value === 'ltr' || value === 'rtl' ? value : undefined),
	fallback: null,
	says: 'ltr, rtl or null',
}

export const id: Attribute<string> = {
	read: (value) => (typeof value === 'string' && /^[\w-]{1,64}$/.test(value) ? value : undefined),
	says: 'an id',
}

export const address: Attribute<string> = {
	read: safeAddress,
	says: 'an address with http, https, mailto or tel, or one of this site that begins with /',
}

export const language: Attribute<string> = {
	read: (value) => {
		if (typeof value !== 'string') return undefined
		try {
			return Intl.getCanonicalLocales(value)[0]
		} catch {
			return undefined
		}
	},
	says: 'a language tag such as fa or en-GB',
}
