import type { DemoStory } from '#transfer/demo/shapes.ts'

export const quayside: DemoStory[] = [
	{
		slug: 'fog-signal-returns',
		edition: 'en',
		section: 'harbour',
		headline: 'The horn at Stack Point sounds again, twice a minute and slightly flat',
		standfirst:
			'Volunteers have brought back a fog signal that was switched off 26 years ago. Seafarers no longer need it, and several have written to say thank you.',
		kind: 'news',
		contributors: ['asta-verrill'],
		topics: ['stack-point', 'heritage', 'seafarers'],
		related: ['foghorn-concerto-interview'],
		leadImage: { picture: 'lighthouse' },
		publishedAgo: { days: 121, hours: 6 },
		state: 'published',
		body: `
<p>It begins with a cough. Compressed air shudders through forty metres of pipe, something the size of a church bell clears its throat, and then the whole headland is inside one note.</p>
<p>The fog signal at Stack Point blew yesterday for the first time since it was declared redundant a quarter of a century ago. It took the six members of the Lighthouse Trust four years, 58,000 florins and one replacement diaphragm, hammered out of bronze by a retired coppersmith in his kitchen.</p>
<p>“He apologised for the pitch,” said Edmund Lisle, the trust’s chairman. The old horn sounded a low E flat. The new one is a shade under. “I told him ships are not choirs.”</p>
<p>No rule of navigation asks for it. Satellite positions and radar have made sound signals a courtesy, and the lights authority agreed to the revival only after the trust signed a paper of eleven pages promising never to call it an aid. On the chart it is printed in brackets.</p>
<h3>Heard at last</h3>
<p>All the same, letters came. A trawler skipper wrote that he had been in fog off Gull Holm with every screen working, and had felt alone until he heard the rehearsal. From Casmouth a woman of ninety sent a card with a single sentence: her husband used to set his watch by it.</p>
<p>There were complaints too, nineteen of them by last count, mainly from the new houses on the Saltpans, which did not exist when the horn last spoke. The trust has agreed to three demonstrations a month, in daylight, and to real fog whenever it comes.</p>
<p>Real fog came within hours, as if it had been waiting outside. By eight o’clock the beam of the lighthouse stood in the murk like a plank. Mr Lisle, who had gone home to eat, walked all the way back up the hill to press the button himself.</p>`,
	},
	{
		slug: 'seafarers-centre-reopens',
		edition: 'en',
		section: 'harbour',
		headline: 'Tea, socks and a strong signal: the seafarers’ room is back',
		standfirst:
			'Crews who spend four hours ashore want three things, say the people who run the new centre behind Berth 3. None of them is a souvenir.',
		kind: 'news',
		contributors: ['leila-nakhoda'],
		topics: ['seafarers', 'nakhoda-lane'],
		leadImage: {
			picture: 'harbour',
			caption: 'Behind Berth 3: the lamp in the window of the seafarers’ room burns until one.',
		},
		publishedAgo: { days: 8, hours: 11 },
		state: 'published',
		body: `
<p>First the password, then the kettle, and only then a chair. That is the order in which a ship’s crew uses a room on land, and Sima Nakhoda has arranged hers accordingly. The code for the wireless network hangs in the doorway in letters twenty centimetres high.</p>
<p>The seafarers’ centre closed five years ago, when the mission that ran it lost its last paid post. Since then sailors with an hour to spare have sat on the kerb outside the ferry office, which has no door but a very good router. Some leaned there in the rain to see their children go to bed.</p>
<p>Now a committee from Nakhoda Lane has rented the former rope store from the Board at one florin a year. It has sofas, two washing machines, a prayer corner, a shelf of reading glasses and a rack of knitted socks, which vanish faster than they can be made. In its first month the room counted 618 visits by people of 31 nationalities.</p>
<p>Rafael Domingo, third engineer on a bulk carrier, had been at sea for seven months when he walked in. He asked for a needle. He mended a shirt for an hour, drank four cups of tea and talked to nobody. “Best evening since Suez,” he wrote in the book by the door.</p>
<p>Ms Nakhoda’s grandfather came off such a ship. “He told us the town was kind and shut,” she said. “Kind people, shut doors. So we thought: a door.”</p>
<p>The centre lives on gifts and needs about 1,900 florins a month. The pilots’ association pays for the heating, the Two Anchors brewery for the biscuits. What is missing is someone who can cut hair: eleven men have asked so far, and one, in despair, was helped by a volunteer who normally clips sheep.</p>`,
	},
]
