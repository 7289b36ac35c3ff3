import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/*
 * The paper: what is public now, and nothing else. Derived from the desk by printing; may be thrown
 * away and printed again at any time. Holds paths, never the site's address.
 */

export const edition = sqliteTable('edition', {
	id: text().primaryKey(),
	position: integer().notNull(),
	name: text().notNull(),
	tagline: text().notNull(),
	description: text().notNull(),
	language: text().notNull(),
	direction: text({ enum: ['ltr', 'rtl'] }).notNull(),
	timeZone: text().notNull(),
	calendar: text({ enum: ['gregory', 'persian'] }).notNull(),
	digits: text({ enum: ['latn', 'arabext'] }).notNull(),
	agencyName: text().notNull(),
	contactEmail: text().notNull(),
	bannerText: text().notNull(),
	bannerUrl: text().notNull(),
	bannerUntil: integer(),
})

export const section = sqliteTable(
	'section',
	{
		id: text().primaryKey(),
		edition: text().notNull(),
		slug: text().notNull(),
		name: text().notNull(),
		description: text().notNull(),
		position: integer().notNull(),
		translationGroup: text(),
	},
	(t) => [uniqueIndex('section_slug').on(t.edition, t.slug)],
)

export const topic = sqliteTable(
	'topic',
	{
		id: text().primaryKey(),
		edition: text().notNull(),
		slug: text().notNull(),
		name: text().notNull(),
		description: text().notNull(),
		parentId: text(),
		translationGroup: text(),
	},
	(t) => [uniqueIndex('topic_slug').on(t.edition, t.slug), index('topic_group').on(t.translationGroup)],
)

export const contributor = sqliteTable(
	'contributor',
	{
		id: text().primaryKey(),
		edition: text().notNull(),
		slug: text().notNull(),
		name: text().notNull(),
		title: text().notNull(),
		about: text().notNull(),
		imageId: text(),
		translationGroup: text(),
	},
	(t) => [uniqueIndex('contributor_slug').on(t.edition, t.slug), index('contributor_group').on(t.translationGroup)],
)

/** A live story or page. `teaser` is the standfirst, else the first 25 words of the body. */
export const story = sqliteTable(
	'story',
	{
		id: text().primaryKey(),
		edition: text().notNull(),
		type: text({ enum: ['story', 'page'] }).notNull(),
		slug: text().notNull(),
		sectionId: text(),
		/** The live revision. */
		revisionId: text().notNull(),
		kind: text({ enum: ['news', 'analysis', 'opinion', 'interview', 'explainer', 'live'] }).notNull(),
		headline: text().notNull(),
		kicker: text().notNull(),
		standfirst: text().notNull(),
		teaser: text().notNull(),
		dateline: text().notNull(),
		source: text({ mode: 'json' }).$type<{ name: string; url: string } | null>(),
		leadImage: text({ mode: 'json' }).$type<{ image: string; alt: string; caption: string; credit: string } | null>(),
		body: text({ mode: 'json' }).notNull(),
		words: integer().notNull(),
		/** Story ids chosen by staff for Related, in order. */
		related: text({ mode: 'json' }).notNull().$type<string[]>(),
		translationGroup: text().notNull(),
		firstPublishedAt: integer().notNull(),
		updatedAt: integer().notNull(),
	},
	(t) => [
		uniqueIndex('story_slug').on(t.edition, t.type, t.slug),
		index('story_latest').on(t.edition, t.type, t.firstPublishedAt, t.id),
		index('story_section').on(t.sectionId, t.firstPublishedAt, t.id),
		index('story_group').on(t.translationGroup),
	],
)

export const storyTopic = sqliteTable(
	'story_topic',
	{
		storyId: text().notNull(),
		topicId: text().notNull(),
		position: integer().notNull(),
		firstPublishedAt: integer().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.storyId, t.topicId] }),
		index('story_topic_latest').on(t.topicId, t.firstPublishedAt, t.storyId),
	],
)

