import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/*
 * The desk: everything people work on, and the only truth. Ids are time-ordered text, times are
 * milliseconds since 1970, lists and documents are JSON text whose shapes stand in newsroom/.
 */

/** A language edition and its voice: name, calendar, notice on top. Position 0 is the default, without a prefix. */
export const edition = sqliteTable('edition', {
	id: text().primaryKey(),
	position: integer().notNull(),
	name: text().notNull(),
	tagline: text().notNull().default(''),
	description: text().notNull().default(''),
	language: text().notNull(),
	direction: text({ enum: ['ltr', 'rtl'] }).notNull(),
	timeZone: text().notNull(),
	calendar: text({ enum: ['gregory', 'persian'] }).notNull(),
	digits: text({ enum: ['latn', 'arabext'] }).notNull(),
	/** Stands in the byline of a story without contributors. */
	agencyName: text().notNull(),
	contactEmail: text().notNull().default(''),
	bannerText: text().notNull().default(''),
	bannerUrl: text().notNull().default(''),
	bannerUntil: integer(),
	version: integer().notNull().default(1),
})

export const section = sqliteTable(
	'section',
	{
		id: text().primaryKey(),
		edition: text()
			.notNull()
			.references(() => edition.id),
		slug: text().notNull(),
		name: text().notNull(),
		description: text().notNull().default(''),
		position: integer().notNull().default(0),
		/** Sections of different editions that are twins share this id. */
		translationGroup: text(),
	},
	(t) => [uniqueIndex('section_slug').on(t.edition, t.slug)],
)

export const topic = sqliteTable(
	'topic',
	{
		id: text().primaryKey(),
		edition: text()
			.notNull()
			.references(() => edition.id),
		slug: text().notNull(),
		name: text().notNull(),
		description: text().notNull().default(''),
		parentId: text(),
		translationGroup: text(),
	},
	(t) => [uniqueIndex('topic_slug').on(t.edition, t.slug)],
)

/** A person in a byline; not an account. */
export const contributor = sqliteTable(
	'contributor',
	{
		id: text().primaryKey(),
		edition: text()
			.notNull()
			.references(() => edition.id),
		slug: text().notNull(),
		name: text().notNull(),
		title: text().notNull().default(''),
		about: text().notNull().default(''),
		imageId: text(),
		translationGroup: text(),
	},
	(t) => [uniqueIndex('contributor_slug').on(t.edition, t.slug), index('contributor_image').on(t.imageId)],
)

/** A person with an account. `scope` is JSON `{editions?, sections?}` of ids; null is everywhere. */
export const staff = sqliteTable('staff', {
	id: text().primaryKey(),
	/** Normalised: trimmed, NFKC, lower case. */
	email: text().notNull().unique(),
	name: text().notNull(),
	role: text({ enum: ['writer', 'editor', 'front editor', 'managing editor', 'admin'] }).notNull(),
	scope: text({ mode: 'json' }).$type<{ editions?: string[]; sections?: string[] } | null>(),
	passwordHash: text(),
	createdAt: integer().notNull(),
	disabledAt: integer(),
})

/** One signed-in browser. The cookie holds only `id`; signing out deletes the row. */
export const session = sqliteTable(
	'session',
	{
		id: text().primaryKey(),
		staffId: text()
			.notNull()
			.references(() => staff.id),
		createdAt: integer().notNull(),
		lastSeenAt: integer().notNull(),
		expiresAt: integer().notNull(),
		agent: text().notNull().default(''),
	},
	(t) => [index('session_staff').on(t.staffId)],
)

/** A bearer token of the API, kept as its SHA-256. */
export const token = sqliteTable('token', {
	id: text().primaryKey(),
	staffId: text()
		.notNull()
		.references(() => staff.id),
	name: text().notNull(),
	hash: text().notNull().unique(),
	createdAt: integer().notNull(),
	lastUsedAt: integer(),
	revokedAt: integer(),
})

/**
 * A story, or a page of /about. What it says stands in its revisions: `workingRevisionId` is what
 * staff see, `liveRevisionId` what readers get. `headline`, `slug`, `sectionId` and `changedAt`
 * repeat the working revision for the lists of the admin.
 */
