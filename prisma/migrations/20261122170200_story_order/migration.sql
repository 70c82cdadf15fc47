-- Stories of most articles first, from an index as the other orders are.
CREATE INDEX "story_articles_idx" ON "story" ("article_count" DESC, "id") WHERE "article_count" > 0;
