ALTER TABLE `job` ADD `slug` text;--> statement-breakpoint
UPDATE `job` SET `slug` = (SELECT json_extract(`content`, '$.slug') FROM `revision` WHERE `revision`.`id` = `job`.`revision_id`);--> statement-breakpoint
CREATE INDEX `job_slug` ON `job` (`state`,`slug`);--> statement-breakpoint
CREATE INDEX `job_story` ON `job` (`story_id`,`state`);--> statement-breakpoint
CREATE INDEX `conflict_open` ON `conflict` (`at`) WHERE resolved_at IS NULL;