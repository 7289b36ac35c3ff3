CREATE INDEX `contributor_group` ON `contributor` (`translation_group`);--> statement-breakpoint
CREATE INDEX `topic_group` ON `topic` (`translation_group`);