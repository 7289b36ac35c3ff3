import { createTranslator } from 'use-intl/core'

/**
 * The texts of one dictionary, in the language of the interface. Dictionaries lie in `texts/<language>/`,
 * one for each noun, so that an island carries only the words it says.
 */
export function texts<const M extends Parameters<typeof createTranslator>[0]['messages'] & object>(messages: M) {
	return createTranslator<M>({ locale: 'en', messages } as never)
}
