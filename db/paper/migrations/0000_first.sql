CREATE TABLE `contributor` (
	`id` text PRIMARY KEY NOT NULL,
	`edition` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`title` text NOT NULL,
	`about` text NOT NULL,
	`image_id` text,
	`translation_group` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contributor_slug` ON `contributor` (`edition`,`slug`);--> statement-breakpoint
CREATE INDEX `contributor_group` ON `contributor` (`translation_group`);--> statement-breakpoint
CREATE TABLE `correction` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`edition` text NOT NULL,
	`note` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `correction_latest` ON `correction` (`edition`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `correction_story` ON `correction` (`story_id`,`at`);--> statement-breakpoint
CREATE TABLE `edition` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`tagline` text NOT NULL,
	`description` text NOT NULL,
	`language` text NOT NULL,
	`direction` text NOT NULL,
	`time_zone` text NOT NULL,
	`calendar` text NOT NULL,
	`digits` text NOT NULL,
	`agency_name` text NOT NULL,
	`contact_email` text NOT NULL,
	`banner_text` text NOT NULL,
	`banner_url` text NOT NULL,
	`banner_until` integer
);
--> statement-breakpoint
CREATE TABLE `front` (
	`id` text PRIMARY KEY NOT NULL,
	`edition` text NOT NULL,
	`section_id` text,
	`containers` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `front_edition` ON `front` (`edition`);--> statement-breakpoint
CREATE INDEX `front_section` ON `front` (`section_id`);--> statement-breakpoint
CREATE TABLE `image` (
	`id` text PRIMARY KEY NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`color` text NOT NULL,
	`renditions` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `image_file` (
	`file` text PRIMARY KEY NOT NULL,
	`image_id` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `image_file_image` ON `image_file` (`image_id`);--> statement-breakpoint
CREATE TABLE `image_use` (
	`thing` text NOT NULL,
	`image_id` text NOT NULL,
	PRIMARY KEY(`thing`, `image_id`)
);
--> statement-breakpoint
CREATE INDEX `image_use_image` ON `image_use` (`image_id`);--> statement-breakpoint
CREATE TABLE `printed` (
	`id` integer PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `redirect` (
	`id` text PRIMARY KEY NOT NULL,
	`edition` text NOT NULL,
	`kind` text NOT NULL,
	`word` text NOT NULL,
	`thing_id` text,
	`to_path` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `redirect_word` ON `redirect` (`edition`,`kind`,`word`);--> statement-breakpoint
CREATE TABLE `section` (
	`id` text PRIMARY KEY NOT NULL,
	`edition` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`position` integer NOT NULL,
	`translation_group` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `section_slug` ON `section` (`edition`,`slug`);--> statement-breakpoint
CREATE TABLE `stale` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`how` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `story` (
	`id` text PRIMARY KEY NOT NULL,
	`edition` text NOT NULL,
	`type` text NOT NULL,
	`slug` text NOT NULL,
	`section_id` text,
	`revision_id` text NOT NULL,
	`kind` text NOT NULL,
	`headline` text NOT NULL,
	`kicker` text NOT NULL,
	`standfirst` text NOT NULL,
	`teaser` text NOT NULL,
	`dateline` text NOT NULL,
	`source` text,
	`lead_image` text,
	`body` text NOT NULL,
	`words` integer NOT NULL,
	`related` text NOT NULL,
	`translation_group` text NOT NULL,
	`first_published_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `story_slug` ON `story` (`edition`,`type`,`slug`);--> statement-breakpoint
CREATE INDEX `story_latest` ON `story` (`edition`,`type`,`first_published_at`,`id`);--> statement-breakpoint
CREATE INDEX `story_section` ON `story` (`section_id`,`first_published_at`,`id`);--> statement-breakpoint
CREATE INDEX `story_group` ON `story` (`translation_group`);--> statement-breakpoint
CREATE TABLE `story_contributor` (
	`story_id` text NOT NULL,
	`contributor_id` text NOT NULL,
	`position` integer NOT NULL,
	`first_published_at` integer NOT NULL,
	PRIMARY KEY(`story_id`, `contributor_id`)
);
--> statement-breakpoint
CREATE INDEX `story_contributor_latest` ON `story_contributor` (`contributor_id`,`first_published_at`,`story_id`);--> statement-breakpoint
CREATE TABLE `story_list` (
	`edition` text NOT NULL,
	`name` text NOT NULL,
	`stories` text NOT NULL,
	PRIMARY KEY(`edition`, `name`)
);
--> statement-breakpoint
CREATE TABLE `story_topic` (
	`story_id` text NOT NULL,
	`topic_id` text NOT NULL,
	`position` integer NOT NULL,
	`first_published_at` integer NOT NULL,
	PRIMARY KEY(`story_id`, `topic_id`)
);
--> statement-breakpoint
CREATE INDEX `story_topic_latest` ON `story_topic` (`topic_id`,`first_published_at`,`story_id`);--> statement-breakpoint
CREATE TABLE `takedown` (
	`story_id` text PRIMARY KEY NOT NULL,
	`edition` text NOT NULL,
	`type` text NOT NULL,
	`slug` text NOT NULL,
	`status` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `takedown_slug` ON `takedown` (`edition`,`type`,`slug`);--> statement-breakpoint
CREATE TABLE `topic` (
	`id` text PRIMARY KEY NOT NULL,
	`edition` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`parent_id` text,
	`translation_group` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `topic_slug` ON `topic` (`edition`,`slug`);--> statement-breakpoint
CREATE INDEX `topic_group` ON `topic` (`translation_group`);