import type { DemoStory } from '#transfer/demo/shapes.ts'

export const sport: DemoStory[] = [
	{
		slug: 'dockers-win-the-derby',
		edition: 'en',
		section: 'sport',
		headline: 'Dockers 3, Casmouth 2: the goalkeeper did it',
		standfirst:
			'Four minutes into injury time Mads Orrin, sixteen, went up for a corner because nobody had told him not to. Lanyard Hill is still shaking.',
		kind: 'news',
		contributors: ['jonah-pell'],
		topics: ['halvern-dockers', 'torsay'],
		leadImage: { picture: 'football' },
		publishedAgo: { days: 0, hours: 19 },
		state: 'published',
		body: `
<p>His instructions had been to keep it simple. The regular keeper had gone over on an ankle in the warm-up, the reserve was at a christening, and so at seven minutes to three a boy who had come on the ferry to collect balls was given a shirt that reached to his knees.</p>
<p>After a quarter of an hour it was two-nil to Casmouth. The first went through his hands, the second through his legs. Up in the stand, they say, his grandmother folded her knitting and walked down to the touchline, where she stayed.</p>
<p>What coach Danilo Ferrant told them at half-time he would not reveal. (“I said nothing. I cut up an orange.”) In any event the Dockers came out as a different side. Winger Sol Abernathy, who had been invisible, went past three men and scored from an angle at which one cannot score. Ten minutes later captain Viktor Stane headed the equaliser, got up with a bleeding nose and asked the referee the time.</p>
<p>And so to the ninety-fourth minute. Corner from the left. From the far end came something yellow, at a gallop. Ferrant was screaming; he claims it was encouragement. The ball sailed over everyone, struck the post, dropped, and Orrin, sliding, with an outsize sleeve over his eyes, got a knee to it.</p>
<p>Then 4,800 people forgot how old they were. The floodlights flickered because someone was hugging the switch.</p>
<p>The win lifts Halvern to fourth, two points from promotion. Its hero had to be fetched out of the crowd in order to finish the match. He had no comment, he said afterwards, as the last boat left at 21.15 now, or would from next month, and could somebody perhaps run him down to the quay? The whole ground walked with him. The ferry waited, eleven minutes, which in the log is put down to “swell”.</p>`,
	},
	{
		slug: 'the-torsay-swim',
		edition: 'en',
		section: 'sport',
		headline: 'Nine kilometres, no prize, and a queue to take part',
		standfirst:
			'The swim round Torsay has three rules, of which the last is “no hurrying”. This time a record fell nonetheless, to the dismay of its holder.',
		dateline: 'Torsay',
		kind: 'news',
		contributors: ['jonah-pell'],
		topics: ['torsay', 'swimming'],
		publishedAgo: { days: 5, hours: 15 },
		state: 'published',
		body: `
<p>Anyone who overtakes has to say good morning. It is rule two and strictly enforced, by a retired judge in a kayak. He has disqualified a man for nodding.</p>
<p>The swim around the island was started in 1958 by the doctor at the time, who had prescribed sea bathing for melancholy to so many patients that she thought they might as well get to know one another. There were eleven of them. This year’s field numbered 180, drawn by lot from two thousand applicants, aged from seventeen to eighty-three; the water was twelve and a half degrees.</p>
<p>Along the western cliffs the current helps. On the north shore it takes back what it has lent, with interest, and swimmers have been known to spend an hour admiring the same rock. Here boats stand by with cocoa. At Seal Bay the residents swim along for a bit. “You feel a nose,” said Beatrix Lund, “and hope.”</p>
<p>Lund, a tram driver by trade, had no thought of records. She had, she said, been talking to someone from Port Ennis about wallpaper. But that someone was quick, the conversation lively, and when the two of them came round the last point the timekeeper, who is not supposed to have a watch, was seen to look at it. Two hours, four minutes: nine minutes faster than anybody before.</p>
<p>She apologised to the previous record holder, Hugo Fenn, who finished at his leisure in a little over three hours. He was gracious. “It’s an awful thing to have. People expect you to be fit.”</p>
<p>There is no prize. Whoever arrives gets a boiled egg, and an islander to drink it down with. The oldest participant, Sister Agnes Mary of the hospital, came in last with both arms raised. She had said good morning, by her own reckoning, to no one whatsoever, and had been greeted by one hundred and seventy-nine.</p>`,
	},
	{
		slug: 'womens-gig-crew',
		edition: 'en',
		section: 'sport',
		headline: 'Six oars, one boat from 1893, and a score to settle with Port Ennis',
		standfirst:
			'The women of the Halvern Rowing Club have not lost since they threw out their coach. They train at five, before anyone can stop them.',
		kind: 'news',
		contributors: ['jonah-pell'],
		topics: ['rowing'],
		leadImage: { picture: 'rowing' },
		publishedAgo: { days: 10, hours: 14 },
		state: 'published',
		body: `
<p>The boat is called <em>Impatience</em> and is heavier than she looks. Built of elm, with a plank that was replaced after a collision with a buoy in the year of the comet, she won the pilots’ race in 1893 and then, for reasons of fashion, hung from the ceiling of the Two Anchors for seventy years. The women took her down. They had been given a training shell made of plastic and the slot at a quarter to noon, when the quay is full of people with advice.</p>
<p>Now they are out before the lamps go off. Stroke is Tamsin Rook, a baker, who is awake in any case. Behind her sit two nurses, a crane driver, a teacher of Latin and a woman known as the Minister, because she used to be one’s secretary. Cox Lily Marchetti is fourteen and weighs as much as the anchor.</p>
<p>In the autumn of last year they parted from their trainer, a man with a whistle. Since that day they have rowed eleven races and won as many. “He counted aloud,” said Rook. “We already had a rhythm, he just kept interrupting it.” What has taken his place is a song with forty-one verses, not one of which can be printed here.</p>
<p>On the coming regatta day it is Port Ennis’s turn. Two years ago their crew took the cup by half a length, after a wave that by coincidence came from the launch of their own club president. The finish was filmed. The women have watched it, all of them, exactly once.</p>
<p>Bettina Roe, number four, has moved a few things heavier than an elm gig in her time. Asked whether they would win, she was silent for a while, as crane drivers are. “It’s like with a load,” she said then. “You don’t lift. You lean, and wait till it believes you.”</p>`,
	},
	{
		slug: 'sailing-by-ear',
		edition: 'en',
		section: 'sport',
		headline: 'Sailing by ear',
		standfirst:
			'At the Gull Holm sailing school blind helmsmen race against one another. The buoys sing, the judges whisper, and nobody cuts a corner.',
		kind: 'news',
		contributors: ['jonah-pell', 'leila-nakhoda'],
		topics: ['sailing'],
		publishedAgo: { days: 19, hours: 10 },
		state: 'published',
		body: `
<p>“Quiet on the water,” called the starter, and for once he was obeyed. Two keelboats, four people in each. At the tiller and at the jib, those who see nothing; behind them two with sight, who are allowed to say where there is danger and otherwise hold their tongues. Then a horn, a slap of canvas, and away over the bay goes what must be the most attentive regatta anywhere.</p>
<p>The mark to windward sings a low note, the one to leeward a high one. Each hull, too, gives off a tone, which rises on port tack. From these four sounds, from the wind upon a cheek and the pull in a rope, Omar Tell puts together a picture. “It isn’t darkness,” he said. “It’s like a kitchen you’ve known all your life. Somebody moved a chair, so you listen for the chair.”</p>
<p>Tell lost his sight at thirty-one, through an illness, and with it a job on the tugs. For two years he did not go near the harbour. What brought him back was the smell of varnish on a neighbour’s trousers. These days he teaches, and has thirty pupils; eleven can see. The latter wear blindfolds for the first month and, he reports, complain a great deal.</p>
<p>In yesterday’s final he faced Roya Kamali, an interpreter from Nakhoda Lane who took up the sport a year and a half ago. She won by a trick. On the last leg, beneath the lee of the cliff, she let her boat go dead quiet: no one moved, no one breathed, the sheet was held by hand. Tell could not tell where she was. When he heard her again she was ahead.</p>
<p>Protest? He laughed so much that he had to sit down. “I’ve been waiting for somebody to work that out,” he said.</p>`,
	},
	{
		slug: 'chess-on-the-constance',
		edition: 'en',
		section: 'sport',
		headline: 'Check between two islands',
		standfirst:
			'The Halvern chess league has no clubhouse, so it meets on the ferry. A game lasts one crossing, and whoever is losing watches the horizon.',
		kind: 'news',
		contributors: ['kian-darvand'],
		topics: ['ferries', 'chess', 'torsay'],
		publishedAgo: { days: 23, hours: 12 },
		state: 'published',
		body: `
<p>Fifty-two minutes are not much for a Queen’s Gambit. When the whistle goes off Torsay pier, the flags on the clocks are up, coats are put on, and positions that would have deserved an evening are settled with a handshake on the gangway.</p>
<p>It came about through want. The café where the club used to play was turned into a shop for scented candles, the library has too much silence even for chess players, and so four years ago Piet Aldous, who commutes to the ice plant, laid out a magnetic board in the saloon of the <em>Constance</em>. Someone sat down opposite. By now fourteen boards are in use on the early boat, the league has two divisions, and the shipping company has bolted down the tables.</p>
<p>The sea has a say. A swell from the west favours attackers, the statistics show; in calm conditions draws pile up. Castling is reckoned unlucky before Gull Holm. And there is the so-called lighthouse rule: each time the beam of Stack Point sweeps through the saloon one has to have made a move, which comes to four a minute and causes disputes with newcomers.</p>
<p>Top of the table at the moment is a steward, Calixta Brume. She plays between serving teas, standing up, a tray on her left hand, against three opponents at the same time. She learned from her father by post: one move a week, from a prison in a country she declines to name, for seven years. “I won the last one,” she said. “He’d written <em>at last</em> on the card.”</p>
<p>Next month a grandmaster is coming from the capital to give an exhibition. The committee has advised her to eat only dry biscuits. It has not told her about the light.</p>`,
	},
]
