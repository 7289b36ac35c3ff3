ALTER TABLE `printed` ADD `paper` text DEFAULT '' NOT NULL;--> statement-breakpoint
UPDATE `printed` SET `paper` = lower(hex(randomblob(16)));--> statement-breakpoint
-- changes rows: stale
DELETE FROM `stale` WHERE `seq` NOT IN (SELECT max(`seq`) FROM `stale` GROUP BY `key`, `how`);--> statement-breakpoint
CREATE UNIQUE INDEX `stale_key` ON `stale` (`key`,`how`);