export const story = sqliteTable(
	'story',
	{
		id: text().primaryKey(),
		edition: text()
			.notNull()
			.references(() => edition.id),
		type: text({ enum: ['story', 'page'] })
			.notNull()
			.default('story'),
		stage: text({ enum: ['idea', 'assigned', 'writing', 'desk', 'copy', 'ready'] })
			.notNull()
			.default('writing'),
		/** The note that went with the last hand-over to or from review. */
		stageNote: text().notNull().default(''),
		workingRevisionId: text().notNull(),
		liveRevisionId: text(),
		headline: text().notNull(),
		slug: text().notNull(),
		/** The slug readers use, while it differs from the working one nobody else may take either. */
		liveSlug: text(),
		sectionId: text(),
		firstPublishedAt: integer(),
		/** Moves on update and correction only; equals firstPublishedAt at first. */
		updatedAt: integer(),
		withdrawnAt: integer(),
		withdrawnReason: text(),
		binnedAt: integer(),
		createdAt: integer().notNull(),
		createdBy: text().notNull(),
		changedAt: integer().notNull(),
	},
	(t) => [
		uniqueIndex('story_slug').on(t.edition, t.type, t.slug).where(sql`binned_at IS NULL`),
		uniqueIndex('story_live_slug').on(t.edition, t.type, t.liveSlug).where(sql`binned_at IS NULL`),
		index('story_changed').on(t.changedAt, t.id),
		index('story_edition_changed').on(t.edition, t.changedAt, t.id),
		index('story_section_changed').on(t.sectionId, t.changedAt, t.id),
		index('story_stage_changed').on(t.stage, t.changedAt, t.id),
		index('story_creator_changed').on(t.createdBy, t.changedAt, t.id),
		index('story_published').on(t.edition, t.type, t.firstPublishedAt, t.id),
		// The few stories of a large paper that staff look for by their state.
		index('story_unlive').on(t.changedAt, t.id).where(sql`live_revision_id IS NULL AND binned_at IS NULL`),
		index('story_ahead').on(t.changedAt, t.id).where(sql`live_revision_id <> working_revision_id`),
		index('story_binned').on(t.binnedAt, t.id).where(sql`binned_at IS NOT NULL`),
	],
)

/** The whole story at one moment, furniture and relations included; never changed, never pruned. */
export const revision = sqliteTable(
	'revision',
	{
		id: text().primaryKey(),
		storyId: text()
			.notNull()
			.references(() => story.id),
		/** The revision this one was written on; two with one parent are a conflict that was kept. */
		parentId: text(),
		content: text({ mode: 'json' }).notNull(),
		/** SHA-256 over story, parent and content; see newsroom/stories/revision-hash.ts. */
		hash: text().notNull(),
		createdAt: integer().notNull(),
		createdBy: text().notNull(),
		reason: text({ enum: ['created', 'saved', 'conflict', 'restored', 'imported'] }).notNull(),
	},
	(t) => [index('revision_story').on(t.storyId, t.createdAt)],
)

/** A save that came too late and was kept beside the working copy until someone chooses. */
export const conflict = sqliteTable(
	'conflict',
	{
		id: text().primaryKey(),
		storyId: text()
			.notNull()
			.references(() => story.id),
		/** The newest revision of the copy that lost the race. */
		revisionId: text()
			.notNull()
			.references(() => revision.id),
		by: text().notNull(),
		at: integer().notNull(),
		resolvedAt: integer(),
	},
	(t) => [
		index('conflict_story').on(t.storyId, t.resolvedAt),
		index('conflict_open').on(t.at).where(sql`resolved_at IS NULL`),
	],
)

