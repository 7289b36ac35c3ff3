CREATE TABLE `__new_image_file` (
	`file` text NOT NULL,
	`image_id` text NOT NULL,
	PRIMARY KEY(`file`, `image_id`)
);
--> statement-breakpoint
INSERT INTO `__new_image_file`("file", "image_id") SELECT "file", "image_id" FROM `image_file`;--> statement-breakpoint
DROP TABLE `image_file`;--> statement-breakpoint
ALTER TABLE `__new_image_file` RENAME TO `image_file`;--> statement-breakpoint
CREATE INDEX `image_file_image` ON `image_file` (`image_id`);