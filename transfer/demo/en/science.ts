import type { DemoStory } from '#transfer/demo/shapes.ts'

export const science: DemoStory[] = [
	{
		slug: 'the-meadow-under-the-ferry',
		edition: 'en',
		section: 'science-and-sea',
		headline: 'The meadow under the ferry',
		standfirst:
			'Seagrass died out in the Halver estuary in the Thirties. Divers have now measured four hectares of it, in a place where no one had sown any.',
		kind: 'news',
		contributors: ['asta-verrill'],
		topics: ['marine-station', 'the-estuary', 'climate'],
		related: ['why-the-channel-fills-up', 'the-octopus-in-the-pot'],
		leadImage: { picture: 'seagrass' },
		publishedAgo: { days: 2, hours: 4 },
		state: 'published',
		body: `
<p>It was a mistake in a spreadsheet, Imke Sandvik assumed. Her sonar had been set to count stones. Along a strip four hundred metres wide, exactly beneath the route of the Torsay ferry, it was reporting stones that swayed.</p>
<p>She went down to see for herself. At a depth of three metres the doctoral student from the Marine Station hung in green light above a lawn of eelgrass, its blades as long as her arm, and in among them pipefish, baby cod the length of a match and a lumpsucker, “which looked at me as though I had come about the rent”.</p>
<p>An epidemic wiped out the estuary’s seagrass in the winter of 1933. Attempts at replanting failed three times, most recently twelve years ago, when 60,000 shoots were set by hand a kilometre further north and were gone within two seasons. What nobody tried was the shipping lane.</p>
<p>Genetic samples offer an explanation. The plants are closely related to a bed off the northern islands, from where the old <em>Constance</em> was bought. Seeds, the researchers suspect, travelled in the sand of her ballast tanks. The rest would have been the work of the ferry itself: since anchoring and trawling are forbidden along its track, this is the only stretch of the bay in which the bottom has been left in peace for half a century.</p>
<p>“We’ve been protecting it with a timetable,” said the station’s director, Dr Yusuf Brandt.</p>
<p>Four hectares store about as much carbon a year as three hundred trees. More important to the fishermen is the nursery: per square metre the divers found eleven times as many young fish as on bare sand. The Station proposes to have the strip marked on the chart. For the ferry nothing would change, apart from a request to the captain. She should, if at all possible, carry on exactly as before.</p>`,
	},
	{
		slug: 'how-a-tide-table-is-made',
		edition: 'en',
		section: 'science-and-sea',
		headline: 'How a tide table is made, and why it is never quite right',
		standfirst:
			'Thirty-seven wheels, one moon and a stubborn wind: what goes into the little yellow book that hangs in every kitchen on the quay.',
		kind: 'explainer',
		contributors: ['asta-verrill'],
		topics: ['marine-station', 'the-estuary'],
		leadImage: { picture: 'tide-chart' },
		publishedAgo: { days: 7, hours: 13 },
		state: 'published',
		body: `
<p>At 14.22 tomorrow, says the yellow book, the water at the Bell Stairs will stand 4.31 metres above the zero mark. How can it know that to the centimetre, and a year ahead?</p>
<h2>Begin with the moon</h2>
<p>Its pull raises two bulges of water, one beneath it and one on the far side of the Earth. Halvern turns through both in 24 hours and 50 minutes, hence two high waters, each day a little later. The sun does the same with less than half the force. When both pull along one line, at new and full moon, we have springs; when they pull crosswise, neaps.</p>
<h2>Then listen to the bay</h2>
<p>If that were all, a child could work it out. But the wave runs up an estuary that is shallow, crooked and open to the west. It is delayed, squeezed and thrown back. So no one calculates the tide from the sky alone. One measures it, by a float in a well under the customs house, every six minutes since 1902, and takes the record apart into simple swings, as the ear does with a chord.</p>
<p>For Halvern there are thirty-seven. The strongest, called M2, is the moon’s and measures 1.68 metres. The faintest amounts to two millimetres and has to do with the fact that the bottom slows the ebb more than the flood.</p>
<h2>Add them up again</h2>
<p>Until 1964 that was done by a machine of brass wheels and a single wire; it is in the Station’s hall, and on open days one may turn the handle. Its last table differed from the computer’s by four centimetres at the most.</p>
<h2>And the error?</h2>
<p>It is called weather. Ten hectopascals less air pressure lift the sea by ten centimetres. A day of strong westerlies adds half a metre. That is why the book bears on its cover, under the price, the oldest warning in town: <em>Water cannot read.</em></p>`,
	},
	{
		slug: 'where-the-gulls-go',
		edition: 'en',
		section: 'science-and-sea',
		headline: 'Where the gulls go when they say they are at sea',
		standfirst:
			'Forty birds from Gull Holm carried a transmitter for a year. One commuted to a landfill, one to a university, and one took the tram.',
		kind: 'news',
		contributors: ['asta-verrill', 'priya-venn'],
		topics: ['gulls', 'marine-station'],
		publishedAgo: { days: 11, hours: 5 },
		state: 'published',
		body: `
<p>Bird 17 left the island every morning at 6.04, flew eleven kilometres inland in a dead straight line, and spent precisely one school break on the roof of a secondary modern in Lower Brake. At weekends she stayed at home.</p>
<p>“She knows the holidays better than my children do,” said Noor Whitcombe, who has spent two years of her life sticking solar-powered transmitters the weight of a two-florin piece on to herring gulls. Her map, published yesterday, consists of 1.9 million points. On it one can make out all of Halvern: the fish quay, as a clot; the bins behind the hospital; a thin arc that follows the tram along Mole Road.</p>
<p>The opinion that gulls live on chips does not survive the data. Three quarters of the birds’ feeding time was spent on mud, at low water, on worms. A mere six out of forty came regularly into the centre, and it was always the same six. “What people call <em>the gulls</em> is a handful of specialists,” said the biologist. In every pair she followed, moreover, one partner fished while the other foraged in town. Why is unknown. They seem to agree on it in spring.</p>
<h2>The passenger</h2>
<p>Bird 31 deserves a paragraph. On twenty-two occasions his signal moved at a steady eighteen kilometres an hour from Anchor Square to Stack Point, with halts of half a minute. Ms Whitcombe went along. He sat on the roof of car 31, which she insists is a coincidence, facing forwards.</p>
<p>Two animals were lost: one over the open sea in the great storm, the other beneath a lorry. The remaining transmitters have been removed, and nearly all their bearers are nesting again. As for bird 17, on the first day of term she was at her post at ten o’clock sharp. According to the caretaker she brought somebody.</p>`,
	},
	{
		slug: 'the-octopus-in-the-pot',
		edition: 'en',
		section: 'science-and-sea',
		headline: 'The octopus in the pot',
		standfirst:
			'Lobster fishermen keep hauling up empty shells and a contented burglar. Is it a bloom, or has the Sound become a different sea?',
		kind: 'analysis',
		contributors: ['asta-verrill'],
		topics: ['fishing', 'climate', 'marine-station'],
		leadImage: { picture: 'octopus' },
		publishedAgo: { days: 13, hours: 12 },
		state: 'published',
		body: `
<p>He opens the door, eats what is inside and closes it again. Carlo Minns has watched this through a glass-bottomed bucket and says he has seldom seen better manners. Out of 180 pots he lifted last week, 112 contained a clean, empty carapace.</p>
<p>The common octopus used to be a rarity here, a thing for the school aquarium. In the past two years landings at Halvern have leapt from 300 kilos to 41 tonnes. Over the same period the lobster catch has halved. The obvious conclusion is on everybody’s lips. It may be correct; it is not yet proved.</p>
<p>What speaks for a change in the sea? Temperature, above all. Winters in which the bottom water fell below seven degrees, too cold for the eggs, came four times a decade in the last century. There has not been one for eight years. Larvae which had always drifted in from the south now survive.</p>
<p>What speaks against? History. The <em>Lantern</em> of 1899 describes “devil-fish in such multitude that they climbed upon the Bell Stairs”, and of 1951 something similar. Both plagues ended as suddenly as they had started. An octopus lives for eighteen months, lays a hundred thousand eggs and dies. Populations of that kind boom, devour everything and collapse.</p>
<p>Both could be true at once, according to the Marine Station: a swing such as there has always been, on a floor that is slowly being raised. Its advice is to prepare for the higher floor. Escape hatches too narrow for a burglar’s head but wide enough for an undersized lobster are on trial; the first results are middling, for the head has no bones.</p>
<p>Mr Minns is meanwhile doing what people on this coast do. He sells the thief, at 9.80 florins a kilo. “Costs me a lobster to feed one,” he said. “But you don’t have to chase it. It’s already sitting there, looking at you through the bars.”</p>`,
	},
	{
		slug: 'yusuf-brandt-interview',
		edition: 'en',
		section: 'science-and-sea',
		headline: '“I would rather be useful than quoted”',
		kicker: 'Marine Station',
		standfirst:
			'Dr Yusuf Brandt has led Halvern’s research institute for a year. On mud, money and what he learned from being wrong in public.',
		kind: 'interview',
		contributors: ['asta-verrill'],
		topics: ['marine-station', 'climate'],
		publishedAgo: { days: 17, hours: 8 },
		state: 'published',
		body: `
<p><strong>You predicted a flood that did not come. How are you?</strong></p>
<p>Wiser. We warned of 1.2 metres above the table; it was 1.14, and the breach in the mole let the rest run into the basin. Ashore it looked as if we had cried wolf. I had a letter from a gentleman who’d carried his piano upstairs.</p>
<p><strong>What did you reply?</strong></p>
<p>I went round and helped him to carry it down. It was an upright, luckily. We talked about probabilities on the landing. He said: next time, tell me how sure you are. Since then every forecast of ours has a second number.</p>
<p><strong>Does that help, or does it confuse?</strong></p>
<p>People bet on football. They know very well what seven in ten means. What they don’t forgive is being spoken to as though they were furniture.</p>
<p><strong>The Station is small. Thirty-one posts, one ship. What can you do that big institutes cannot?</strong></p>
<p>Stay. They come for a campaign, we’ve been measuring the same spot since 1902. A long series is the dullest thing there is, until the day it’s priceless. We have a lady, Mrs Eberle, who has scooped a jar of water off the Bell Stairs every week for thirty-eight years. Her notebooks are our most cited publication. She’s never been to a conference.</p>
<p><strong>What do you need most urgently?</strong></p>
<p>A roof. After that, two people who understand fishermen and can write a program. You generally get one or the other.</p>
<p><strong>Your field produces bad news. Do you still like going to work?</strong></p>
<p>I like mud. In a spoonful of it there’s more going on than in most parliaments, and it’s better organised. One can be sad about the ocean and delighted by a worm in the same minute. I recommend it; the worm doesn’t mind.</p>`,
	},
	{
		slug: 'listening-under-water',
		edition: 'en',
		section: 'science-and-sea',
		headline: 'A map of what the fish can hear',
		standfirst:
			'Twelve microphones on the seabed have recorded the Sound for 200 days. The loudest thing in it is not a ship.',
		kind: 'news',
		contributors: ['priya-venn'],
		topics: ['marine-station', 'the-estuary', 'seafarers'],
		publishedAgo: { days: 22, hours: 6 },
		state: 'published',
		body: `
<p>Under water, at three in the morning, it sounds like frying bacon. That is the shrimps. They snap a claw so fast that the bubble it leaves behind collapses with a crack, and since there are some millions of them the effect off Gull Holm reaches 120 decibels.</p>
<p>Physicist Marguerite Abel has converted two hundred days of such noise into colours. Her map, the first of its type for these waters, hangs in the foyer of the Marine Station; beside it there is a bench with headphones, and on weekday afternoons one has to queue.</p>
<p>You can hear the tide turn, as pebbles begin to roll. You hear rain, which from below resembles applause. Gurnards grunt. Every ship can be told by her propeller: the <em>Constance</em> has a nick in one blade and limps in three-four time. For eleven nights in a row, moreover, something sang at the edge of the channel on a falling third, and no one has been able to say what it was.</p>
<p>Then there is us. In the main fairway, engine noise has doubled the background since comparable measurements a generation ago. That is the range in which cod court each other. A male drums with his swim bladder and can be heard, on a still night, thirty metres off. When a car carrier goes by it is three.</p>
<p>Remedies exist, and some come free. A vessel that slows from fourteen knots to ten loses a quarter of an hour and three fifths of her din. Captain Drury has agreed to a trial: during the spawning weeks a sign will appear on the pilots’ screens, a small grey fish holding a fin to its lips. It was drawn by Ms Abel’s daughter. The captain asked whether it had to be smiling and was told that it did.</p>`,
	},
]
