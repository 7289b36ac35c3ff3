import type { DemoStory } from '#transfer/demo/shapes.ts'

export const streets: DemoStory[] = [
	{
		slug: 'the-chip-by-law',
		edition: 'en',
		section: 'town',
		headline: 'Gulls one, council nil',
		standfirst:
			'A by-law against feeding birds on Anchor Square has been suspended after eleven days. The first person fined was a councillor.',
		kind: 'news',
		contributors: ['tobias-renn'],
		topics: ['gulls', 'town-council'],
		related: ['where-the-gulls-go'],
		leadImage: { picture: 'gulls' },
		publishedAgo: { days: 4, hours: 4 },
		state: 'published',
		body: `
<p>In law it is now an open question whether a chip that has been stolen was also fed. The council’s legal officer spent the better part of an afternoon on it before recommending that By-law 77 be put to rest.</p>
<p>The text had seemed plain. Whoever feeds gulls on Anchor Square or within fifty metres of it pays forty florins. Three wardens in yellow were sent out. They wrote nineteen tickets in eleven days, and eighteen of those to whom they were handed said the same thing: the bird took it.</p>
<p>The nineteenth was Conrad Vale, leader of the opposition, who had voted for the measure. He was interviewed on the town hall steps by this newspaper, gesturing with a sausage roll. A herring gull approached from behind. There is a recording, which has by now been viewed two million times, chiefly for the sound he makes.</p>
<p>“I gave nothing,” said Mr Vale, who is contesting his fine. “It was an act of expropriation.”</p>
<p>Gulls have grown bolder for reasons which the Marine Station can name. The town has fewer of them than in 1990, about 1,300 pairs in place of 2,100, but since the fish quay was roofed they no longer find scraps there and go where the people eat. In an experiment two summers ago, birds left food alone when the person holding it looked at them. Those who talk on the telephone look at nothing.</p>
<p>The wardens have been given another task. They hand out a card with two large eyes printed on it, to be worn at the back of the head. The supplier, a novelty shop in Chandler Street, has sold out.</p>
<p>Mayor Orla Fennick called the outcome a lesson in humility. She was speaking indoors.</p>`,
	},
	{
		slug: 'st-brennas-night-boat',
		edition: 'en',
		section: 'town',
		headline: 'A ward that floats: St Brenna’s gets an ambulance boat',
		standfirst:
			'From Torsay to the operating theatre in 31 minutes: the hospital’s new vessel was used on its second night, by someone who was in a great hurry to be born.',
		kind: 'news',
		contributors: ['ruth-adeyar'],
		topics: ['health', 'torsay', 'lifeboat'],
		related: ['torsay-last-boat'],
		publishedAgo: { days: 6, hours: 12 },
		state: 'published',
		body: `
<p>The baby weighs 3,240 grams, is called Constance after the wrong boat, and has the distinction of a birth certificate on which the place is given in degrees and minutes.</p>
<p>Her mother, Tilda Orrin, rang the island nurse shortly after one. Until a week ago the next step would have been a call to the lifeboat, whose volunteers would have pulled on oilskins over their pyjamas. Instead the <em>Brenna II</em> cast off from the hospital’s own jetty with a midwife, a paramedic and an incubator on springs.</p>
<p>Halvern has talked about such a vessel since a winter in which the helicopter was grounded on 29 nights out of ninety. The boat cost 2.2 million florins. Half was raised by the friends of the hospital, among them the pupils of Torsay’s one-room school, who sold 4,000 knitted limpets.</p>
<p>She is twelve metres long, has two water jets rather than propellers and can lie with her bow against any beach. What the crew praise most, though, is a thing from the furniture trade: the stretcher rests upon a bed of air that irons out the waves. “You can put in a drip at thirty knots,” said paramedic Lucan Frey. “I have tried it on my brother-in-law.”</p>
<p>Rory Teague, coxswain of the lifeboat, watched her go by from his kitchen. His crew answered 34 medical calls last year and will now, he hopes, be left with the shipwrecks. He does not deny a certain pang. “We had eleven babies over the years,” he said. “My mate can do the song.”</p>
<p>Constance arrived two cables off Gull Holm at 02.07. According to the log the engines were stopped for four minutes, the sea was slight, and all hands took off their caps.</p>`,
	},
	{
		slug: 'bell-stairs-reopen',
		edition: 'en',
		section: 'town',
		headline: 'The Bell Stairs open again, all one hundred and twelve of them',
		standfirst:
			'For two years the short way from the quay to the Upper Town was shut. Each new step bears a word, and together they make something like a poem.',
		kind: 'news',
		contributors: ['ruth-adeyar'],
		topics: ['public-works', 'heritage'],
		publishedAgo: { days: 1107, hours: 6 },
		state: 'published',
		body: `
<p>At noon a boy of five ran down them, and thereby ended an argument over who should be the first. The mayor followed with the band.</p>
<p>The Bell Stairs had been closed since a retaining wall slid into the yard of the Two Anchors, taking with it a hen house and, by great good luck, nobody. Engineers discovered that the flight of 1788 had been founded on ballast thrown out of ships: Baltic flint, Portuguese tiles, a quantity of oyster shells. They have left a piece of it visible behind glass at the second landing.</p>
<p>Masons led by Sorcha Dunmore cut 112 treads from Ebberton sandstone, each of them 31 centimetres deep so that two people carrying a mattress can pass a third with a pram. It was tested. The bill comes to 1.9 million florins, which is less than had been feared and twice what had been promised.</p>
<p>What people stopped to look at was underfoot. Every riser carries a single word, sent in by a resident of the streets above and below. The jury, consisting of the librarian, a tram driver and a girl with perfect marks in spelling, arranged them in such a way that they can be read in either direction. Going up one begins with <em>salt</em> and ends with <em>kitchen</em>.</p>
<p>A handrail runs along both sides, warmed on frosty nights by waste heat from the brewery. On the top landing there is once more a bell, cast from the melted fittings of the old one, to be rung by anyone who has climbed without pausing. It rang 340 times before evening. After that the neighbours took the clapper in, and they are keeping it in a sock until an hour has been agreed on.</p>`,
	},
]
