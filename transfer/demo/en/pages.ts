import type { DemoPage } from '#transfer/demo/shapes.ts'

export const pages: DemoPage[] = [
	{
		slug: 'ethics',
		edition: 'en',
		headline: 'Ethics',
		standfirst: 'The rules of the Halvern Lantern, in the order in which they tend to be broken.',
		body: `
<p>We publish what we know, say how we know it, and leave out what we merely suppose. A claim that could damage somebody is put to them beforehand, with time to reply, and the reply is printed even when it is inconvenient.</p>
<h2>Sources</h2>
<p>People are named unless naming would harm them. When we grant anonymity, two editors know the name and the reason. One unnamed source alone carries no story.</p>
<h2>Gifts and interests</h2>
<ul><li>Reporters pay for their own tickets, crossings and herring.</li><li>Nobody covers a company in which they or their household hold shares, nor a council on which their sister sits.</li><li>Biscuits at the town hall are permitted.</li></ul>
<h2>Pictures</h2>
<p>The illustrations in this paper are drawn. A drawing is never passed off as a photograph, and a photograph is not altered beyond what a darkroom could have done.</p>
<h2>Children and grief</h2>
<p>We do not interview the bereaved on their doorstep. Children are quoted by first name and only if a parent has agreed; the exception is the goalkeeper, who insisted.</p>`,
	},
	{
		slug: 'corrections-policy',
		edition: 'en',
		headline: 'Corrections policy',
		standfirst: 'Mistakes are put right in the open, at the place where they stood.',
		body: `
<p>If a fact in a story was false, we change it and add a note that says what was wrong and what is right. The note carries the date and stays for as long as the story does. All notes of both editions are gathered under <a href="/corrections">Corrections</a>, newest first.</p>
<p>Spelling, punctuation and clumsy sentences are repaired without a note, provided the meaning stays the same. New developments are an update, marked with their time, and are not dressed up as corrections.</p>
<p>We do not delete stories because they have become embarrassing, to us or to others. A court may oblige us to; in that case the address says so.</p>
<p>To report an error, write to the desk with the headline and, if you can, the sentence. You will hear from a person within two days. Whoever finds three mistakes in one issue is invited to tea from the samovar.</p>`,
	},
	{
		slug: 'ownership',
		edition: 'en',
		headline: 'Ownership',
		standfirst: 'Two thousand one hundred people, none of whom may own more than a hundredth.',
		body: `
<p>The Halvern Lantern was founded in 1864 by a printer, Josiah Wick, who wanted something to do with the back of his tide tables. Since 1952 it has belonged to a readers’ co-operative. Each of its 2,114 members has one vote, however many shares they hold, and the articles limit any holding to one per cent.</p>
<p>The members elect a council of nine for three years. It appoints the editor and approves the budget. It does not see stories before they are printed; twice in seventy years it asked to, and was sent the crossword.</p>
<table><thead><tr><th>Where the money came from last year</th><th>Share</th></tr></thead><tbody><tr><td>Subscriptions</td><td>61%</td></tr><tr><td>Small ads and notices</td><td>22%</td></tr><tr><td>Printing for others, tide tables included</td><td>14%</td></tr><tr><td>Gifts</td><td>3%</td></tr></tbody></table>
<p>Gifts above 500 florins are listed in the annual report with the name of the giver. No party, authority or company on which we report may give anything at all.</p>`,
	},
	{
		slug: 'masthead',
		edition: 'en',
		headline: 'Masthead',
		standfirst: 'Seventeen people, two languages and one samovar.',
		body: `
<p><strong>Editor:</strong> Elspeth Quarrie. <strong>Managing editor:</strong> Theo Lambourne. <strong>Head of the Persian desk:</strong> <a href="/contributors/leila-nakhoda">Leila Nakhoda</a>.</p>
<p><strong>Reporters:</strong> <a href="/contributors/ines-calloway">Ines Calloway</a> (harbour), <a href="/contributors/tobias-renn">Tobias Renn</a> (town hall), <a href="/contributors/ruth-adeyar">Ruth Adeyar</a> (town), <a href="/contributors/maren-oduya">Maren Oduya</a> (business), <a href="/contributors/asta-verrill">Asta Verrill</a> (science), <a href="/contributors/jonah-pell">Jonah Pell</a> (sport), <a href="/contributors/kian-darvand">Kian Darvand</a> (islands), <a href="/contributors/priya-venn">Priya Venn</a> (data).</p>
<p><strong>Critic:</strong> <a href="/contributors/sefton-marsh">Sefton Marsh</a>. <strong>Columnist:</strong> <a href="/contributors/bram-hollis">Bram Hollis</a>.</p>
<p><strong>Drawings:</strong> Nils Aubrey. <strong>Sub-editors:</strong> Winifred Oake, Farid Sabet. <strong>Apprentice:</strong> Milo Teague. <strong>Press and boiler:</strong> Gudrun Platt.</p>
<p>Anonymous leading articles express the opinion of the editorial conference, which has been unanimous on four occasions.</p>`,
	},
	{
		slug: 'contact',
		edition: 'en',
		headline: 'Contact',
		standfirst: 'By letter, by telephone or through the hatch on Chandler Street.',
		body: `
<p>The office at 3 Chandler Street is open from eight in the morning until six. The hatch to the left of the door is open whenever a light is on behind it.</p>
<ul><li>News desk: <a href="mailto:desk@lantern.example">desk@lantern.example</a></li><li>Letters to the editor, up to 250 words: <a href="mailto:letters@lantern.example">letters@lantern.example</a></li><li>Corrections: <a href="mailto:corrections@lantern.example">corrections@lantern.example</a></li><li>Small ads, lost cats and found anchors: in person, please</li></ul>
<h2>If you have something that must stay between us</h2>
<p>Write on paper, without a sender, to Leila Nakhoda or Theo Lambourne. Do not use a computer that belongs to your employer. We will never ask you to prove who you are before we have read what you have to say.</p>`,
	},
]
