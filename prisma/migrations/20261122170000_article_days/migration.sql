-- Articles between two days are found by their day, by code point, as days are compared.
CREATE INDEX "article_day_idx" ON "article" ("day" COLLATE "C");