/** Who stands in the working copy's byline and topics, for the admin's filters. */
export const storyContributor = sqliteTable(
	'story_contributor',
	{
		storyId: text()
			.notNull()
			.references(() => story.id),
		contributorId: text().notNull(),
		changedAt: integer().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.storyId, t.contributorId] }),
		index('story_contributor_changed').on(t.contributorId, t.changedAt),
	],
)
export const storyTopic = sqliteTable(
	'story_topic',
	{
		storyId: text()
			.notNull()
			.references(() => story.id),
		topicId: text().notNull(),
		changedAt: integer().notNull(),
	},
	(t) => [primaryKey({ columns: [t.storyId, t.topicId] }), index('story_topic_changed').on(t.topicId, t.changedAt)],
)

/** Which images the working copy shows, for the page of an image; what readers see of it the paper knows. */
export const storyImage = sqliteTable(
	'story_image',
	{
		storyId: text()
			.notNull()
			.references(() => story.id),
		imageId: text().notNull(),
		changedAt: integer().notNull(),
	},
	(t) => [primaryKey({ columns: [t.storyId, t.imageId] }), index('story_image_changed').on(t.imageId, t.changedAt)],
)

/** Each act that changed what readers get of a story, with what stood before, so that it can be undone. */
export const publication = sqliteTable(
	'publication',
	{
		id: text().primaryKey(),
		storyId: text()
			.notNull()
			.references(() => story.id),
		act: text({ enum: ['publish', 'withdraw', 'take down', 'undo'] }).notNull(),
		revisionId: text(),
		change: text({ enum: ['first', 'minor', 'update', 'correction'] }),
		at: integer().notNull(),
		by: text().notNull(),
		/** JSON of the story's public columns and of the redirects before this act. */
		before: text({ mode: 'json' }).notNull(),
		undoneAt: integer(),
	},
	(t) => [index('publication_story').on(t.storyId, t.at), index('publication_at').on(t.at)],
)

export const correction = sqliteTable(
	'correction',
	{
		id: text().primaryKey(),
		storyId: text()
			.notNull()
			.references(() => story.id),
		publicationId: text(),
		note: text().notNull(),
		at: integer().notNull(),
		by: text().notNull(),
	},
	(t) => [index('correction_story').on(t.storyId, t.at)],
)

/** A story that must not be shown: its address answers 410 or 451 with a notice and no word of it. */
export const takedown = sqliteTable('takedown', {
	storyId: text()
		.primaryKey()
		.references(() => story.id),
	status: integer().$type<410 | 451>().notNull(),
	/** For the desk only; readers get a fixed notice. */
	reason: text().notNull(),
	/** The public addresses the story had, JSON list of paths. */
	at: integer().notNull(),
	by: text().notNull(),
})

/**
 * Where a word that is no longer an address leads. For a story, page, section, topic or contributor
 * `word` is the old slug and `thingId` what it became; for `path` it is a whole path within the
 * edition (decoded, leading slash, no trailing one) that leads to a story (`thingId`) or to `toPath`.
 */
export const redirect = sqliteTable(
	'redirect',
	{
		id: text().primaryKey(),
		edition: text()
			.notNull()
			.references(() => edition.id),
		kind: text({ enum: ['story', 'page', 'section', 'topic', 'contributor', 'path'] }).notNull(),
		word: text().notNull(),
		thingId: text(),
		toPath: text(),
		source: text({ enum: ['rename', 'import', 'staff'] }).notNull(),
		createdAt: integer().notNull(),
	},
	(t) => [uniqueIndex('redirect_word').on(t.edition, t.kind, t.word), index('redirect_thing').on(t.thingId)],
)

export const image = sqliteTable(
	'image',
	{
		id: text().primaryKey(),
		/** SHA-256 of the file that was uploaded; the same file is one image. */
		hash: text().notNull().unique(),
		fileName: text().notNull(),
		width: integer().notNull(),
		height: integer().notNull(),
		/** Dominant colour `#rrggbb`, shown until the picture is there. */
		color: text().notNull(),
		alt: text().notNull().default(''),
		decorative: integer({ mode: 'boolean' }).notNull().default(false),
		caption: text().notNull().default(''),
		credit: text().notNull().default(''),
		/** JSON `{format, width, height, file, bytes}[]`, smallest first. */
		renditions: text({ mode: 'json' })
			.notNull()
			.$type<{ format: 'avif' | 'webp' | 'jpeg'; width: number; height: number; file: string; bytes: number }[]>(),
		createdAt: integer().notNull(),
		createdBy: text().notNull(),
	},
	(t) => [index('image_created').on(t.createdAt, t.id)],
)

