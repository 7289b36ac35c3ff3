CREATE TABLE `conflict` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`revision_id` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`resolved_at` integer,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `conflict_story` ON `conflict` (`story_id`,`resolved_at`);--> statement-breakpoint
CREATE TABLE `contributor` (
	`id` text PRIMARY KEY NOT NULL,
	`edition` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`title` text DEFAULT '' NOT NULL,
	`about` text DEFAULT '' NOT NULL,
	`image_id` text,
	`translation_group` text,
	FOREIGN KEY (`edition`) REFERENCES `edition`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contributor_slug` ON `contributor` (`edition`,`slug`);--> statement-breakpoint
CREATE INDEX `contributor_image` ON `contributor` (`image_id`);--> statement-breakpoint
CREATE TABLE `correction` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`publication_id` text,
	`note` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `correction_story` ON `correction` (`story_id`,`at`);--> statement-breakpoint
CREATE TABLE `edition` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`tagline` text DEFAULT '' NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`language` text NOT NULL,
	`direction` text NOT NULL,
	`time_zone` text NOT NULL,
	`calendar` text NOT NULL,
	`digits` text NOT NULL,
	`agency_name` text NOT NULL,
	`contact_email` text DEFAULT '' NOT NULL,
	`banner_text` text DEFAULT '' NOT NULL,
	`banner_url` text DEFAULT '' NOT NULL,
	`banner_until` integer,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `event` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`act` text NOT NULL,
	`thing` text NOT NULL,
	`detail` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `event_thing` ON `event` (`thing`,`seq`);--> statement-breakpoint
CREATE TABLE `front` (
	`id` text PRIMARY KEY NOT NULL,
	`edition` text NOT NULL,
	`section_id` text,
	`version` integer NOT NULL,
	`release_id` text NOT NULL,
	FOREIGN KEY (`edition`) REFERENCES `edition`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `front_sectionId_unique` ON `front` (`section_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `front_home` ON `front` (`edition`) WHERE section_id IS NULL;--> statement-breakpoint
CREATE TABLE `front_release` (
	`id` text PRIMARY KEY NOT NULL,
	`front_id` text NOT NULL,
	`version` integer NOT NULL,
	`containers` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	FOREIGN KEY (`front_id`) REFERENCES `front`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `front_release_front` ON `front_release` (`front_id`,`version`);--> statement-breakpoint
CREATE TABLE `image` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`file_name` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`color` text NOT NULL,
	`alt` text DEFAULT '' NOT NULL,
	`decorative` integer DEFAULT false NOT NULL,
	`caption` text DEFAULT '' NOT NULL,
	`credit` text DEFAULT '' NOT NULL,
	`renditions` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `image_hash_unique` ON `image` (`hash`);--> statement-breakpoint
CREATE INDEX `image_created` ON `image` (`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `import_record` (
	`key` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`thing` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `import_run` (
	`id` text PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	`summary` text
);
--> statement-breakpoint
CREATE TABLE `job` (
	`id` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`story_id` text,
	`revision_id` text,
	`input` text NOT NULL,
	`due_at` integer NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`ended_at` integer,
	`error` text,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `job_due` ON `job` (`state`,`due_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `job_story_due` ON `job` (`story_id`) WHERE state = 'due';--> statement-breakpoint
CREATE TABLE `outbox` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`thing` text NOT NULL,
	`how` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `publication` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`act` text NOT NULL,
	`revision_id` text,
	`change` text,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`before` text NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `publication_story` ON `publication` (`story_id`,`at`);--> statement-breakpoint
CREATE INDEX `publication_at` ON `publication` (`at`);--> statement-breakpoint
CREATE TABLE `redirect` (
	`id` text PRIMARY KEY NOT NULL,
	`edition` text NOT NULL,
	`kind` text NOT NULL,
	`word` text NOT NULL,
	`thing_id` text,
	`to_path` text,
	`source` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`edition`) REFERENCES `edition`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `redirect_word` ON `redirect` (`edition`,`kind`,`word`);--> statement-breakpoint
CREATE INDEX `redirect_thing` ON `redirect` (`thing_id`);--> statement-breakpoint
CREATE TABLE `revision` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`parent_id` text,
	`content` text NOT NULL,
	`hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`reason` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `revision_story` ON `revision` (`story_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `section` (
	`id` text PRIMARY KEY NOT NULL,
	`edition` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`translation_group` text,
	FOREIGN KEY (`edition`) REFERENCES `edition`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `section_slug` ON `section` (`edition`,`slug`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`agent` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `session_staff` ON `session` (`staff_id`);--> statement-breakpoint
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`scope` text,
	`password_hash` text,
	`created_at` integer NOT NULL,
	`disabled_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_email_unique` ON `staff` (`email`);--> statement-breakpoint
CREATE TABLE `story` (
	`id` text PRIMARY KEY NOT NULL,
	`edition` text NOT NULL,
	`type` text DEFAULT 'story' NOT NULL,
	`stage` text DEFAULT 'writing' NOT NULL,
	`stage_note` text DEFAULT '' NOT NULL,
	`working_revision_id` text NOT NULL,
	`live_revision_id` text,
	`headline` text NOT NULL,
	`slug` text NOT NULL,
	`live_slug` text,
	`section_id` text,
	`first_published_at` integer,
	`updated_at` integer,
	`withdrawn_at` integer,
	`withdrawn_reason` text,
	`binned_at` integer,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`edition`) REFERENCES `edition`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `story_slug` ON `story` (`edition`,`type`,`slug`) WHERE binned_at IS NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `story_live_slug` ON `story` (`edition`,`type`,`live_slug`) WHERE binned_at IS NULL;--> statement-breakpoint
CREATE INDEX `story_changed` ON `story` (`changed_at`,`id`);--> statement-breakpoint
CREATE INDEX `story_edition_changed` ON `story` (`edition`,`changed_at`,`id`);--> statement-breakpoint
CREATE INDEX `story_section_changed` ON `story` (`section_id`,`changed_at`,`id`);--> statement-breakpoint
CREATE INDEX `story_stage_changed` ON `story` (`stage`,`changed_at`,`id`);--> statement-breakpoint
CREATE INDEX `story_creator_changed` ON `story` (`created_by`,`changed_at`,`id`);--> statement-breakpoint
CREATE INDEX `story_published` ON `story` (`edition`,`type`,`first_published_at`,`id`);--> statement-breakpoint
CREATE INDEX `story_unlive` ON `story` (`changed_at`,`id`) WHERE live_revision_id IS NULL AND binned_at IS NULL;--> statement-breakpoint
CREATE INDEX `story_ahead` ON `story` (`changed_at`,`id`) WHERE live_revision_id <> working_revision_id;--> statement-breakpoint
CREATE INDEX `story_binned` ON `story` (`binned_at`,`id`) WHERE binned_at IS NOT NULL;--> statement-breakpoint
CREATE TABLE `story_contributor` (
	`story_id` text NOT NULL,
	`contributor_id` text NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`story_id`, `contributor_id`),
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_contributor_changed` ON `story_contributor` (`contributor_id`,`changed_at`);--> statement-breakpoint
CREATE TABLE `story_image` (
	`story_id` text NOT NULL,
	`image_id` text NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`story_id`, `image_id`),
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_image_changed` ON `story_image` (`image_id`,`changed_at`);--> statement-breakpoint
CREATE TABLE `story_list` (
	`edition` text NOT NULL,
	`name` text NOT NULL,
	`version` integer NOT NULL,
	`stories` text NOT NULL,
	PRIMARY KEY(`edition`, `name`),
	FOREIGN KEY (`edition`) REFERENCES `edition`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `story_topic` (
	`story_id` text NOT NULL,
	`topic_id` text NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`story_id`, `topic_id`),
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_topic_changed` ON `story_topic` (`topic_id`,`changed_at`);--> statement-breakpoint
CREATE TABLE `takedown` (
	`story_id` text PRIMARY KEY NOT NULL,
	`status` integer NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `token` (
	`id` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`name` text NOT NULL,
	`hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `token_hash_unique` ON `token` (`hash`);--> statement-breakpoint
CREATE TABLE `topic` (
	`id` text PRIMARY KEY NOT NULL,
	`edition` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`parent_id` text,
	`translation_group` text,
	FOREIGN KEY (`edition`) REFERENCES `edition`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `topic_slug` ON `topic` (`edition`,`slug`);