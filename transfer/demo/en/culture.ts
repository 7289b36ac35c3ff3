import type { DemoStory } from '#transfer/demo/shapes.ts'

export const culture: DemoStory[] = [
	{
		slug: 'the-salt-wife-review',
		edition: 'en',
		section: 'culture',
		headline: '“The Salt Wife” drowns its audience, and we asked for more',
		kicker: 'First night',
		standfirst:
			'At the Ropewalk Ottilie Bex stages a local legend as a trial. The stage is flooded, the verdict is open and the front row gets towels.',
		kind: 'opinion',
		contributors: ['sefton-marsh'],
		topics: ['ropewalk-theatre', 'heritage'],
		leadImage: { picture: 'theatre' },
		publishedAgo: { days: 0, hours: 15 },
		state: 'published',
		body: `
<p>You know the story. A fisherman nets a woman and marries her. She bears him three children, cooks, mends and never speaks, and on the day she finds the net in the loft she walks back into the water. In Halvern we tell it to tourists, with a sigh on behalf of the fisherman.</p>
<p>Playwright Nell Ambry has had enough of sighing. Her version opens after the end. The husband has sued. In a courtroom ankle-deep in the actual sea, or at any rate in nine tonnes of warmed brine, a judge is to decide whom the children belong to. Witness after witness comes splashing in: the priest, the neighbour, the net.</p>
<p>The net! Idris Coe plays it, hung about with cork, as an old retainer who only ever did his duty. It is the comic part, and by the interval the comedy has gone bad like a mussel. “I merely held,” he says. One could hear the pumps.</p>
<h2>A silence of ninety minutes</h2>
<p>Odile Farrow has the title role, and not one line. She sits with her back to us for most of the evening, and you look at nothing else. When at last she turns round, a woman near me said “oh” in the voice of someone who has recognised her sister.</p>
<p>Not everything floats. The songs, by a committee of three, sound like it. The second act spends a quarter of an hour on maritime law, of which I would have been content with less, although the barrister behind me was taking notes. And the children are played by puppets so lovely that they should have been trusted to be still.</p>
<p>But the ending is a stroke of genius, so I shall keep it dry. Only this: before the judge rules, the house lights come up, and a bailiff goes along the rows with a basket. What you put into it matters. What we put into it last night astonished me, and I have sat in that theatre with these people for thirty years.</p>
<p>Until the end of next month. Rows A to C: take the towel.</p>`,
	},
	{
		slug: 'a-dictionary-of-harbour-words',
		edition: 'en',
		section: 'culture',
		headline: 'To “swither”, to “plunk”, to “go Ebberton”',
		standfirst:
			'A dictionary has rescued 2,400 words that were spoken on the quays of Halvern. Eleven of them mean rain.',
		kind: 'news',
		contributors: ['sefton-marsh'],
		topics: ['languages', 'library', 'heritage'],
		publishedAgo: { days: 8, hours: 5 },
		state: 'published',
		body: `
<p>A <em>mardle</em> is a gossip, and a <em>dwile</em> a floorcloth, further down the coast too. But where else can one be <em>quaywise</em>? It describes a person who walks around a rope without looking.</p>
<p>Retired telegraphist Ada Finch began her collection in 1971, when she overheard two dockers arguing and understood every word except the nouns. She wrote on the backs of telegram forms. By her death she had filled sixty shoeboxes, which her niece brought to Chandler Street on a sack barrow, one each week, because the tram driver would not have them all at once.</p>
<p>The <em>Halvern Word Book</em>, out tomorrow, runs to 512 pages. Editors Hamid Sarv and Rowan Sleet have checked each entry with at least two speakers, the oldest of whom was a hundred and one. (“She corrected our pronunciation and then our posture.”) About a third of the vocabulary came ashore with foreign crews: <em>lascar</em> for a strong tea, <em>bumbo</em> for a child who gets underfoot. From Nakhoda Lane came <em>yavash</em>, slowly, which older pilots still say to the engine.</p>
<h2>A small selection</h2>
<ul><li><strong>bellwet</strong>: soaked as far as the belt</li><li><strong>to go Ebberton</strong>: to leave without settling the bill</li><li><strong>lampers</strong>: those who are up before the lights go out</li><li><strong>smur, haar, drizzick, spittle-weather</strong>: four of the aforesaid eleven</li><li><strong>tidesome</strong>: of a person: warm and cold by turns, but to be relied on</li></ul>
<p>What has perished along with the words can be gathered from the index. Under <em>rope, kinds of</em> there are 93; under <em>telephone</em> there are none. The editors regret one omission. Miss Finch noted a term for the feeling when a ship one has waited for passes by the harbour mouth and does not come in. Beside it she put a cross, and the remark that she would look for the spelling.</p>`,
	},
	{
		slug: 'foghorn-concerto-interview',
		edition: 'en',
		section: 'culture',
		headline: '“The soloist weighs two tonnes and cannot count”',
		standfirst:
			'Composer Juno Halloran has written a concerto for foghorn and brass band. A conversation about patience, wind and the key of not quite E flat.',
		kind: 'interview',
		contributors: ['sefton-marsh'],
		topics: ['music', 'stack-point'],
		related: ['fog-signal-returns'],
		leadImage: {
			picture: 'lighthouse',
			caption: 'The concert platform: Stack Point, with the horn house on the seaward side.',
		},
		publishedAgo: { days: 12, hours: 13 },
		state: 'published',
		body: `
<p><strong>Ms Halloran, whose idea was it?</strong></p>
<p>The horn’s. I was on the headland with a flask and an unfinished symphony when it went off behind me. I dropped the flask. In the second that followed I could hear every stone in the cliff. So I thought: that’s what an opening chord should do.</p>
<p><strong>How does one rehearse with such an instrument?</strong></p>
<p>One doesn’t. It gets through its air in nine seconds and needs four minutes to recover. During those four minutes the band has to live off what it left behind. My first draft was far too polite. I kept putting tunes in the gaps. Now there’s mostly breathing.</p>
<p><strong>It isn’t in tune, they tell me.</strong></p>
<p>It’s twenty-one cents below E flat, on a dry day. We’ve pulled out every slide in the Harbour Band to meet it. The euphoniums are delighted; they say that’s where they’ve always been.</p>
<p><strong>And the wind?</strong></p>
<p>From the west, nobody hears the cornets. From the east, nobody hears us in town. I’ve written two versions. At half past five the lighthouse keeper will hoist either a cone or a ball, and the players turn to the blue part or the red one.</p>
<p><strong>Who operates the soloist?</strong></p>
<p>Edmund Lisle, who is deaf in the left ear as a result of his hobby and cannot read music. I’ve given him a stopwatch and a pupil of mine, who squeezes his hand. In the final bars he gets a cadenza. I won’t be conducting there. He may do what he likes, for as long as the compressor lasts.</p>
<p><strong>What would you like people to take home?</strong></p>
<p>Ear plugs, at the gate, one florin. And the quiet afterwards. I timed it at the dress rehearsal. Three hundred bandsmen and children, and it was half a minute before anybody coughed.</p>
<p><em>The performance begins at six in the evening, weather permitting; if there is fog, so much the better.</em></p>`,
	},
	{
		slug: 'torsay-figurehead-comes-home',
		edition: 'en',
		section: 'culture',
		headline: 'A wooden woman goes home to Torsay',
		standfirst:
			'For 134 years the figurehead of the brig “Charity” looked at a wall in the Maritime Museum. Now she looks at the sea that wrecked her.',
		dateline: 'Torsay',
		kind: 'news',
		contributors: ['kian-darvand'],
		topics: ['torsay', 'heritage'],
		leadImage: {
			picture: 'ferry',
			caption: 'She crossed on the car deck of the Constance, under a blanket, upright.',
		},
		publishedAgo: { days: 9, hours: 14 },
		changes: [
			{
				ago: { days: 9, hours: 2 },
				is: 'December night in 1889',
				was: 'December night in 1898',
				note: 'The brig Charity was lost in 1889, and not, as the article first had it, in 1898.',
			},
		],
		state: 'published',
		body: `
<p>They had asked whether she should be laid flat. The islanders would not hear of it. So she travelled standing, lashed to a hay cart, and at the harbour entrance Captain Holt gave three blasts on the whistle as for a lady.</p>
<p>The <em>Charity</em> struck the Torsay reef on a December night in 1889. Fourteen people drowned and nine were hauled up the cliff in herring baskets by women, the men being at sea. In the morning the carved figure washed up, one arm missing. A magistrate from Halvern had it brought to town “for safe keeping”, and there it remained: inventory number 212, third room, left.</p>
<p>Every generation on the island wrote a letter to ask for her. The museum has found seven in its own files. The eighth came from Year 5 at the island school and contained a drawing, an estimate for the freight and the question, “Did you mean to give her back and forget?”</p>
<p>“I had no answer to that,” said curator Benedikt Roth. His trustees agreed unanimously. They have kept a cast of plaster, made from a scan, which to a visitor’s eye is identical except that it does not, as children have always maintained of the original, follow one round the room.</p>
<p>The wood is lime, the paint seven layers deep. Conservators have fixed what was left of the blue and have not replaced the arm. On Torsay she stands in the chapel porch, out of the rain and behind glass, facing south-west.</p>
<p>At the unveiling the names were read out, fourteen and nine. The last had a descendant in the room, Wenna Carrow, who played something slow on the fiddle. Somebody had put a herring basket at the figure’s foot. By evening there were coins in it, a shell, and a mitten for the hand she still has.</p>`,
	},
	{
		slug: 'faces-from-the-net-loft',
		edition: 'en',
		section: 'culture',
		headline: 'Six hundred faces out of a net loft',
		standfirst:
			'A plumber found a crate of glass negatives beneath the floor of number 31. The museum is now asking everyone: do you know this man?',
		kind: 'news',
		contributors: ['ruth-adeyar', 'sefton-marsh'],
		topics: ['heritage', 'housing'],
		related: ['rents-on-netmakers-row'],
		publishedAgo: { days: 16, hours: 7 },
		state: 'published',
		body: `
<p>He had been looking for a leak. Under the boards in Jory Pask’s loft plumber Davy Strake discovered instead a tea chest, packed in sawdust, and in it 614 plates of glass, each the size of a postcard. He held one against the window. A girl with a bucket held his gaze.</p>
<p>The pictures were made between about 1908 and 1914, say the experts at the Maritime Museum. All are portraits, taken in the same corner, on the same chair, in the light of a north window that still exists. Netmakers, coopers, a policeman with a goose. A bride in borrowed shoes. There is not a single gentleman among them. The photographer scratched numbers into the edge and never a name, least of all his own.</p>
<p>Or hers. Archivist Lotte Amis has a theory. In plate 77 the sitter wears spectacles, and those who enlarge the left lens far enough can see, upside down and no bigger than a grain of rice, a figure next to a tripod. It is wearing a skirt.</p>
<p>The census of 1911 lists at this address one Keziah Pask, net braider, unmarried, thirty-four. She was Jory’s great-aunt. He remembers that she was said to have “wasted her money on chemicals”, and that he had always imagined something to do with her lungs.</p>
<p>From next week a hundred prints will hang in the windows of shops along Chandler Street, with a pencil on a string beside each. Whoever recognises a chin is asked to write it down. During a trial at the baker’s it took nine minutes. “That’s our Nan’s nose,” said a customer, and put down her bread. “Oh, look at her. Nobody ever told her she was pretty. She’d have thrown the bucket at them.”</p>`,
	},
	{
		slug: 'the-last-smokehouse',
		edition: 'en',
		section: 'culture',
		headline: 'Eel, alder, eleven hours',
		standfirst:
			'On Tallow Lane one chimney out of nineteen is still smoking. Whoever wants to know why should come at two in the morning and bring a jacket they do not love.',
		kind: 'news',
		contributors: ['asta-verrill'],
		topics: ['food', 'heritage', 'fishing'],
		publishedAgo: { days: 20, hours: 9 },
		state: 'published',
		body: `
<p>First the nose gives in, then the eyes, and after about ten minutes something further back that one had not known could smell. “Now you’re here,” said Philippa Thole, and shut the iron door.</p>
<p>Hers is the last smokehouse in a street that was named for candles and became rich on herring. A hundred years ago nineteen kilns burned here day and night; when the wind stood in the south, it is said, washing in the Upper Town had to be done twice. Ms Thole took hers over from an uncle. She studied musicology. She says the difference is smaller than one thinks: “You wait for a long time, and then it’s about half a minute.”</p>
<p>Eels hang in rows of twelve by the gills. They are farmed, since the wild ones have become so few that she refuses to touch them, and have lain overnight in brine with bay and a spoonful of molasses. The wood is alder from the river bank, felled two years earlier. Sawdust damps the flame; a wet sack, drawn across the vent by a hand’s breadth, governs the rest. There is no thermometer. She lays her palm against the door and counts, in quavers.</p>
<p>Towards five the skins begin to gleam like varnished violins. Fat falls hissing. At this point one must on no account go away, and she told me of the night in 2009 when she did, for a telephone call. The engagement was broken off, and so was the batch.</p>
<p>A kilo costs 46 florins. A health inspector comes every quarter, and recently a man from the heritage office, who wanted to list the soot. It is four centimetres thick and, where her grandfather leaned, polished. She has asked him to wait until she’s dead. Then they may have it all, she says, including the sack.</p>`,
	},
]
