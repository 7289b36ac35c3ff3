import type { DemoStory } from '#transfer/demo/shapes.ts'

/** The demo’s longest story: every block of the body stands in it at least once. */
export const nightPilots: DemoStory[] = [
	{
		slug: 'the-night-pilots',
		edition: 'en',
		section: 'harbour',
		headline: 'The night pilots of the Sound',
		kicker: 'The long read',
		standfirst:
			'Between midnight and six, four people and a cat bring the world’s ships through a channel narrower than a football pitch is long. We went with them for a week.',
		dateline: 'Pilot house, Stack Point',
		kind: 'analysis',
		contributors: ['kian-darvand', 'ines-calloway'],
		topics: ['pilots', 'seafarers', 'stack-point', 'the-estuary'],
		related: ['captain-drury-interview', 'how-a-tide-table-is-made'],
		leadImage: {
			picture: 'pilot-boat',
			caption: 'The cutter Heron leaves the shelter of the point a little after two in the morning.',
		},
		publishedAgo: { days: 4, hours: 8 },
		state: 'published',
		body: `
<p>The ladder is made of rope and wood and hangs down the side of a ship that is not going to stop. Below it, in a boat that rises and falls by the height of a room, a woman of fifty-three is counting. She lets two swells go by. On the third, at the very top of it, she steps across a gap of black water as if onto a tram.</p>
<p>Her name is Hanne Vickery, and she has done this some nine thousand times. When she reaches the rail, eleven metres up, she will walk to the bridge, say good morning to a captain she has never met, and take charge of 38,000 tonnes of somebody else’s fertiliser.</p>
<p>Halvern has seven pilots. By an agreement older than any of them, four share the nights.<a name="rota" href="#rota-note">1</a> They are a marine biologist’s daughter, a former trawlerman, a man who wanted to be a priest and a mathematician. In the logbook they appear as V, T, P and M.</p>
<h2>A house with one rule</h2>
<p>The pilot house stands under the lighthouse and smells of diesel, wool and toast. There are bunks, but no one undresses. The one rule, painted over the stove, says that whoever comes in from the sea may choose the music.</p>
<p>At a quarter to one the telephone rings. Tomas Reuel, the trawlerman, listens, writes three figures on his palm and reaches for his boots. The figures are the ship’s draught, her speed and the height of tide she can expect over the Saddle, the shallow bank on which everything here depends.</p>
<p>The arithmetic goes like this:</p>
<table><thead><tr><th>Ship</th><th>Draught</th><th>Tide needed over the Saddle</th><th>Minutes in which to pass</th></tr></thead><tbody><tr><td>Coaster</td><td>4.1 m</td><td>none</td><td>any</td></tr><tr><td>Reefer</td><td>7.6 m</td><td>0.4 m</td><td>410</td></tr><tr><td>Grain carrier</td><td>9.8 m</td><td>2.6 m</td><td>95</td></tr><tr><td>Tanker, laden</td><td>10.4 m</td><td>3.2 m</td><td>38</td></tr></tbody></table>
<p>Thirty-eight minutes is the time in which a laden tanker must arrive at the bank, cross it and be gone. If she is late, she waits half a day outside. If she is early and nobody notices, she becomes a story in this newspaper.</p>
<aside class="pull-quote"><p>You are not steering a ship. You are steering six thousand tonnes of water that happen to have a ship in them.</p><p>Hanne Vickery, pilot</p></aside>
<h2>What the captain cannot know</h2>
<p>Why should a master with thirty years at sea hand over his bridge to a stranger in a bobble hat? Because of what is not on the chart. Pilot M, whose name is Ansel Gray and who did in fact teach mathematics at Saltpans School, keeps a private list. He let us copy part of it.</p>
<ul>
<li>Things that move
<ul><li>the sandbank west of Gull Holm, about a boat’s length every year</li><li>the eddy behind the broken mole
<ol><li>clockwise on the flood</li><li>anticlockwise on the ebb, and stronger since the breach</li></ol></li></ul></li>
<li>Things that pretend to be lights
<ul><li>the greenhouse at Lower Brake, which glows violet</li><li>the football ground, on evenings with extra time</li></ul></li>
<li>Things one smells before one sees them: the brewery, the kelp, Ebberton</li>
</ul>
<p>None of this is secret. All of it takes eight years to learn. A candidate must sail the channel 240 times beside an older colleague and then draw it from memory on a blank sheet, with every depth, before three examiners who are not allowed to smile.</p>
<p>Mr Gray likes to quote a saying he picked up from a cook out of Bushehr, who had it from his father: <span lang="fa" dir="rtl">دریا را که شناختی، تازه از آن می‌ترسی</span>. Once you know the sea, it runs, you begin to be afraid of it. He has had it carved over the door, by a mason who did not know the alphabet and got it right.</p>
<figure class="gallery"><figure><img data-demo-picture="lighthouse"><figcaption>Stack Point light, seen from the pilots’ slip.</figcaption></figure><figure><img data-demo-picture="winter-sea"><figcaption>Beyond the Saddle the swell has come a long way to be here.</figcaption></figure><figure><img data-demo-picture="gulls"><figcaption>Ballast the cat takes a professional interest in the neighbours.</figcaption></figure></figure>
<h2>Ten past four</h2>
<p>On our third night it blew. The forecast had spoken of seven, locally eight; the anemometer on the point showed nine and then, because a gust had bent it, nothing. Two ships were waiting. One of them, a car carrier as tall as the town hall and roughly as nimble, asked by radio whether the pilots intended to come out at all.</p>
<blockquote><p>Heron, Heron, this is Pacific Larch. We are very large and we do not like it here.</p></blockquote>
<p>Peder Amsel, the one who wanted to be a priest, took the call. He is a slight man with a cold that never quite leaves him. He asked the master to turn a little north, to make a patch of calm behind the hull, and then he said something that the rules do not provide for: he asked what the man’s name was, and where he was from, and whether he had children.</p>
<p>“I need him to hear that somebody is coming,” he explained afterwards, wringing out his hat. “A frightened captain turns the wrong way. I have read that in the accident reports, and I have seen it, and I prefer reading.”</p>
<p>He jumped at ten past four. The ladder had iced. For three rungs, watching from the cutter, we saw only his lamp swing out and strike the plates, out and back, before it began to climb.</p>
<figure><img data-demo-picture="pilot-boat"><figcaption>The boarding light is switched off once the pilot is at the rail, so as not to blind the bridge.</figcaption></figure>
<aside class="fact-box"><h3>Piloting in figures</h3><ul><li>2,960 ships were piloted last year, 1,140 of them in darkness.</li><li>Pilotage is compulsory above 70 metres in length, or with dangerous cargo.</li><li>The fee for a medium-sized ship is 1,480 florins in and slightly less out.</li><li>No ship with a pilot aboard has grounded for sixteen years.</li></ul></aside>
<h2>The number nobody mentions</h2>
<p>Sixteen years is a long time, and in the pilot house they do not care to hear it said aloud. The last grounding was that of the <em>Corvina</em>. It was a summer’s day without wind; the engine simply stopped on the Saddle. Nobody was hurt, forty tonnes of oil came ashore, and the pilot, who had done nothing wrong, never went to sea again. Ms Vickery was his apprentice.</p>
<p>Since then a tug accompanies every tanker. The measure costs 900 florins each time and is questioned at every budget, most recently by the consultants whose report on the port’s finances we have <a href="/harbour/why-the-channel-fills-up">described in part</a> and <a href="/business/who-pays-for-the-port">examined at length</a>. They recommended “a risk-based approach”. The pilots replied in one line, which the harbour master had framed: <code>risk = we are based here</code>.</p>
<p>Machines are coming, of course. In two ports up the coast ships are already talked in from a desk on shore, and a trial for Halvern has been sketched. <strong>None of the four is against it.</strong> A screen does not freeze its fingers. But they would like to be asked how one listens, over a camera, to the sound a hull makes half a minute before it touches.</p>
<a class="card" href="https://lights-and-pilots.example/halvern/notices">Notices to mariners for the port of Halvern, renewed every morning at six</a>
<hr>
<p>At first light the cutter comes in on the last of the flood. There is a race each morning, never acknowledged, for the sunny end of the bench. The cat has it. Peder Amsel sleeps sitting up, mouth open, boots on. On the back of his hand, in ballpoint, there is a name that is not his, and under it two smaller ones: the captain’s, and the children’s.<a name="hand" href="#hand-note">2</a></p>
<p>Hanne Vickery rinses five mugs and looks at the water, as one looks at a dog that has behaved itself so far.</p>
<p>“Flat,” she says. “It doesn’t mean anything by it.”</p>
<p><a name="rota-note" href="#rota">1</a> The rota of 1934 is still pinned to the wall. It divides the year by moons, since in those days the dark nights were the dangerous ones.</p>
<p><a name="hand-note" href="#hand">2</a> The master of the Pacific Larch sent a photograph of both from his next port. It hangs beside the rota.</p>`,
	},
]
