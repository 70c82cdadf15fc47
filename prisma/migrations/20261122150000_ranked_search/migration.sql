-- A word that is dense in a text is indexed a second time, under its level (packages/storage/src/search/impact.ts has the same figures): what is kept already gets
-- its levels now. That is no change of what the graph holds, so nothing is noted of it.
CREATE FUNCTION "with_levels"("search" tsvector, "bytes" INTEGER, "usual" INTEGER) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$
  SELECT $1 || coalesce((SELECT string_agg('''+' || (l.level - 1) || l.lexeme || '''', ' ')::tsvector FROM (
    SELECT u.lexeme, width_bucket((cardinality(u.weights) + 2 * cardinality(array_positions(u.weights, 'A'))) / (0.25 + 0.75 * $2 / $3)::float8, ARRAY[1.5, 2.25, 3.4, 5.1, 7.6, 11.4, 17, 26, 38, 58]::float8[]) AS level
    FROM unnest($1) AS u) l WHERE l.level > 0), '')
$$;
ALTER TABLE "revision" DISABLE TRIGGER USER;
ALTER TABLE "quotation" DISABLE TRIGGER USER;
ALTER TABLE "event" DISABLE TRIGGER USER;
UPDATE "revision" SET "search" = with_levels("search", octet_length("text"), 3000) WHERE "search" IS NOT NULL;
UPDATE "quotation" SET "search" = with_levels("search", octet_length("content"), 120) WHERE "search" IS NOT NULL;
UPDATE "event" SET "search" = with_levels("search", octet_length("title"), 40) WHERE "search" IS NOT NULL;
ALTER TABLE "revision" ENABLE TRIGGER USER;
ALTER TABLE "quotation" ENABLE TRIGGER USER;
ALTER TABLE "event" ENABLE TRIGGER USER;
DROP FUNCTION "with_levels"(tsvector, INTEGER, INTEGER);

-- Whose whole name the words of a search are.
CREATE INDEX "entity_name_lower_text_idx" ON "entity_name" (lower("text"));
