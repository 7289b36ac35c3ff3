import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Edition } from '#newsroom/printing/rules.ts'
import { LiteFrame } from './lite/frame.tsx'
import { Masthead } from './masthead.tsx'
import { SearchForm } from './search-results.tsx'
import { voiceOf } from './voice.ts'

const edition: Edition = {
	id: 'en',
	name: 'The Lantern',
	tagline: '',
	description: '',
	language: 'en',
	direction: 'ltr',
	timeZone: 'Europe/London',
	calendar: 'gregory',
	digits: 'latn',
	agencyName: '',
	contactEmail: '',
	prefix: '',
}
const voice = voiceOf(edition)
const frame = { edition, voice, sections: [], policies: [], banner: undefined, twins: [], now: 0 }
const form = (
	<SearchForm asked={{ q: '', section: '', since: '', order: 'time' }} sections={[]} voice={voice} path="/search" />
)

test.each([
	[
		'full',
		<>
			<Masthead {...frame} />
			{form}
		</>,
	],
	[
		'lite',
		<LiteFrame key="" {...frame} full="/search">
			{form}
		</LiteFrame>,
	],
])('the two searches of the %s search page are told apart', (_, page) => {
	expect(renderToStaticMarkup(page).match(/<search[^>]*>/g)).toEqual([
		'<search aria-label="Search the paper">',
		'<search aria-label="Search">',
	])
})
