-- The words of live stories, normalised, and their index; written by newsroom/search/engines/sqlite.ts alone.
-- The rowid says edition and time of publication, so that newest first and spans of time are ranges of it.
CREATE TABLE `story_words` (
	`rowid` integer PRIMARY KEY,
	`story_id` text NOT NULL UNIQUE,
	`headline` text NOT NULL,
	`standfirst` text NOT NULL,
	`byline` text NOT NULL,
	`body` text NOT NULL,
	`scope` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `search_edition` (`edition` text PRIMARY KEY, `number` integer NOT NULL UNIQUE);
--> statement-breakpoint
-- The text comes in normalised: the tokenizer has only spaces to see.
CREATE VIRTUAL TABLE `story_fts` USING fts5(
	headline, standfirst, byline, body, scope, content = 'story_words', content_rowid = 'rowid', tokenize = 'ascii'
);
--> statement-breakpoint
-- What is taken back leaves no word behind in the file.
INSERT INTO `story_fts` (`story_fts`, rank) VALUES ('secure-delete', 1);
