import type { DemoStory } from '#transfer/demo/shapes.ts'

export const town: DemoStory[] = [
	{
		slug: 'tram-line-four-approved',
		edition: 'en',
		section: 'town',
		headline: 'Line 4 wins by a single vote, and by a sneeze',
		standfirst:
			'The council has decided to build a tram to the Saltpans. A majority that had gone missing for nine years turned up at ten to midnight.',
		kind: 'news',
		contributors: ['tobias-renn'],
		topics: ['line-4', 'town-council', 'transport', 'saltpans'],
		related: ['a-tram-is-a-promise'],
		leadImage: { picture: 'tram' },
		publishedAgo: { days: 2, hours: 9 },
		changes: [
			{
				ago: { days: 2, hours: 1 },
				is: '5.8 kilometres and eleven stops',
				was: '8.5 kilometres and eleven stops',
				note: 'We wrote at first that the new line would be 8.5 kilometres long. The approved route measures 5.8 kilometres.',
			},
		],
		state: 'published',
		body: `
<p>Sixteen hands for, fifteen against. When the clerk read out the figures there was a silence in the chamber, because nobody had expected it to end, and then somebody in the public gallery rang a bicycle bell.</p>
<p>Halvern will build its fourth tram line: 5.8 kilometres and eleven stops, from Anchor Square by way of St Brenna’s hospital to the edge of the Saltpans, where 9,000 people now live and not one of them on rails. Construction is to cost 96 million florins. The national transport fund pays two thirds, provided that the first sleeper is laid within eighteen months.</p>
<p>The decisive hand belonged to Councillor Iris Pomeroy, an independent from the Upper Town, who had opposed the project three times. She said she had spent a week riding the 14 bus. “On the second day I stood for forty minutes with my face in a stranger’s rucksack. On the fourth I sneezed, and eleven people wished me good health. I thought, these are the ones we keep telling to wait.”</p>
<p>Her speech cost the opposition the evening. Its leader, Conrad Vale, had brought a chart two metres long to show that the money would resurface every road in the borough. “It will be a very elegant way of being late,” he said of the line, and announced that he would ask the court to examine the tender.</p>
<h2>What happens now</h2>
<p>Surveyors begin on Ropewalk Street, the narrowest point, where the tracks will pass the theatre at a distance of three metres. Its director has asked for rubber under the rails from the stage door to the corner. After that comes the bridge over the railway, which must be widened by the width of one wheelchair.</p>
<p>Mayor Orla Fennick, who may not vote except to break a tie, had been gripping her gavel so firmly that she had to be reminded to use it.</p>`,
	},
	{
		slug: 'library-opens-on-sundays',
		edition: 'en',
		section: 'town',
		headline: 'The library that forgot to close',
		standfirst:
			'Chandler Street now opens on Sundays and, once a week, until midnight. In six weeks the reading room has acquired a pianist, a snorer and a waiting list.',
		kind: 'news',
		contributors: ['ruth-adeyar'],
		topics: ['library', 'town-council'],
		related: ['a-dictionary-of-harbour-words'],
		leadImage: { picture: 'library' },
		publishedAgo: { days: 5, hours: 10 },
		state: 'published',
		body: `
<p>Hamid Sarv has a counter in his pocket, of the sort used on ferries. He presses it whenever somebody comes through the door after six. On the first long Thursday he pressed it 140 times and supposed that people were being polite. On the sixth he reached 611, and went out to buy chairs.</p>
<p>The experiment was meant to be modest. A legacy from the late Miss Adela Crewe, who worked behind the desk for forty-four years, pays two librarians and a porter for the additional hours until the money runs out, in about three years. Miss Crewe attached a condition: the clock in the reading room must be stopped, “for nobody ever finished a book by looking up”.</p>
<p>So it has stood at twenty past four since then, and beneath it sits a town that one seldom sees together. Apprentices from the Nordahl yard sketch gearboxes. A nurse sleeps before her night shift, with the consent of the house; her neighbours wake her at half past nine. In the music corner Eskil Thorne, seventy, practises on the silent keyboard and is followed with great attention by a girl who can read what his fingers play.</p>
<p>What they come for is not always a book. Of the visitors asked, four in ten named warmth, three in ten a table. “I have five brothers,” wrote one person of fourteen. Loans went up by 22 per cent regardless.</p>
<h3>Complaints, two</h3>
<p>Somebody fries fish under the window. And the last bus to Lanyard Hill leaves at 23.52, eight minutes too early, which the bus company has promised to change when its own clock allows.</p>
<p>At midnight Mr Sarv does not ring a bell. He walks through the rows putting out one green lamp after another, beginning at the back. “You see them notice,” he said. “They look as if they’d come up from under water.”</p>`,
	},
	{
		slug: 'saltpans-school-kitchen',
		edition: 'en',
		section: 'town',
		headline: 'Four hundred lunches and not one fish finger',
		standfirst:
			'Saltpans School buys what the auction cannot sell. Its pupils have learned to gut a gurnard, and the gurnard has become fashionable.',
		kind: 'news',
		contributors: ['ruth-adeyar'],
		topics: ['saltpans', 'schools', 'fishing'],
		related: ['the-auction-clock-goes-dark'],
		leadImage: { picture: 'school' },
		publishedAgo: { days: 7, hours: 8 },
		state: 'published',
		body: `
<p>Gurnard have heads like helmets and three fingers on each side, with which they walk along the bottom of the sea. Nobody at the auction wants them. Class 6b at Saltpans School wants them very much.</p>
<p>Since the start of term the school has had its own cook, its own stove and a contract for leftovers: whatever Greta Munk has not sold by nine in the morning travels up the hill in an electric van at a flat price of two florins a kilo. It may be gurnard, dab, pouting or, as happened once, forty kilos of octopus.</p>
<p>“That was a long morning,” said the cook, Delphine Arkwright, who used to run the galley of a research ship. She decides on the menu at twenty past nine. By noon there are four hundred plates.</p>
<p>The town formerly bought the meals from a caterer 160 kilometres away, at 6.10 florins each. They now cost 5.35. A third of the food used to go into the bin; in the past month it was one part in fourteen, weighed every day by the pupils of 4a, who publish the result on a blackboard with unsparing commentary. (“Yesterday: 19 kg. The beetroot was a mistake.”)</p>
<p>Headteacher Miriam Oake admits to having had other things in mind when she began. Attendance on the Saltpans was among the poorest in the borough. It has risen by four points, most steeply among the oldest, who are on kitchen duty one week in five and may use the long knives.</p>
<p>There has been one setback. Parents reported that their children now send back supermarket fish with remarks on its eyes.</p>
<p>At the market, meanwhile, gurnard fetches three times what it did. Ms Munk has begun to hold a few boxes back. She says it is a matter of principle, and that the boy who fillets fastest has been promised a Saturday job.</p>`,
	},
	{
		slug: 'storm-over-the-sound',
		edition: 'en',
		section: 'town',
		headline: 'Storm over the Sound: how the night went, hour by hour',
		standfirst:
			'Gusts of 141 kilometres an hour, a breach in the East Mole, eleven people taken off a tanker. Our reporters wrote through the night.',
		kind: 'live',
		contributors: ['ines-calloway', 'tobias-renn', 'ruth-adeyar'],
		topics: ['storms', 'lifeboat', 'harbour-board'],
		leadImage: {
			picture: 'winter-sea',
			caption: 'The sea off Stack Point at dusk, two hours before the mole gave way.',
		},
		publishedAgo: { days: 68, hours: 14 },
		changes: [
			{
				ago: { days: 68, hours: 3 },
				is: 'This is our last entry. The wind has gone round to the north and dropped. No one is missing.',
				was: 'The wind is going round to the north. We know of nobody who is missing.',
			},
		],
		state: 'published',
		body: `
<h3>06.40 – Daylight</h3>
<p>This is our last entry. The wind has gone round to the north and dropped. No one is missing. Where the East Mole joined its seventh lamp there is open water, and through it one can see the horizon, which is not right.</p>
<h3>05.15 – Power back in the Upper Town</h3>
<p>The grid company reports that 2,300 households are still without electricity, chiefly along Pilot Street and on Netmakers’ Row. Crews have stopped working on ladders until the gusts fall below eighty.</p>
<h3>03.50 – All eleven are ashore</h3>
<p>The lifeboat <em>Patience</em> has landed the last of those taken off the tanker <em>Meridian Rose</em>, whose anchor had fouled. Coxswain Rory Teague came up the Bell Stairs carrying somebody’s accordion. The remaining crew stayed aboard to work the engine, and it is holding her.</p>
<h3>02.20 – The mole</h3>
<p>Harbour master Willem Drury confirms a breach of roughly twenty metres. He asks everyone, and photographers in particular, to keep off Mole Road: “The wall you want to stand on is the wall that is leaving.”</p>
<h3>00.35 – At the school</h3>
<p>About 190 residents of the low streets are spending the night in the gymnasium of Saltpans School. There is soup. There are also four dogs, a parrot and a wedding party, still in its finery, whose marquee was last seen crossing the railway.</p>
<h3>23.10 – Trams halted</h3>
<p>Halvern Tramways has stopped all lines after a plane tree fell across the wires in Chandler Street. Passengers on car 31 were invited into the library, where the porter had lit the stove.</p>
<h3>21.30 – High water still to come</h3>
<p>The Marine Station expects the peak at 01.48, about 1.2 metres above the table. Sandbags are being handed out from the fire station in Tallow Lane until midnight; bring your own shovel if you have one.</p>`,
	},
	{
		slug: 'how-nakhoda-lane-got-its-name',
		edition: 'en',
		section: 'town',
		headline: 'How a lane in Halvern came to speak Persian',
		standfirst:
			'A stranded captain, a debt of honour and a bakery: the short history of a street that has two names and answers to both.',
		kind: 'explainer',
		contributors: ['leila-nakhoda'],
		topics: ['nakhoda-lane', 'heritage', 'languages'],
		related: ['seafarers-centre-reopens'],
		leadImage: { picture: 'bakery' },
		publishedAgo: { days: 10, hours: 7 },
		state: 'published',
		body: `
<p>On the north side the sign says Nakhoda Lane, on the south <span lang="fa" dir="rtl">کوچهٔ ناخدا</span>, and a visitor may well think these are two streets glaring at each other. They are one, three metres wide, and the word is the same: <em>nakhoda</em>, from the Persian for “lord of the ship”, is what a captain is called from the Gulf to Zanzibar.</p>
<h2>Who was the captain?</h2>
<p>Yunus Darvand, of Bandar Lengeh. In 1921 he was sailing as second mate on a British steamer that broke her shaft outside Halvern and was sold where she lay. The crew were offered a railway ticket to a port none of them had asked for. Darvand remained, for he had lent the ship’s cook eleven pounds and the cook refused to leave.</p>
<h2>Why here?</h2>
<p>Because Widow Tansy Bell of number 9 let rooms to “foreign and other gentlemen”, as her card put it, at the ordinary price. Within ten years six households in the lane cooked with turmeric. The baker next door, a Methodist, learned to make flat bread on hot pebbles and went on doing so until he died.</p>
<h2>When did it become official?</h2>
<p>Not before 1961. The council wanted to rename it Jubilee Passage; a petition of 212 residents, two thirds of whom had never seen the Gulf, asked for the name that everybody used. In the same month this newspaper printed its first page in Persian, set by hand, with a mistake in the headline that we still hear about.</p>
<h2>Who lives there now?</h2>
<p>Around a thousand people in Halvern speak the language at home, most of them elsewhere in town. The lane has kept two bakeries, a tailor, the seafarers’ committee and a school on Saturdays. At the new year, in March, it also has fires, over which anyone may jump who has taken off a long coat.</p>
<h2>And the eleven pounds?</h2>
<p>Repaid in 1938, in florins, with a samovar as interest. It boils in our editorial office to this day.</p>`,
	},
	{
		slug: 'rents-on-netmakers-row',
		edition: 'en',
		section: 'town',
		headline: 'Netmakers’ Row: the street that was sold in its sleep',
		standfirst:
			'In six years rents in the old net lofts have risen by 74 per cent. The land register shows who bought them, and how little anyone had to say about it.',
		kind: 'analysis',
		contributors: ['priya-venn', 'tobias-renn'],
		topics: ['housing', 'town-council'],
		related: ['the-chandlers-buy-their-shop'],
		publishedAgo: { days: 13, hours: 5 },
		state: 'published',
		body: `
<p>Of the 88 houses on Netmakers’ Row, 51 have changed hands since the quay was repaved. That much can be heard at any bar. What one does not hear, because it is written down in four separate offices, is that 37 of the buyers are at bottom the same two.</p>
<p>The <em>Lantern</em> has compared entries in the land register with company filings. Through nine firms, named after nine kinds of knot, two investment funds in the capital have acquired a little over two fifths of the street. They paid 31 million florins. None of the purchases was large enough to require the council’s consent, the threshold for which is a million per <em>transaction</em>.</p>
<table><thead><tr><th>Monthly rent, two rooms</th><th>Six years ago</th><th>Now</th></tr></thead><tbody><tr><td>Netmakers’ Row</td><td>610</td><td>1,060</td></tr><tr><td>Upper Town</td><td>740</td><td>930</td></tr><tr><td>Saltpans</td><td>580</td><td>690</td></tr></tbody></table>
<p>Sold does not mean empty. By day the lofts are lived in by people who carry suitcases: 23 of the 37 are registered as holiday flats, each for the permitted 180 nights. Counted together, that is a hotel of about 120 beds without a reception, a fire officer or a tax on visitors.</p>
<p>Is it legal? Every step, according to three lawyers. Is it what the rule was for? Councillor Iris Pomeroy, who drafted it, says she had pictured “a widow with a spare room”. Her amendment would count related companies as a single owner. It comes before the housing committee next month, where it may well fail; a similar text did, by two votes, in Ebberton.</p>
<p>A spokesman for one fund, which asked not to be named after we had named it, said that it “invests in the long-term character of maritime quarters”. At number 31 that character is Jory Pask, seventy-eight, the last man in the row who can make a net. His lease ends in May.</p>`,
	},
]
