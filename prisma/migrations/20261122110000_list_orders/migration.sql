-- The first page of a list, and any later one, is read in its order from an index: by code point, as cursors are compared.
CREATE INDEX "article_newest_idx" ON "article" ((coalesce("appeared_at", '-infinity')) DESC, "id");
CREATE INDEX "article_oldest_idx" ON "article" ((coalesce("appeared_at", '-infinity')), "id");
CREATE INDEX "event_newest_idx" ON "event" ((coalesce("time_start", '') COLLATE "C") DESC, "id") WHERE "mention_count" > 0;
CREATE INDEX "event_oldest_idx" ON "event" ((coalesce("time_start", '~') COLLATE "C"), "id") WHERE "mention_count" > 0;
CREATE INDEX "event_mentions_idx" ON "event" ("mention_count" DESC, "id") WHERE "mention_count" > 0;
CREATE INDEX "entity_mentions_idx" ON "entity" ("kind", "mention_count" DESC, "id") WHERE "mention_count" > 0;
CREATE INDEX "entity_by_name_idx" ON "entity" ("kind", "name" COLLATE "C", "id") WHERE "mention_count" > 0;
CREATE INDEX "story_newest_idx" ON "story" ((coalesce("end_day", '') COLLATE "C") DESC, "id") WHERE "article_count" > 0;
CREATE INDEX "story_oldest_idx" ON "story" ((coalesce("start_day", '~') COLLATE "C"), "id") WHERE "article_count" > 0;
