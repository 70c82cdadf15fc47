-- When its article appeared stands on each chain: the articles, mentions and quotations of an entity are read in their order from an index, whether it is in ten articles or in half of all.
ALTER TABLE "chain" ADD COLUMN "appeared_at" TIMESTAMPTZ(3);
ALTER TABLE "chain" DISABLE TRIGGER USER; -- Nothing moves.
UPDATE "chain" c SET "appeared_at" = a."appeared_at" FROM "article" a WHERE a."id" = c."article_id" AND a."appeared_at" IS NOT NULL;
ALTER TABLE "chain" ENABLE TRIGGER USER;
UPDATE "history"."remembered" SET "aside" = "aside" || '{appeared_at}' WHERE "name" = 'chain';
SELECT "history"."remember"();
-- Of an article that appeared at another time then, the chains of then say so too.
UPDATE "history"."chain" c SET "appeared_at" = coalesce(
  (SELECT h."appeared_at" FROM "history"."article" h WHERE h."id" = c."article_id" AND h."recorded_until" >= c."recorded_until" ORDER BY h."recorded_until" LIMIT 1),
  (SELECT a."appeared_at" FROM "article" a WHERE a."id" = c."article_id"));
CREATE INDEX "chain_newest_idx" ON "chain" ("entity_id", (coalesce("appeared_at", '-infinity')) DESC, "article_id");
DROP INDEX "chain_entity_id_article_id_idx";
