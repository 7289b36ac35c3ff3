import type { DemoStory } from '#transfer/demo/shapes.ts'

export const harbour: DemoStory[] = [
	{
		slug: 'crane-four-last-lift',
		edition: 'en',
		section: 'harbour',
		headline: 'Crane Four sets down its last crate',
		standfirst:
			'After 71 years on Berth 2 the tallest thing on the Quayside is out of work. Whether it may stay where it is will be decided by people who cannot agree what it is.',
		kind: 'news',
		contributors: ['ines-calloway'],
		topics: ['crane-four', 'harbour-board', 'heritage'],
		related: ['leave-the-crane-standing', 'who-pays-for-the-port'],
		leadImage: {
			picture: 'crane',
			caption: 'Crane Four above Berth 2, where it arrived in pieces on a barge 71 years ago.',
		},
		publishedAgo: { days: 0, hours: 5 },
		state: 'published',
		body: `
<p>At eleven minutes past seven yesterday evening Crane Four picked up a crate of oranges, swung it over the heads of some two thousand people on Mole Road and put it on the quay as softly as a hand. Then its driver, Bettina Roe, climbed down ninety-four steps and gave the key to the harbour master.</p>
<p>“I had planned to say something,” she told the <em>Lantern</em> at the bottom. “But you cannot say much with a key in your fist and your mother looking at you.”</p>
<p>Inspectors found this year that the slewing ring, the great toothed wheel on which the cab turns, had worn four millimetres past its limit. A new ring would have to be cast abroad and would cost 640,000 florins. The Harbour Board voted without dissent to stop.</p>
<h2>Three plans for one crane</h2>
<p>What it did not vote on was what comes next. Scrapping the crane would cost 310,000 florins. Keeping it upright and painted, says the Board’s engineer, Matteo Lind, needs 1.1 million over twenty years, most of it for rust. A third plan, from the town’s building office, would list it as a monument and turn the machine room into a viewing platform for twelve visitors at a time.</p>
<p>Rosalind Tarr, who chairs the Board, is not persuaded. “We are a port with four working berths and six on the sign,” she said. “Every florin spent on a thing that lifts nothing is taken from a thing that does.”</p>
<p>On the dockers’ side Len Abara sees it differently. His union has collected 7,300 signatures, one for every eight people in Halvern, and he counted the oranges too: two hundred and sixteen. They were handed out to children before dark.</p>
<p>Ms Roe starts next week on the mobile crane at Berth 5. It has a heated cab, a screen and no steps at all. “It’s very nice,” she said, and looked up.</p>`,
	},
	{
		slug: 'east-mole-repair-begins',
		edition: 'en',
		section: 'harbour',
		headline: 'First stones go down on the broken East Mole',
		standfirst:
			'A gap of 22 metres has let the swell into the inner basin since the storm. Divers say the harder part of the repair lies where nobody will ever see it.',
		kind: 'news',
		contributors: ['ines-calloway', 'kian-darvand'],
		topics: ['harbour-board', 'storms', 'public-works'],
		related: ['storm-over-the-sound'],
		leadImage: { picture: 'harbour' },
		publishedAgo: { days: 3, hours: 7 },
		changes: [
			{
				ago: { days: 2, hours: 20 },
				is: 'worth 14.2 million florins',
				was: 'worth 12.4 million florins',
				note: 'An earlier version gave the cost of the repair as 12.4 million florins. It is 14.2 million; the digits were transposed in editing.',
			},
		],
		state: 'published',
		body: `
<p>The barge <em>Marigold</em> tipped the first sixty tonnes of granite into the breach of the East Mole at slack water, and the harbour heard it: a long grumble, then gulls.</p>
<p>By the end of the work 1,900 concrete blocks, each shaped like a child’s jack and as heavy as a tram, will lie interlocked on the seaward side. The contract, worth 14.2 million florins, went to Casmouth Marine, which has promised to close the wall before the next season of gales.</p>
<p>Until then the inner basin is a restless place. Since the breach, the harbour office has logged 41 parted mooring lines and moved the pilot cutters to Berth 5. Small-boat owners have doubled their fenders; a few have simply left for Ebberton.</p>
<p>“You sleep aboard with one foot on the floor,” said Carlo Minns, who keeps a crabber called <em>Second Helping</em> by the Bell Stairs.</p>
<h2>Holes under the wall</h2>
<p>The visible gap is the lesser worry. When divers followed the foundation eastwards they came upon two hollows beneath stones that look perfectly sound from above. Eline Fosse, who leads the dive team, described swimming into one of them with a lamp. “You could park a van in there. The wall has been standing on habit.”</p>
<p>Both are to be pumped full of a stiff grout that sets in sea water. That job alone accounts for 2.6 million of the sum, and it can be done only in the hour around low tide, when the current under the mole drops below half a knot. On a good day that gives two shifts of fifty minutes.</p>
<p>Anglers, who lost their favourite ledge with the breach, have been offered a fenced platform on the finished wall. They have asked for a bench as well. The Board, it is understood, is thinking about the bench.</p>`,
	},
	{
		slug: 'torsay-last-boat',
		edition: 'en',
		section: 'harbour',
		headline: 'Torsay islanders fight for the last boat home',
		standfirst:
			'Under the new timetable the ferry would leave Halvern 85 minutes earlier. On an island of 1,140 people that is the difference between a concert and no concert.',
		dateline: 'Torsay',
		kind: 'news',
		contributors: ['kian-darvand'],
		topics: ['torsay', 'ferries', 'transport'],
		related: ['in-praise-of-the-slow-ferry', 'chess-on-the-constance'],
		leadImage: { picture: 'ferry' },
		publishedAgo: { days: 1, hours: 9 },
		changes: [
			{
				ago: { days: 1, hours: 2 },
				is: '<p>Halver Ferries later said it would hold the timetable back for four weeks.</p>',
				was: '<p>Halver Ferries did not wish to comment.</p>',
			},
		],
		state: 'published',
		body: `
<p>Nobody had to put up a notice. By half past six the hall on Torsay was full, and those who came late stood in the porch with the door open, passing back what was said inside.</p>
<p>The matter was a single line in a table. From next month, Halver Ferries proposes, the <em>Constance</em> will sail from Halvern for the last time each night at 21.15 and no longer at 22.40. The company says eleven passengers on average use the late boat. The islanders have counted as well, and they got to nineteen.</p>
<p>“Eleven or nineteen, it’s the same people who keep this place alive,” said Wenna Carrow, who teaches the fiddle in town three evenings a week and would have to give up two of them. Her neighbour Piet Aldous does late shifts at the ice plant. A sixteen-year-old, Mads Orrin, said only that he plays goalkeeper and training ends at nine.</p>
<p>Behind the change is a rule about rest. The crew of the <em>Constance</em> currently works a day of thirteen hours and ten minutes, which the inspectorate allowed for one year after the second captain retired. That year is over. A replacement has been sought since; two candidates came, looked at the rents and went away again.</p>
<p>Sunniva Holt, the captain who remains, had crossed on her day off to sit in the third row. She was asked what she would do. “Find me a colleague,” she answered, “and a room for them to live in, and I’ll bring you home at midnight if you like.”</p>
<p>The applause for that went on for some time. Before the evening ended, a retired postman had offered his upstairs flat, rent free for a year, to any master mariner with a clean ticket and no objection to hens.</p>
<p>Halver Ferries later said it would hold the timetable back for four weeks.</p>`,
	},
	{
		slug: 'why-the-channel-fills-up',
		edition: 'en',
		section: 'harbour',
		headline: 'Why the channel fills up, and who digs it out again',
		standfirst:
			'Every year the river lays a quarter of a million cubic metres of mud in front of our door. Six questions about dredging, answered.',
		kind: 'explainer',
		contributors: ['priya-venn'],
		topics: ['harbour-board', 'the-estuary', 'public-works'],
		related: ['how-a-tide-table-is-made'],
		publishedAgo: { days: 6, hours: 3 },
		state: 'published',
		body: `
<h2>Where does it all come from?</h2>
<p>Mostly from fields. Rain carries soil off the farms of the upper Halver; the river keeps it afloat as long as it runs fast. Below the rail bridge fresh water meets salt, tiny grains of clay clump together, and the clumps sink. About 240,000 cubic metres settle between the bridge and the East Mole in twelve months, enough to bury Anchor Square to the height of the town hall clock four times over.</p>
<h2>How deep must it be?</h2>
<p>The advertised depth of the main channel is 9.5 metres at the lowest tide. Ships’ captains plan by that figure, so a loss of thirty centimetres means a grain carrier must leave some 400 tonnes of its cargo on somebody else’s quay.</p>
<h2>Who does the digging?</h2>
<p>A trailing suction dredger, the <em>Mudlark</em>, works like a vacuum cleaner with a very large bag. She is hired jointly with Casmouth and Port Ennis for nine weeks. In tight corners by the lock the harbour uses its own grab, which is older than anyone aboard it.</p>
<h2>Where does it go?</h2>
<ul><li>Clean sand is pumped onto the beach below Stack Point.</li><li>Most silt is released in deep water beyond Gull Holm, on the ebb only.</li><li>Anything with old paint residue from the yards, roughly three loads in a hundred, is dried and taken to a sealed pit.</li></ul>
<h2>Does it harm what lives there?</h2>
<p>It buries whatever sits on the bottom. That is why the Marine Station draws a map each spring of mussel beds and young seagrass, and why the dredger’s track is stored to the metre and handed over at the end.</p>
<h2>Could one simply stop?</h2>
<p>One could. The charts suggest the channel would find its natural depth of about five metres after eleven years. Halvern would then be a handsome river town with a lot of mooring rings.</p>`,
	},
	{
		slug: 'captain-drury-interview',
		edition: 'en',
		section: 'harbour',
		headline: '“A harbour is a promise to strangers”',
		kicker: 'The harbour master',
		standfirst:
			'Willem Drury has run the port of Halvern for nine years. He talks about fear, fog and the one rule he would abolish.',
		kind: 'interview',
		contributors: ['ines-calloway'],
		topics: ['harbour-board', 'seafarers', 'pilots'],
		leadImage: {
			picture: 'pilot-boat',
			caption: 'A pilot cutter on its way out. Captain Drury reads every log they bring back.',
		},
		publishedAgo: { days: 9, hours: 6 },
		state: 'published',
		body: `
<p>His office is on the top floor of the old customs house. There are two telephones, one barometer and no computer in sight; it turns out to be in the cupboard, “where it can be heard less”.</p>
<p><strong>Captain Drury, what does a harbour master do all day?</strong></p>
<p>He says no. Politely, by radio. Somebody wants to come in ten minutes early, go out ten minutes late, lie where another ship lies. Nine years of no, and I think the quay is fond of me nevertheless.</p>
<p><strong>When were you last afraid?</strong></p>
<p>During the storm that took the mole. Not of the water; water I know. I was afraid of the quiet between two calls from a tanker with a fouled anchor and twenty-two people in her. It lasted six minutes.</p>
<p><strong>You came here from much larger ports.</strong></p>
<p>In a large port you manage traffic. In one like ours you know the cook’s name. When a ship arrives with a sick cat, they ring me. We have had a sick cat, by the way. She lives in the pilot house and is called Ballast.</p>
<p><strong>What do people ashore not understand?</strong></p>
<p>That a harbour is a promise to strangers. A crew from the other side of the world steers for two flashing lights because a list says they flash. They have never met us. If I let one lamp go out for a night, I have lied to somebody I shall not see.</p>
<p><strong>Which rule would you do away with?</strong></p>
<p>The one that says seafarers need a stamped slip to walk from Berth 6 to the tram stop. It was written for a war that ended before my father was born. I have asked for its repeal on three occasions. I shall ask again.</p>
<p><strong>And after you retire?</strong></p>
<p>I’ll learn to swim. Don’t print that.</p>
<p><em>He later gave permission, on condition that the swimming teacher at the municipal baths be warned in advance.</em></p>`,
	},
	{
		slug: 'shore-power-berth-six',
		edition: 'en',
		section: 'harbour',
		headline: 'Berth 6 falls silent as ships plug in',
		standfirst:
			'A socket the size of a wardrobe lets vessels shut down their engines in port. The neighbours noticed before the announcement.',
		kind: 'news',
		contributors: [],
		source: { name: 'Sound News Agency', url: 'https://sound-news.example/halvern/shore-power' },
		topics: ['harbour-board', 'energy'],
		publishedAgo: { days: 12, hours: 4 },
		state: 'published',
		body: `
<p>Residents of Pilot Street rang the harbour office at four in the morning last week to report that something was wrong. They could hear the clock on the customs house.</p>
<p>The reefer ship <em>Aurelie</em>, which had thudded away at Berth 6 every second week for a decade, was lying there with her engines stopped. She had become the first vessel to draw her electricity from land through a cable that the Board has spent 3.8 million florins on and two summers laying.</p>
<p>Power arrives at 6,600 volts from a substation behind the bonded warehouse. A ship of the <em>Aurelie</em>’s size needs about as much as four hundred flats, chiefly to keep bananas at thirteen degrees. Burning oil for it sent some nine tonnes of carbon dioxide up the funnel on each visit, according to the operator’s own figures, along with soot that Pilot Street has been wiping off its window sills since the street was built.</p>
<p>Not every caller can be connected. Of the 212 ships that used the berth last year, 67 carry the right plug. Captain Willem Drury, the harbour master, expects the share to pass one half within three years because ports along the Sound have agreed on a common standard, and because from then on those without will pay a surcharge.</p>
<p>One question remains open: the tariff. The grid company charges by the highest quarter of an hour in the month, so that one hungry vessel can make the electricity dear for all. The Board has asked the regulator for a rule that spreads the peak. An answer is due before the end of the quarter.</p>
<p>On Pilot Street they have other concerns. Oda Brill, who is eighty-one and has lived at number 14 since her wedding, says she cannot sleep. “It’s the gulls,” she explained. “I never knew we had so many.”</p>`,
	},
]