export const storyContributor = sqliteTable(
	'story_contributor',
	{
		storyId: text().notNull(),
		contributorId: text().notNull(),
		position: integer().notNull(),
		firstPublishedAt: integer().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.storyId, t.contributorId] }),
		index('story_contributor_latest').on(t.contributorId, t.firstPublishedAt, t.storyId),
	],
)

export const correction = sqliteTable(
	'correction',
	{
		id: text().primaryKey(),
		storyId: text().notNull(),
		edition: text().notNull(),
		note: text().notNull(),
		at: integer().notNull(),
	},
	(t) => [index('correction_latest').on(t.edition, t.at, t.id), index('correction_story').on(t.storyId, t.at)],
)

/** What answers 410 or 451: an address and no word of the story. */
export const takedown = sqliteTable(
	'takedown',
	{
		storyId: text().primaryKey(),
		edition: text().notNull(),
		type: text({ enum: ['story', 'page'] }).notNull(),
		slug: text().notNull(),
		status: integer().$type<410 | 451>().notNull(),
		at: integer().notNull(),
	},
	(t) => [index('takedown_slug').on(t.edition, t.type, t.slug)],
)

/** As on the desk; read through `newsroom/redirects/public.ts`, which answers in one hop. */
export const redirect = sqliteTable(
	'redirect',
	{
		id: text().primaryKey(),
		edition: text().notNull(),
		kind: text({ enum: ['story', 'page', 'section', 'topic', 'contributor', 'path'] }).notNull(),
		word: text().notNull(),
		thingId: text(),
		toPath: text(),
	},
	(t) => [uniqueIndex('redirect_word').on(t.edition, t.kind, t.word), index('redirect_thing').on(t.thingId)],
)

export const image = sqliteTable('image', {
	id: text().primaryKey(),
	width: integer().notNull(),
	height: integer().notNull(),
	color: text().notNull(),
	renditions: text({ mode: 'json' })
		.notNull()
		.$type<{ format: 'avif' | 'webp' | 'jpeg'; width: number; height: number; file: string; bytes: number }[]>(),
})

/** Which printed thing (`story:<id>`, `contributor:<id>`) shows which image; without a row an image is not public. */
export const imageUse = sqliteTable('image_use', { thing: text().notNull(), imageId: text().notNull() }, (t) => [
	primaryKey({ columns: [t.thing, t.imageId] }),
	index('image_use_image').on(t.imageId),
])

/** A file that may be served to readers. Two images may have the same one: it is named by what is in it. */
export const imageFile = sqliteTable('image_file', { file: text().notNull(), imageId: text().notNull() }, (t) => [
	primaryKey({ columns: [t.file, t.imageId] }),
	index('image_file_image').on(t.imageId),
])

export const front = sqliteTable(
	'front',
	{
		id: text().primaryKey(),
		edition: text().notNull(),
		sectionId: text(),
		/** Containers and cards as in newsroom/fronts/rules.ts. */
		containers: text({ mode: 'json' }).notNull(),
	},
	(t) => [index('front_edition').on(t.edition), index('front_section').on(t.sectionId)],
)

export const storyList = sqliteTable(
	'story_list',
	{
		edition: text().notNull(),
		name: text({ enum: ['must-read', 'recommended'] }).notNull(),
		stories: text({ mode: 'json' }).notNull().$type<string[]>(),
	},
	(t) => [primaryKey({ columns: [t.edition, t.name] })],
)

/** One row: how far of the desk's outbox has been printed. */
export const printed = sqliteTable('printed', {
	id: integer().primaryKey(),
	seq: integer().notNull(),
	at: integer().notNull(),
	/** Names this very paper, from its first print on: one that was made anew counts its keys from the beginning. */
	paper: text().notNull().default(''),
})

/**
 * Keys of pages that no longer hold, in order; the press reads on from where it is. A key stands here once
 * for each `how`, with the last time it was noted, so that the table grows with the paper and not with its days.
 */
export const stale = sqliteTable(
	'stale',
	{
		seq: integer().primaryKey({ autoIncrement: true }),
		key: text().notNull(),
		how: text({ enum: ['stale', 'gone'] }).notNull(),
		at: integer().notNull(),
	},
	(t) => [uniqueIndex('stale_key').on(t.key, t.how)],
)
