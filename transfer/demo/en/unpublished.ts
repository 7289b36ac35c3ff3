import type { DemoStory } from '#transfer/demo/shapes.ts'

/** What lies on the desk: readers never see it. */
export const unpublished: DemoStory[] = [
	{
		slug: 'the-two-anchors-strike',
		edition: 'en',
		section: 'business',
		headline: 'Brewery workers vote on a strike',
		standfirst: 'Ballot papers at the Two Anchors are being counted. It would be the first stoppage there since 1926.',
		kind: 'news',
		contributors: ['maren-oduya'],
		topics: ['work', 'food'],
		state: 'draft',
		stage: 'writing',
		body: `
<p>TO CHECK: turnout. The shop steward says 88 of 104 have voted, management says “a minority”. One of them can’t count.</p>
<p>At issue are the Sunday shifts, which the brewery introduced along with its kelp beer and pays like any other day. The union demands a supplement of forty per cent; twelve have been offered, and a crate.</p>
<p>Master brewer Casimir Dole says the yeast does not know what a weekend is. “I’d gladly explain it to her.”</p>`,
	},
	{
		slug: 'the-buoy-that-wandered',
		edition: 'en',
		section: 'science-and-sea',
		headline: 'A buoy has been missing since the storm and keeps sending greetings',
		standfirst:
			'Station 6 should be off Gull Holm. At present it is reporting excellent bathing weather from 900 kilometres away.',
		kind: 'news',
		contributors: ['asta-verrill'],
		topics: ['marine-station', 'storms'],
		state: 'draft',
		stage: 'assigned',
		body: `
<p>Once an hour the yellow buoy measures salt, warmth and waves and sends them home by satellite. It has carried on doing so without a break, which is a credit to its maker, Ulf Tarn.</p>
<p>Only the position is wrong. The mooring must have parted in the night the mole broke; ever since, number 6 has been drifting with the current along a path that oceanographers had so far known from models alone. Nobody at the Station now wants it to be found too soon.</p>`,
	},
	{
		slug: 'casmouth-match-preview',
		edition: 'en',
		section: 'sport',
		headline: 'What the Dockers need from their last five matches',
		standfirst: 'Nine points would do. Seven might. A table for those who like to suffer in advance.',
		kind: 'analysis',
		contributors: ['jonah-pell'],
		topics: ['halvern-dockers'],
		state: 'draft',
		stage: 'idea',
		body: `
<p>Idea for the day before the Ebberton game: all remaining fixtures of the top six, with probabilities from Priya, and a box on the away record (poor), the pitch at Port Ennis (worse) and Orrin’s school timetable.</p>`,
	},
	{
		slug: 'flood-gate-test',
		edition: 'en',
		section: 'harbour',
		headline: 'The flood gate will close for the first time in eleven years',
		standfirst:
			'For two hours the inner basin is to be cut off from the sea. It is a test, the Harbour Board stresses, and asks anglers to keep their lines short.',
		kind: 'news',
		contributors: ['ines-calloway'],
		topics: ['harbour-board', 'public-works', 'storms'],
		state: 'scheduled',
		stage: 'ready',
		dueIn: { days: 2, hours: 6 },
		body: `
<p>When the warning lamps turn red, 640 tonnes of steel will rise out of the bed of the lock, and nobody can say with confidence what is going to be lying on top. Last time it was a bicycle, two shopping trolleys and the bronze hat of a statue that had been missing from Anchor Square for a decade.</p>
<p>The gate has not been used since its inauguration, other than in drills at half height. Now its hinges are to move through their full arc, in six minutes, against a spring tide. Engineer Matteo Lind wants to hear it: “A machine that is only needed once in a generation has to be asked now and then whether it’s still there.”</p>
<p>Moorings within thirty metres must be vacated by nine. From the footbridge there is a good view, for about two hundred spectators.</p>`,
	},
	{
		slug: 'the-orphan-anchor',
		edition: 'en',
		section: 'culture',
		headline: 'Whose anchor is it? A museum, a brewery and a diver go to court',
		standfirst:
			'Three parties claim a four-metre anchor that was raised off the mole. Each of them has a document, and all three documents are genuine.',
		kind: 'news',
		contributors: ['sefton-marsh'],
		topics: ['heritage', 'food'],
		state: 'review',
		stage: 'copy',
		note: 'Please check the paragraph about the brewery’s lawyer, and whether we may call the receipt a receipt.',
		body: `
<p>Eline Fosse was looking for holes when her lamp fell on a fluke as broad as a door. What divers find, the law says, belongs to the finder unless an owner appears. Within a week there were two.</p>
<p>The Maritime Museum presented an inventory of 1820. From its vault the Two Anchors fetched a bill of sale dated 1794, with a seal, on which the present number of anchors in its name seems to depend. Its counsel spoke of “a brand that has been limping for two centuries”.</p>
<p>Judge Marian Cobb has ordered an inspection. Since the object cannot be moved, she is learning to dive.</p>`,
	},
]
