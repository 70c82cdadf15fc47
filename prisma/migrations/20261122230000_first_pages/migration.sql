-- Whom most articles mention is read in that order, of each kind, and not found by looking at all.
CREATE INDEX "entity_articles_idx" ON "entity" ("kind", "article_count" DESC) WHERE "article_count" > 0;
