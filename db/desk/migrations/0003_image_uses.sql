CREATE TABLE `story_image` (
	`story_id` text NOT NULL,
	`image_id` text NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`story_id`, `image_id`),
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_image_changed` ON `story_image` (`image_id`,`changed_at`);--> statement-breakpoint
CREATE INDEX `contributor_image` ON `contributor` (`image_id`);