/**
 * Characters no text may hold: C0 and C1 controls, noncharacters, the byte order mark, and the bidi
 * embeddings and overrides (U+202A–202E), which make a sentence read differently from what it says.
 * The marks LRM, RLM, ALM and the isolates stay: Persian and Arabic writers need them.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const UNWANTED = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\ufeff\ufff9-\ufffb\ufffe\uffff\ufdd0-\ufdef]/g
const SPACES = /[\t\n\v\f\r\u0085\u2028\u2029]+/g

/** Text as it is kept: well-formed, NFC, on one line, without control characters. Idempotent. */
export function cleanText(text: string): string {
	return text.toWellFormed().replace(SPACES, ' ').replace(UNWANTED, '').normalize('NFC')
}
