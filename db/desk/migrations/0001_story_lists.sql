CREATE INDEX `story_unlive` ON `story` (`changed_at`,`id`) WHERE live_revision_id IS NULL AND binned_at IS NULL;--> statement-breakpoint
CREATE INDEX `story_ahead` ON `story` (`changed_at`,`id`) WHERE live_revision_id <> working_revision_id;--> statement-breakpoint
CREATE INDEX `story_binned` ON `story` (`binned_at`,`id`) WHERE binned_at IS NOT NULL;