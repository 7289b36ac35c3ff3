import type { DemoStory } from '#transfer/demo/shapes.ts'

export const business: DemoStory[] = [
	{
		slug: 'the-auction-clock-goes-dark',
		edition: 'en',
		section: 'business',
		headline: 'The auction clock goes dark, and the buyers stay in bed',
		standfirst:
			'Halvern’s fish is sold by telephone from this week. Greta Munk, who has called the prices for 28 years, now does it to an empty hall.',
		kind: 'news',
		contributors: ['maren-oduya'],
		topics: ['fishing', 'work'],
		related: ['saltpans-school-kitchen', 'why-ice-costs-double'],
		leadImage: { picture: 'fish-market' },
		publishedAgo: { days: 1, hours: 4 },
		state: 'published',
		body: `
<p>The clock has one hand and runs backwards. It starts at a price no sensible person would pay and falls until someone presses a button. For sixty years the buttons were screwed to the benches of the hall on the fish quay. Since this week they are in the buyers’ pockets.</p>
<p>At five in the morning, when the new system went live, 43 bidders had logged in, among them two from the capital who had never smelt the place. Nine hundred boxes were gone in fifty-two minutes. A lot of turbot, landed by the <em>Second Helping</em>’s neighbour an hour before, made 31.40 florins a kilo, a record.</p>
<p>“Lovely price,” said Greta Munk into her headset. In front of her stood rows of boxes, a hose, and one man in an apron: Osric Bane of Bane & Daughter, who had come because he always has. He bought a box of whiting by raising his finger. The machine did not see it, so she pressed for him.</p>
<p>The fishermen’s co-operative, owner of the hall, reckons with 8 per cent more in revenue. More bidders mean higher prices, and boats may announce their catch while still at sea. A cod can thus be sold before it knows. The co-op’s chairwoman, Jenna Hasp, is aware of what goes the other way. “A buyer who stands next to the box sees that the gills are red. From a bed you only see the name of the skipper.”</p>
<p>Names, therefore, are suddenly worth something. Three crews have begun to film the unloading; one has hired a nephew. The café at the corner has lost half its breakfasts.</p>
<p>Ms Munk, sixty, was offered a recorded voice and declined it. She calls out each lot, in the cold, at the old speed. “Somebody ought to say it aloud,” she said. “It was alive yesterday.”</p>`,
	},
	{
		slug: 'nordahl-yard-battery-ferries',
		edition: 'en',
		section: 'business',
		headline: 'Nordahl lands the largest order in its history',
		standfirst:
			'Three electric ferries for the northern islands mean work for six years. Before that, the yard has to find 120 people who can weld.',
		kind: 'news',
		contributors: ['maren-oduya'],
		topics: ['nordahl-yard', 'work', 'energy', 'ferries'],
		leadImage: { picture: 'shipyard' },
		publishedAgo: { days: 3, hours: 3 },
		changes: [
			{
				ago: { days: 3, hours: 1 },
				is: 'It now employs 285 and',
				was: 'It now employs 460 and',
				note: 'This report originally stated that the yard employs 460 people. That is the number of welders it had in 1974; it employs 285 today.',
			},
		],
		state: 'published',
		body: `
<p>Petra Nordahl was under a car when the call came. It was her own, a thing of forty years with a hole in the floor, and she took the telephone with the hand that was less black. “I said yes, thank you, very kind. After that I hit my head.”</p>
<p>Her yard is to build three ferries that run on batteries, each for 180 passengers and 60 cars, for the northern island counties. The contract is worth 214 million florins and contains an option on a fourth vessel. A larger order has never come to the slip by the river, where the firm, in its fifth generation, has launched 391 hulls since 1887.</p>
<p>It had looked otherwise. Two years ago the yard was mending fish farms and had 190 people on short time. It now employs 285 and must reach about 400 before the first keel is laid in ten months.</p>
<h2>Where are the welders?</h2>
<p>That is the bottleneck. Halvern’s technical college lets seventeen finish their training each year. Len Abara of the dockers’ union has suggested retraining crane drivers, several of whom are about to have time on their hands; a first group of fourteen begins next week. The yard pays full wages during the course.</p>
<p>There remains the matter of the batteries. At 4.2 megawatt hours a ship they weigh as much as nine trams and come from a single factory overseas, with a delivery time of nineteen months. Should they be late, there is a penalty of 30,000 florins a day. The bank, Ms Nordahl said, had asked her how she slept. “On my back,” she told it.</p>
<p>The ferries will cross open water for 41 minutes and charge for nine. On board there is to be, at the islanders’ explicit demand, a place to put the sheep.</p>`,
	},
	{
		slug: 'the-seaweed-growers',
		edition: 'en',
		section: 'business',
		headline: 'They harvest in the month when nothing grows',
		standfirst:
			'Two sisters have strung eleven kilometres of rope off Torsay and covered it in kelp. Now a cosmetics firm, a cheese maker and a brewery are quarrelling over it.',
		dateline: 'Torsay',
		kind: 'news',
		contributors: ['kian-darvand'],
		topics: ['torsay', 'fishing', 'food'],
		leadImage: {
			picture: 'seagrass',
			caption: 'What grows beneath the surface off Torsay has become a matter of commerce.',
		},
		publishedAgo: { days: 11, hours: 9 },
		state: 'published',
		body: `
<p>From above there is little to see: a grid of grey floats, a boat with a winch, two figures in orange. Then the winch turns, and out of the water rises a curtain of golden brown, three metres long and shining like wet leather.</p>
<p>“People expect it to stink,” Aune Carrow called over the engine. “Bite it.” It tastes of cucumber, and then for quite a while of the sea.</p>
<p>She is a nurse by profession, her sister Kaija a bookkeeper. Four years ago they took over a licence for mussels that nobody wanted and seeded the lines with sugar kelp, raised as brown fluff in jars behind the schoolhouse. Last season they pulled out 96 tonnes. They pay nine islanders in the months that used to be the leanest, and feed nothing, water nothing and spray nothing. What the plant needs it takes from the river, including a good part of the fertiliser that farmers upstream have lost.</p>
<p>Demand is not the problem. A maker of face creams in the capital would buy everything. So would Two Anchors, which brews a dark beer with it, and a dairyman on Torsay wraps his cheeses in blanched blades. The sisters have split the crop by lot. “We put names in a boot,” said Kaija. “The bookkeeper in me was ashamed.”</p>
<p>What troubles them is a warm spell. At fourteen degrees kelp begins to fray, and last year the water reached that mark sixteen days sooner than it used to. They have moved a third of the ropes to the outer side, where the current is cool and the boat tends to be elsewhere than one left it.</p>
<p>Expansion? An investor came by with a slide that showed forty boats. He was seasick. They lent him a bucket, and their answer.</p>`,
	},
	{
		slug: 'why-ice-costs-double',
		edition: 'en',
		section: 'business',
		headline: 'Why a tonne of ice costs twice what it did',
		standfirst:
			'It is only frozen water. Yet no boat can leave without it, and there is just one machine in town that makes it.',
		kind: 'explainer',
		contributors: ['priya-venn'],
		topics: ['fishing', 'energy'],
		publishedAgo: { days: 15, hours: 6 },
		state: 'published',
		body: `
<p>Skippers talk about diesel. When they think nobody is listening they talk about ice. A trawler takes eight tonnes of flakes for a five-day trip, and since January of last year the price at the chute has climbed from 54 florins to 109. Here is what lies behind the figure.</p>
<h2>One compressor too few</h2>
<p>The plant on the fish quay used to have three. The oldest failed, spare parts were no longer to be had, and its owner, Sound Cold Stores, chose not to replace it. Two machines can make sixty tonnes a day. On a busy morning the fleet asks for eighty.</p>
<h2>The hour matters</h2>
<p>Electricity is cheapest between one and five at night. With three compressors, that window was enough to fill the silo. With two the plant must run through the breakfast peak, when a kilowatt hour costs almost three times as much. This alone explains some 26 of the 55 additional florins.</p>
<h2>An old gas</h2>
<p>Its cooling circuit still contains a refrigerant that is being phased out across the continent, and each refill is dearer than the one before. Conversion to ammonia would take seven weeks, during which there would be no ice at all.</p>
<h2>No rival</h2>
<p>Casmouth sells at 71 florins, but Casmouth is five hours away, and flakes melt. Economists call it a natural monopoly. At the quay other words are used.</p>
<h2>What can be done?</h2>
<ol><li>The co-operative is considering a small plant of its own, for about 900,000 florins.</li><li>The Harbour Board owns the land, and could write a ceiling on prices into the next lease, eleven months from now.</li><li>Several boats have fitted tanks that chill sea water on board. A skipper who did so reports that he has saved a fifth, and that his fish arrive looking surprised.</li></ol>
<p>Sound Cold Stores told us that it regretted the development and was reviewing its options. It did not say which ones.</p>`,
	},
	{
		slug: 'the-chandlers-buy-their-shop',
		edition: 'en',
		section: 'business',
		headline: 'The staff of Gannet & Pole buy Gannet & Pole',
		standfirst:
			'Eleven people who sell rope, lamps and tinned peaches have become shopkeepers. They raised the deposit in nine days.',
		kind: 'news',
		contributors: ['maren-oduya'],
		topics: ['work', 'housing'],
		publishedAgo: { days: 18, hours: 8 },
		state: 'published',
		body: `
<p>You can still buy a single brass screw at Gannet & Pole. They will wrap it in paper, too. It was this screw, in a manner of speaking, over which the sale nearly came to grief.</p>
<p>When Lionel Pole announced that he would retire at eighty-four, a chain of outdoor shops offered him 1.4 million florins for the ship chandlery on Chandler Street, founded in 1859. The chain liked the cellar, the counters and the name. It did not like the 14,000 small drawers. On the morning the offer arrived, storewoman Hetty Brack laid it on the counter beside the till, and everyone who worked there read it standing up.</p>
<p>“Nobody spoke,” she recalled. “Then Wilf said, how many florins is it a drawer?” It came to a hundred exactly.</p>
<p>They asked the customers. A sheet of brown paper was hung in the window on which anyone could sign for one drawer or more, to be repaid over fifteen years at two per cent. Tugs took forty. Captain Drury took the one with the lamp glasses. Within nine days there were 3,900 signatures’ worth of drawers, and the savings bank, which had asked for a quarter of the price as security, found that it had slightly more.</p>
<p>Mr Pole sold for 1.3 million. He stipulated a chair by the stove and the right to give advice until noon.</p>
<p>The new co-operative has eleven members with one vote each, from the manager to the apprentice. Their first decision was to close for an hour at lunch, the second to pay themselves alike. The third took until after midnight and concerned the peaches. Nobody has bought a tin since a yacht did, some years ago. They are staying, by six votes to five.</p>`,
	},
	{
		slug: 'who-pays-for-the-port',
		edition: 'en',
		section: 'business',
		headline: 'Who pays for the port?',
		standfirst:
			'Consultants say Halvern’s harbour loses 2.3 million florins a year. Read the annex, and a rather different harbour comes into view.',
		kind: 'analysis',
		contributors: ['maren-oduya', 'priya-venn'],
		topics: ['harbour-board', 'town-council', 'public-works'],
		publishedAgo: { days: 14, hours: 10 },
		state: 'published',
		body: `
<p>Reports of 140 pages have a front and a back. On the front of this one, commissioned by the council for 180,000 florins, stands a sentence that has been quoted ever since: “In its present form the port is a burden on the ratepayer.” At the back, in Annex F, in smaller type, stand the numbers.</p>
<p>Last year the Harbour Board took in 21.7 million florins: 9.4 million in dues on ships, 6.2 in rents, 4.3 from pilotage and the rest from parking, moorings and ice. It spent 24 million. The gap is real.</p>
<h2>What the gap is made of</h2>
<p>Of the spending, however, 3.1 million is interest on a loan for the flood gate, which was built to keep the Upper Town’s cellars dry and on which no ship depends. A further 700,000 goes on lighting and sweeping Mole Road, the borough’s favourite Sunday walk. Had both been paid from the general budget, as in Casmouth, the port would show a profit of a million and a half.</p>
<p>The consultants know this. They call it, on page 131, “a question of presentation”.</p>
<h2>Who gains</h2>
<p>A second omission weighs more. By the authors’ own estimate 2,900 jobs depend on the quays, at the yard, in the cold stores, in haulage. Their wages and the tax on them appear nowhere in the sum, on the argument that people “would find employment elsewhere”. It would be interesting to know where. Unemployment in the borough stands at 8 per cent.</p>
<p>None of which means that all is well. Dues have been frozen for seven years; a ship calling here pays a fifth less than in Port Ennis for a better berth. Raising them to the level of the neighbours would bring in 1.2 million without, as far as can be seen, driving a single vessel away.</p>
<p>That recommendation is also in the report. One finds it on page 138, after the glossary.</p>`,
	},
]
