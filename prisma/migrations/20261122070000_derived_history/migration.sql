-- What is worked out from the graph is remembered as the graph is: copies, where reports come from, how claims stand to each other, and stories.
ALTER TABLE "syndication" ADD COLUMN "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT recorded_now();
ALTER TABLE "attribution_link" ADD COLUMN "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT recorded_now();
ALTER TABLE "story" ADD COLUMN "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT recorded_now();
ALTER TABLE "telling" ADD COLUMN "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT recorded_now();
ALTER TABLE "cast_member" ADD COLUMN "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT recorded_now();
ALTER TABLE "comparison" ADD COLUMN "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT recorded_now();

-- What was kept before this was known when what it rests on was.
UPDATE "syndication" t SET "recorded_at" = a."recorded_at" FROM "article" a WHERE a."id" = t."article_id";
UPDATE "telling" t SET "recorded_at" = a."recorded_at" FROM "article" a WHERE a."id" = t."article_id";
UPDATE "cast_member" t SET "recorded_at" = c."recorded_at" FROM "chain" c WHERE c."id" = t."chain_id";
UPDATE "attribution_link" t SET "recorded_at" = m."recorded_at" FROM "event_mention" m WHERE m."id" = t."event_mention_id";
UPDATE "story" SET "recorded_at" = "created_at";
UPDATE "comparison" t SET "recorded_at" = e."recorded_at" FROM "event" e WHERE e."id" = t."event_id";

INSERT INTO "history"."remembered" VALUES
  ('syndication', '{bands}'), ('attribution_link', '{}'), ('story', '{}'), ('telling', '{likeness}'), ('cast_member', '{day,weight}'), ('comparison', '{because}');
UPDATE "history"."remembered" SET "aside" = '{}' WHERE "name" = 'claim';
SELECT "history"."remember"();
