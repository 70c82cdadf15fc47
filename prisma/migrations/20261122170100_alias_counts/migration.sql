-- How many articles write a name so, and the first and last day of those: of who has a million mentions they are read, and not counted.
ALTER TABLE "entity_name" ADD COLUMN "article_count" INTEGER NOT NULL DEFAULT 0, ADD COLUMN "first_day" TEXT, ADD COLUMN "last_day" TEXT;
UPDATE "entity_name" n SET "article_count" = k."articles", "first_day" = k."first", "last_day" = k."last"
FROM (SELECT c."entity_id", m."exact", a."language", count(DISTINCT a."id") AS "articles", min(a."day" COLLATE "C") AS "first", max(a."day" COLLATE "C") AS "last"
  FROM "chain" c JOIN "mention" m ON m."chain_id" = c."id" JOIN "article" a ON a."id" = c."article_id" WHERE c."entity_id" IS NOT NULL AND m."form" = 'name' GROUP BY c."entity_id", m."exact", a."language") k
WHERE k."entity_id" = n."entity_id" AND k."exact" = n."text" AND k."language" = n."language";
