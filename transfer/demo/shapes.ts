/**
 * The demo paper: what a fresh Broadsheet is filled with. Everything in it is invented.
 *
 * The town is **Halvern** (هالورن), 61,400 people on the estuary of the river Halver, where it meets the
 * Sound. Its paper is **The Halvern Lantern** (فانوس هالورن). People pay in **florins** (فلورین).
 *
 * Where things are: Anchor Square with the town hall; the Quayside and Mole Road with Berths 1 to 6, the
 * East Mole and Crane Four; Chandler Street (the library); Ropewalk Street (the theatre, in an old
 * ropeworks); Tallow Lane (smokehouses); Netmakers’ Row; Nakhoda Lane (کوچهٔ ناخدا), where Persian-speaking
 * seafarers settled from 1921 on; Lanyard Hill (the football ground); the Saltpans, a district of new housing;
 * Stack Point with its lighthouse; Gull Holm, a bird island; Torsay, an island of 1,140 people, 52 minutes
 * away on the ferry *Constance*. Neighbouring ports: Casmouth, Ebberton, Port Ennis.
 *
 * Who runs it: Mayor Orla Fennick; a council of 31; the Harbour Board (chair Rosalind Tarr) and its harbour
 * master, Captain Willem Drury; Halvern Tramways (Josip Lane); the Marine Station (Dr Yusuf Brandt); the
 * Nordahl yard (Petra Nordahl); the fish auction (Greta Munk); the Ropewalk Theatre (Ottilie Bex); Chandler
 * Street Library (Hamid Sarv); Saltpans School (Miriam Oake); St Brenna’s hospital; the lifeboat *Patience*
 * (Rory Teague); the dockers’ union (Len Abara); Halvern Dockers, the football club (coach Danilo Ferrant).
 *
 * Stories name no weekday, season or year of their own time: the paper is dated from the day it is filled.
 */

import type { PictureId } from './pictures.ts'

export type DemoEdition = 'en' | 'fa'

/** A distance from the moment of filling: back for what was published, forward for what is due. */
export type Ago = { days: number; hours: number }

export type DemoLeadImage = {
	picture: PictureId
	/** Says what this story wants seen in it; the picture’s own caption otherwise. */
	caption?: string
}

/** A change to a published story: a correction where it has a note, else an update. */
export type DemoChange = {
	ago: Ago
	/** The words of the body that came with it, and those that stood in their place before. */
	is: string
	was: string
	note?: string
}

export type DemoStory = {
	/** Unique in its edition, in the letters of its language. */
	slug: string
	edition: DemoEdition
	/** Slugs here and below are those of the same edition. */
	section: string
	headline: string
	kicker?: string
	standfirst: string
	dateline?: string
	kind: 'news' | 'analysis' | 'opinion' | 'interview' | 'explainer' | 'live'
	/** Empty: the agency named in `source`, else the paper itself. */
	contributors: string[]
	topics: string[]
	related?: string[]
	/** Slug of the English story this one was translated from. */
	translationOf?: string
	source?: { name: string; url: string }
	leadImage?: DemoLeadImage
	/** When it was first published. Needed unless the story never was. */
	publishedAgo?: Ago
	/** What changed in it since it was first published, oldest first. */
	changes?: DemoChange[]
	state: 'published' | 'draft' | 'scheduled' | 'review'
	stage?: 'idea' | 'assigned' | 'writing' | 'desk' | 'copy' | 'ready'
	/** For `scheduled`: how far ahead it goes out. */
	dueIn?: Ago
	/** For `review`: what the writer asks of the desk. */
	note?: string
	/**
	 * HTML as the body’s own reader takes it. A picture of ours stands as
	 * `<figure><img data-demo-picture="crane"><figcaption>…</figcaption></figure>`.
	 */
	body: string
}

/** A page under `/about`. */
export type DemoPage = {
	slug: string
	edition: DemoEdition
	headline: string
	standfirst: string
	/** Slug of the English page. */
	translationOf?: string
	body: string
}

export type DemoContributor = {
	slug: string
	edition: DemoEdition
	name: string
	role: string
	bio: string
	/** Slug of the same person in the English edition. */
	translationOf?: string
}

export type DemoTopic = {
	slug: string
	edition: DemoEdition
	name: string
	description: string
	translationOf?: string
}

export type DemoSection = {
	slug: string
	edition: DemoEdition
	name: string
	description: string
	translationOf?: string
}

export type DemoContainer = {
	layout: 'lead' | 'grid' | 'list' | 'must-read'
	title: string
	/** How many cards it shows, chosen ones and backfill together. */
	limit: number
	cards: { story: string; headline?: string; kicker?: string }[]
}

/** The home front of an edition, or with `section` the front of that section. */
export type DemoFront = {
	edition: DemoEdition
	section?: string
	containers: DemoContainer[]
}

/** A staff list in its order, as slugs of the edition. */
export type DemoList = {
	edition: DemoEdition
	list: 'must-read' | 'recommended'
	stories: string[]
}
