-- The index of working copies, written by newsroom/search/engines/sqlite-desk.ts alone. It keeps no text, and an
-- outdated row is struck out rather than rewritten: an autosave every two seconds has to stay cheap.
CREATE TABLE `working_words` (`rowid` integer PRIMARY KEY, `story_id` text NOT NULL UNIQUE);
--> statement-breakpoint
CREATE VIRTUAL TABLE `working_fts` USING fts5(
	headline, standfirst, body, scope, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2 3'
);