/** The front of an edition (`sectionId` null) or of a section. Readers see `releaseId`. */
export const front = sqliteTable(
	'front',
	{
		id: text().primaryKey(),
		edition: text()
			.notNull()
			.references(() => edition.id),
		sectionId: text().unique(),
		version: integer().notNull(),
		releaseId: text().notNull(),
	},
	(t) => [uniqueIndex('front_home').on(t.edition).where(sql`section_id IS NULL`)],
)

/** A front as it was released: containers and cards, JSON as in newsroom/fronts/rules.ts; never changed. */
export const frontRelease = sqliteTable(
	'front_release',
	{
		id: text().primaryKey(),
		frontId: text()
			.notNull()
			.references(() => front.id),
		version: integer().notNull(),
		containers: text({ mode: 'json' }).notNull(),
		createdAt: integer().notNull(),
		createdBy: text().notNull(),
	},
	(t) => [index('front_release_front').on(t.frontId, t.version)],
)

/** The staff's lists of an edition, in their order; `stories` is JSON of story ids. */
export const storyList = sqliteTable(
	'story_list',
	{
		edition: text()
			.notNull()
			.references(() => edition.id),
		name: text({ enum: ['must-read', 'recommended'] }).notNull(),
		version: integer().notNull(),
		stories: text({ mode: 'json' }).notNull().$type<string[]>(),
	},
	(t) => [primaryKey({ columns: [t.edition, t.name] })],
)

/** What happened: append-only, each row's hash covers the row before it. */
export const event = sqliteTable(
	'event',
	{
		seq: integer().primaryKey({ autoIncrement: true }),
		at: integer().notNull(),
		actor: text().notNull(),
		act: text().notNull(),
		thing: text().notNull(),
		detail: text({ mode: 'json' }).notNull(),
		hash: text().notNull(),
	},
	(t) => [index('event_thing').on(t.thing, t.seq)],
)

/** What has to be printed, in order. Rows name things (`story:<id>`), not contents. */
export const outbox = sqliteTable('outbox', {
	seq: integer().primaryKey({ autoIncrement: true }),
	thing: text().notNull(),
	/** `gone` destroys finished pages that show the thing, `stale` has them rendered anew. */
	how: text({ enum: ['stale', 'gone'] }).notNull(),
	at: integer().notNull(),
})

/** Work for a moment: a row is claimed in a transaction, so that it happens once. */
export const job = sqliteTable(
	'job',
	{
		id: text().primaryKey(),
		type: text({ enum: ['publish'] }).notNull(),
		storyId: text().references(() => story.id),
		/** What goes out: later saves do not go with it. */
		revisionId: text(),
		/** The slug it goes out with, which nobody else may take meanwhile. */
		slug: text(),
		/** JSON: change and note of a scheduled change to a live story. */
		input: text({ mode: 'json' }).notNull(),
		dueAt: integer().notNull(),
		state: text({ enum: ['due', 'done', 'failed', 'cancelled'] }).notNull(),
		createdAt: integer().notNull(),
		createdBy: text().notNull(),
		endedAt: integer(),
		error: text(),
	},
	(t) => [
		index('job_due').on(t.state, t.dueAt),
		index('job_slug').on(t.state, t.slug),
		index('job_story').on(t.storyId, t.state),
		uniqueIndex('job_story_due').on(t.storyId).where(sql`state = 'due'`),
	],
)

export const importRun = sqliteTable('import_run', {
	id: text().primaryKey(),
	source: text().notNull(),
	startedAt: integer().notNull(),
	endedAt: integer(),
	summary: text({ mode: 'json' }),
})

/** What an outside record became, so that a second import finds it again. */
export const importRecord = sqliteTable('import_record', {
	/** `<importer>:<edition>:<key of the record there>` */
	key: text().primaryKey(),
	hash: text().notNull(),
	thing: text().notNull(),
})
