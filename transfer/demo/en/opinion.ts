import type { DemoStory } from '#transfer/demo/shapes.ts'

export const opinion: DemoStory[] = [
	{
		slug: 'leave-the-crane-standing',
		edition: 'en',
		section: 'opinion',
		headline: 'Leave the crane standing',
		kicker: 'Our view',
		standfirst:
			'A town that pulls down its tallest landmark to save 40,000 florins a year has mistaken thrift for sense.',
		kind: 'opinion',
		contributors: [],
		topics: ['crane-four', 'heritage', 'harbour-board'],
		related: ['crane-four-last-lift'],
		publishedAgo: { days: 0, hours: 4 },
		state: 'published',
		body: `
<p>Let us begin with what can be said against it. Crane Four is not beautiful. It is not even old, as such things go; grandparents among our readers watched it being bolted together. No architect signed it. It leaks oil, it hums in an east wind, and the pigeons have done to its ladders what pigeons do.</p>
<p>It is also the only object in Halvern that can be seen from everywhere. Children on the Saltpans draw it before they draw a house. Boats coming home from Gull Holm put it over the chapel roof and know that they are in the channel. When it moved, one knew that there was work; when it stood still at noon, it was time to eat.</p>
<p>The Board’s arithmetic is honest as far as it goes. To preserve the structure costs around 55,000 florins a year for two decades. To break it up costs 310,000 once, or if you spread that over the same time 15,500. The difference is forty thousand, a little less than the borough spends on hanging baskets.</p>
<p>Against it stands something that has no column. Ports that have cleared away everything which no longer earns its keep can be viewed along this coast. They have car parks, of good quality. Nobody sends a postcard from them.</p>
<p>We are not pleading for a museum. Let the dockers have the cab for their apprentices; let there be a light on the jib, since the lights authority would welcome one; sell the twelve places on the platform dearly to visitors and give them away to school classes. Above all, let nothing be decided before the council has walked out to Berth 2 together, in daylight, on foot, and looked up.</p>
<p>Miss Roe needed ninety-four steps to come down from there. The rest of us should be able to manage one.</p>`,
	},
	{
		slug: 'in-praise-of-the-slow-ferry',
		edition: 'en',
		section: 'opinion',
		headline: 'In praise of the slow ferry',
		standfirst:
			'Everybody wants the crossing to be faster. I should like to keep my fifty-two minutes, please, and I shall tell you what I do with them.',
		kind: 'opinion',
		contributors: ['bram-hollis'],
		topics: ['ferries', 'torsay'],
		publishedAgo: { days: 3, hours: 13 },
		state: 'published',
		body: `
<p>Nothing. That is what I do with them.</p>
<p>I’ll grant that it took me years to become any good at it. As a young man I carried newspapers on board, later a briefcase, and for one dreadful winter a machine for learning Spanish. It was a gull that cured me. It rode on the rail the whole way to Torsay with its eyes half shut, got off, walked up the pier like a clerk, and I saw that of the two of us it was the bird who had been travelling.</p>
<p>Now comes a gentleman from the shipping company with an artist’s impression. Catamaran, nineteen minutes, cinema seats. There would be no open deck, owing to the speed, and no thermos flasks, owing to the lids. One would go in at one end of a tube and out at the other. He called it “seamless”. I have crossed that water four thousand times, and I can assure him that the seams are the best of it.</p>
<p>There is the one off the mole where the land lets go, and all the telephones fall silent together. The second comes at Gull Holm: conversations that have been about money turn to the weather, and those about the weather to God. At the third, when you can make out who is standing on the pier, each face does something it is not aware of. I’ve seen marriages saved between the bell buoy and the bollard, simply because there was nowhere to storm off to.</p>
<p>By all means give the islanders their late boat; a concert is a concert. Pay the crew. Mend the toilet. But make haste with care. We have so few places left in which a grown person may look out of a window for the better part of an hour without being asked if anything’s the matter.</p>
<p>The gull is called Herbert, by the way. He has a season ticket.</p>`,
	},
	{
		slug: 'a-tram-is-a-promise',
		edition: 'en',
		section: 'opinion',
		headline: 'A bus can be cancelled. A tram is a promise',
		kicker: 'Guest article',
		standfirst:
			'Rails in the road tell a district that it belongs to the town. A driver on what she sees from the front of car 31.',
		kind: 'opinion',
		contributors: ['beatrix-lund'],
		topics: ['line-4', 'transport', 'saltpans'],
		publishedAgo: { days: 1, hours: 13 },
		state: 'published',
		body: `
<p>I have driven the same six kilometres for seventeen years, and people ask me whether it isn’t dull, always going along the same line. I tell them that the line stays the same so that everything else can change. From where I sit you notice.</p>
<p>When I started, Mole Road was sheds. Then came the rails’ renewal, and within a year the first shed had a window box. A woman opened a place for soup at the second stop. She told me she had been to the bank with a map, and the man had put his finger on the track and said: that isn’t going anywhere, then. He meant it as praise.</p>
<p>You can take a bus away overnight. I’m not being rude about my colleagues, I was one of them; I drove the 14. In the time I had it the route was altered nine times, and each alteration was explained with a leaflet. On the Saltpans they’ve stopped reading leaflets. They have learnt to live as if each connection were the last, which means they own two cars and are sorry about both.</p>
<p>So when I hear that 96 million could resurface every street in the borough, I believe it. I only ask: for how long? Tarmac lasts a dozen years. The bed on Ropewalk Street was laid by my great-grandfather’s gang, and I can feel in the soles of my feet where he went for his lunch.</p>
<p>It will be noisy, it’ll be late, and they will find a skeleton, they always do. The theatre is going to want its rubber. All the same, one morning somebody will stand at a stop where there is nothing yet except a pole and a puddle, look down and see two bright lines coming out of the fog. She’ll know, without a leaflet, that we’re on our way.</p>`,
	},
	{
		slug: 'against-the-loudspeakers',
		edition: 'en',
		section: 'opinion',
		headline: 'Turn off the Quayside',
		standfirst:
			'Since the repaving, music has come out of the bollards. It is meant to be pleasant, and there is no appeal against it.',
		kind: 'opinion',
		contributors: ['bram-hollis'],
		topics: ['town-council', 'music'],
		publishedAgo: { days: 21, hours: 9 },
		state: 'published',
		body: `
<p>You will not believe me, so go and put your ear to one. The fourteen new bollards between the ferry office and the fish hall, handsome objects in cast iron, are playing the guitar. Softly. From ten until eight. It is always the same guitar, and it is always about to arrive at a tune.</p>
<p>I telephoned the town hall. The system is termed “ambient place-making” and cost 86,000 florins. A study had shown that visitors exposed to strings remain for eleven minutes longer and spend on average 2.30 more. I asked whether the study had also exposed any residents. There followed a pause in which I could make out, on the other end of the line, a guitar.</p>
<p>Have we really so little to listen to? Stand there at slack water with the thing switched off, which is to say before breakfast. Halyards tick. Somebody is hosing down a deck, and whistling, badly, a song of his own choice. A hull squeaks on its fender like a dog that wants to be let in. Far away the buoy clanks, once, as though it had thought of something. That concert has been running for eight hundred years, the programme changes with the weather, and no one has ever had to be paid.</p>
<p>What offends me isn’t the noise. Ports are noisy; I grew up under a riveter. It is being managed. A riveter wants to join two plates. He has nothing against me. The bollard, however, wants something from me, and it won’t say what.</p>
<p>There is a switch. I have found it, it’s behind the bins at number 12, in a grey box, and the lock is not a good one. I am sixty-six, I have a respectable name, and I mention this purely by way of information to the younger generation.</p>`,
	},
]
