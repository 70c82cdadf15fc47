-- What one more article costs does not depend on how long its story is: the first and the last day of a story, and the article that begins it, are found by an index.
ALTER TABLE "telling" ADD COLUMN "day" TEXT;
UPDATE "telling" t SET "day" = a."day" FROM "article" a WHERE a."id" = t."article_id";
DROP INDEX "telling_story_id_idx";
CREATE INDEX "telling_story_id_day_idx" ON "telling"("story_id", "day");
CREATE INDEX "telling_beginning_idx" ON "telling"("story_id") WHERE "continues_id" IS NULL AND "story_id" IS NOT NULL;
UPDATE "history"."remembered" SET "aside" = '{likeness,day}' WHERE "name" = 'telling';
SELECT "history"."remember"();

-- An article is looked for by all of its bands at once: a list of what is yet to be sorted in would be read for each of them.
ALTER INDEX "syndication_bands_idx" SET (fastupdate = off);

-- What the same judge last said of a pair is found by the pair, however many others were judged with the one.
DROP INDEX "judgement_left_idx";
CREATE INDEX "judgement_left_right_idx" ON "judgement"("left", "right");
