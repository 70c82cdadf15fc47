-- How often an entity plays a part in the articles of a fortnight. What two articles have in common says the less the more often it is named: who is everywhere meets everybody.
CREATE TABLE "presence" (
    "entity_id" UUID NOT NULL,
    "fortnight" INTEGER NOT NULL,
    "parts" INTEGER NOT NULL,

    CONSTRAINT "presence_pkey" PRIMARY KEY ("entity_id","fortnight"),
    CONSTRAINT "presence_parts_check" CHECK ("parts" > 0)
);

-- Fortnights are counted from 1 January 1970, as days are; linking's STORY_DAYS.
CREATE FUNCTION "fortnight_of"("day" INTEGER) RETURNS INTEGER LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN floor(day / 14.0)::int;

-- Whether so many parts in a fortnight are those of somebody who is everywhere; linking's EVERYWHERE.
CREATE FUNCTION "is_everywhere"("parts" INTEGER) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN coalesce(parts, 0) >= 32;

-- Whoever comes to be everywhere, or is it no more, may change what articles of that fortnight go on from. Who has come to be it can only part two, and none that are as like as linking's
-- NEARLY_ALL: few are due.
CREATE FUNCTION "count_presence"("entities" UUID[], "days" INTEGER[], "changes" INTEGER[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  WITH change AS MATERIALIZED (
    SELECT g.entity_id, g.fortnight, coalesce(p."parts", 0) AS before, coalesce(p."parts", 0) + g.change AS after
    FROM (SELECT s.entity_id, fortnight_of(s.day) AS fortnight, sum(s.change)::int AS change FROM unnest(entities, days, changes) AS s(entity_id, day, change) GROUP BY 1, 2) g
      LEFT JOIN "presence" p ON p."entity_id" = g.entity_id AND p."fortnight" = g.fortnight
    WHERE g.change <> 0),
  gone AS (DELETE FROM "presence" p USING change c WHERE p."entity_id" = c.entity_id AND p."fortnight" = c.fortnight AND c.after = 0),
  kept AS (INSERT INTO "presence" SELECT c.entity_id, c.fortnight, c.after FROM change c WHERE c.after > 0 ON CONFLICT ("entity_id", "fortnight") DO UPDATE SET "parts" = excluded."parts")
  INSERT INTO "due" SELECT DISTINCT 'story', m."article_id"
    FROM change c JOIN "cast_member" m ON m."entity_id" = c.entity_id AND m."day" BETWEEN c.fortnight * 14 AND c.fortnight * 14 + 13 JOIN "telling" t ON t."article_id" = m."article_id"
    WHERE is_everywhere(c.before) <> is_everywhere(c.after) AND (is_everywhere(c.before) OR (t."continues_id" IS NOT NULL AND t."likeness" < 0.7))
  ON CONFLICT DO NOTHING;
END
$$;

CREATE FUNCTION "presence_of_cast"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM count_presence(array_agg(n."entity_id"), array_agg(n."day"), array_agg(1)) FROM "after" n HAVING count(*) > 0;
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM count_presence(array_agg(o."entity_id"), array_agg(o."day"), array_agg(-1)) FROM "before" o HAVING count(*) > 0;
  ELSE
    PERFORM count_presence(array_agg(s.entity_id), array_agg(s.day), array_agg(s.change))
    FROM (SELECT "entity_id", "day", -1 FROM "before" UNION ALL SELECT "entity_id", "day", 1 FROM "after") AS s(entity_id, day, change) HAVING count(*) > 0;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "presence_of_new" AFTER INSERT ON "cast_member" REFERENCING NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "presence_of_cast"();
CREATE TRIGGER "presence_of_moved" AFTER UPDATE ON "cast_member" REFERENCING OLD TABLE AS "before" NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "presence_of_cast"();
CREATE TRIGGER "presence_of_removed" AFTER DELETE ON "cast_member" REFERENCING OLD TABLE AS "before" FOR EACH STATEMENT EXECUTE FUNCTION "presence_of_cast"();

SELECT count_presence(array_agg("entity_id"), array_agg("day"), array_agg(1)) FROM "cast_member" HAVING count(*) > 0;
