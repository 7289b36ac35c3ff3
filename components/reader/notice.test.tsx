import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Item } from '#newsroom/printing/rules.ts'
import { Notice } from './notice.tsx'
import { voiceOf } from './voice.ts'

const voice = voiceOf({ language: 'en', calendar: 'gregory', digits: 'latn', timeZone: 'Europe/London' })
const item: Item = {
	id: '1',
	path: '/news/ferry',
	headline: 'The ferry sails again',
	kicker: '',
	section: null,
	teaser: '',
	image: null,
	kind: 'news',
	contributors: [],
	firstPublishedAt: 0,
	updatedAt: 0,
}
const drawn = (status: 404 | 410, items: Item[]) =>
	renderToStaticMarkup(<Notice status={status} items={items} voice={voice} />)

test('where no page stands, stories that may help are promised only where there are some', () => {
	expect(drawn(404, [item])).toContain('the page has gone. These may help:</p>')
	expect(drawn(404, [])).toContain('the page has gone.</p>')
	expect(drawn(410, [item])).not.toContain('These may help')
})
