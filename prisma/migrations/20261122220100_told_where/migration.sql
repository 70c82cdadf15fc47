-- Which articles tell of a place in a region, and which outlets of an event, in the orders in which they are shown: the first page of a country's articles and of an outlet's events is read, and not
-- found by looking through all that is newer. And how many articles and events there are, of what. Rows follow from the facts by triggers, once for each statement (docs/decisions/0042).

-- A region is a country by its code, or what else a gazetteer's places lie in, by its id there; a place lies in itself.
CREATE TABLE "article_region" (
    "article_id" UUID NOT NULL,
    "region" TEXT NOT NULL,
    "appeared" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_region_pkey" PRIMARY KEY ("article_id","region")
);

CREATE FUNCTION "count_regions"("articles" UUID[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  WITH told AS MATERIALIZED (
    SELECT c."article_id", g.region, min(coalesce(c."appeared_at", '-infinity')) AS appeared
    FROM "chain" c JOIN "entity" e ON e."id" = c."entity_id" CROSS JOIN LATERAL unnest(e."within" || ARRAY[e."gazetteer_id", e."country"]) AS g(region)
    WHERE c."article_id" = ANY(articles) AND c."kind" = 'location' AND g.region IS NOT NULL GROUP BY c."article_id", g.region),
  gone AS (
    DELETE FROM "article_region" r USING (SELECT "article_id", "region" FROM "article_region" WHERE "article_id" = ANY(articles) EXCEPT SELECT "article_id", region FROM told) k
    WHERE r."article_id" = k."article_id" AND r."region" = k."region")
  INSERT INTO "article_region" AS r SELECT "article_id", region, appeared FROM told
  ON CONFLICT ("article_id", "region") DO UPDATE SET "appeared" = excluded."appeared" WHERE r."appeared" <> excluded."appeared";
END
$$;

SELECT count_regions(ARRAY(SELECT "id" FROM "article"));
CREATE INDEX "article_region_newest_idx" ON "article_region" ("region", "appeared" DESC, "article_id");
ANALYZE "article_region";

CREATE FUNCTION "regions_of_chains"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  articles UUID[];
BEGIN
  IF TG_OP = 'DELETE' THEN
    articles := ARRAY(SELECT DISTINCT o."article_id" FROM "before" o WHERE o."kind" = 'location' AND o."entity_id" IS NOT NULL);
  ELSE
    articles := ARRAY(SELECT s."article_id" FROM (SELECT "id", "article_id", "entity_id", "appeared_at" FROM "before" WHERE "kind" = 'location' EXCEPT SELECT "id", "article_id", "entity_id", "appeared_at" FROM "after" WHERE "kind" = 'location') s
      UNION SELECT s."article_id" FROM (SELECT "id", "article_id", "entity_id", "appeared_at" FROM "after" WHERE "kind" = 'location' EXCEPT SELECT "id", "article_id", "entity_id", "appeared_at" FROM "before" WHERE "kind" = 'location') s);
  END IF;
  IF cardinality(articles) > 0 THEN
    PERFORM count_regions(articles);
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "regions_of_chains" AFTER UPDATE ON "chain" REFERENCING OLD TABLE AS "before" NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "regions_of_chains"();
CREATE TRIGGER "regions_of_removed" AFTER DELETE ON "chain" REFERENCING OLD TABLE AS "before" FOR EACH STATEMENT EXECUTE FUNCTION "regions_of_chains"();

-- A place comes to lie somewhere once its chains have come to it.
CREATE FUNCTION "regions_of_places"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  articles UUID[] := ARRAY(SELECT DISTINCT c."article_id" FROM (
      SELECT "id", "country", "gazetteer_id", "within" FROM "after" WHERE "kind" = 'location' EXCEPT SELECT "id", "country", "gazetteer_id", "within" FROM "before" WHERE "kind" = 'location') s
    JOIN "chain" c ON c."entity_id" = s."id");
BEGIN
  IF cardinality(articles) > 0 THEN
    PERFORM count_regions(articles);
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "regions_of_places" AFTER UPDATE ON "entity" REFERENCING OLD TABLE AS "before" NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "regions_of_places"();

CREATE TABLE "event_outlet" (
    "event_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "time" TEXT NOT NULL,

    CONSTRAINT "event_outlet_pkey" PRIMARY KEY ("event_id","source_id")
);

CREATE FUNCTION "count_outlets"("events" UUID[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  WITH told AS MATERIALIZED (
    SELECT DISTINCT m."event_id", a."source_id", coalesce(v."time_start", '') AS time FROM "event_mention" m JOIN "event" v ON v."id" = m."event_id" JOIN "article" a ON a."id" = m."article_id"
    WHERE m."event_id" = ANY(events) AND a."source_id" IS NOT NULL),
  gone AS (
    DELETE FROM "event_outlet" o USING (SELECT "event_id", "source_id" FROM "event_outlet" WHERE "event_id" = ANY(events) EXCEPT SELECT "event_id", "source_id" FROM told) k
    WHERE o."event_id" = k."event_id" AND o."source_id" = k."source_id")
  INSERT INTO "event_outlet" AS o SELECT "event_id", "source_id", time FROM told
  ON CONFLICT ("event_id", "source_id") DO UPDATE SET "time" = excluded."time" WHERE o."time" <> excluded."time";
END
$$;

SELECT count_outlets(ARRAY(SELECT "id" FROM "event"));
CREATE INDEX "event_outlet_newest_idx" ON "event_outlet" ("source_id", "time" COLLATE "C" DESC, "event_id");
ANALYZE "event_outlet";

-- Who takes part is counted anew when reports come or go, or an event's time changes: and who tells of it with that.
CREATE OR REPLACE FUNCTION "participation_of_reports"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  events UUID[];
BEGIN
  IF TG_OP = 'DELETE' THEN
    events := ARRAY(SELECT DISTINCT o."event_id" FROM "before" o WHERE o."event_id" IS NOT NULL);
  ELSE
    events := ARRAY(
      SELECT s."event_id" FROM (SELECT "id", "event_id" FROM "before" EXCEPT SELECT "id", "event_id" FROM "after") s WHERE s."event_id" IS NOT NULL
      UNION SELECT s."event_id" FROM (SELECT "id", "event_id" FROM "after" EXCEPT SELECT "id", "event_id" FROM "before") s WHERE s."event_id" IS NOT NULL);
  END IF;
  IF cardinality(events) > 0 THEN
    PERFORM count_participation(events), count_outlets(events);
  END IF;
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION "participation_of_events"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  events UUID[] := ARRAY(SELECT s."id" FROM (SELECT "id", "time_start", "place_id" FROM "before" EXCEPT SELECT "id", "time_start", "place_id" FROM "after") s);
BEGIN
  IF cardinality(events) > 0 THEN
    PERFORM count_participation(events), count_outlets(events);
  END IF;
  RETURN NULL;
END
$$;

-- How many articles and events there are, and of each value of what they are counted by; the count of all has no name and no value. An outlet is told by its id.
CREATE TABLE "tally" (
    "noun" TEXT NOT NULL,
    "facet" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "count" BIGINT NOT NULL,

    CONSTRAINT "tally_pkey" PRIMARY KEY ("noun","facet","value")
) WITH (fillfactor = 50);

-- Values that are null count nowhere. In order, so that two who write wait for each other and not both.
CREATE FUNCTION "count_tally"("of_noun" TEXT, "facets" TEXT[], "values" TEXT[], "changes" INTEGER[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "tally" AS t SELECT of_noun, s.facet, s.value, sum(s.change) FROM unnest(facets, "values", changes) AS s(facet, value, change) WHERE s.value IS NOT NULL
    GROUP BY s.facet, s.value HAVING sum(s.change) <> 0 ORDER BY s.facet, s.value
  ON CONFLICT ("noun", "facet", "value") DO UPDATE SET "count" = t."count" + excluded."count";
  DELETE FROM "tally" t USING unnest(facets, "values") AS s(facet, value) WHERE t."noun" = of_noun AND t."facet" = s.facet AND t."value" = s.value AND t."count" = 0;
END
$$;

CREATE FUNCTION "tally_articles"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  events UUID[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM count_tally('article', array_agg(v.facet), array_agg(v.value), array_agg(1)) FROM "after" a CROSS JOIN LATERAL (VALUES ('', ''), ('language', a."language"), ('source', a."source_id"::text), ('month', left(a."day", 7))) AS v(facet, value) HAVING count(*) > 0;
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM count_tally('article', array_agg(v.facet), array_agg(v.value), array_agg(-1)) FROM "before" a CROSS JOIN LATERAL (VALUES ('', ''), ('language', a."language"), ('source', a."source_id"::text), ('month', left(a."day", 7))) AS v(facet, value) HAVING count(*) > 0;
  ELSE
    PERFORM count_tally('article', array_agg(v.facet), array_agg(v.value), array_agg(s.change))
    FROM (SELECT -1 AS change, "language", "source_id", "day" FROM "before" UNION ALL SELECT 1, "language", "source_id", "day" FROM "after") s
      CROSS JOIN LATERAL (VALUES ('language', s."language"), ('source', s."source_id"::text), ('month', left(s."day", 7))) AS v(facet, value) HAVING count(*) > 0;
    events := ARRAY(SELECT DISTINCT m."event_id" FROM (SELECT "id", "source_id" FROM "after" EXCEPT SELECT "id", "source_id" FROM "before") s JOIN "event_mention" m ON m."article_id" = s."id" WHERE m."event_id" IS NOT NULL);
    IF cardinality(events) > 0 THEN
      PERFORM count_outlets(events);
    END IF;
  END IF;
  RETURN NULL;
END
$$;

-- Events without reports are none.
CREATE FUNCTION "tally_events"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM count_tally('event', array_agg(v.facet), array_agg(v.value), array_agg(1)) FROM "after" e CROSS JOIN LATERAL (VALUES ('', ''), ('kind', e."kind"), ('month', left(e."time_start", 7))) AS v(facet, value) WHERE e."mention_count" > 0 HAVING count(*) > 0;
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM count_tally('event', array_agg(v.facet), array_agg(v.value), array_agg(-1)) FROM "before" e CROSS JOIN LATERAL (VALUES ('', ''), ('kind', e."kind"), ('month', left(e."time_start", 7))) AS v(facet, value) WHERE e."mention_count" > 0 HAVING count(*) > 0;
  ELSE
    PERFORM count_tally('event', array_agg(v.facet), array_agg(v.value), array_agg(s.change))
    FROM (SELECT -1 AS change, "kind", "time_start" FROM "before" WHERE "mention_count" > 0 UNION ALL SELECT 1, "kind", "time_start" FROM "after" WHERE "mention_count" > 0) s
      CROSS JOIN LATERAL (VALUES ('', ''), ('kind', s."kind"), ('month', left(s."time_start", 7))) AS v(facet, value) HAVING count(*) > 0;
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER "tally_new" AFTER INSERT ON "article" REFERENCING NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "tally_articles"();
CREATE TRIGGER "tally_changed" AFTER UPDATE ON "article" REFERENCING OLD TABLE AS "before" NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "tally_articles"();
CREATE TRIGGER "tally_gone" AFTER DELETE ON "article" REFERENCING OLD TABLE AS "before" FOR EACH STATEMENT EXECUTE FUNCTION "tally_articles"();
CREATE TRIGGER "tally_new" AFTER INSERT ON "event" REFERENCING NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "tally_events"();
CREATE TRIGGER "tally_changed" AFTER UPDATE ON "event" REFERENCING OLD TABLE AS "before" NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "tally_events"();
CREATE TRIGGER "tally_gone" AFTER DELETE ON "event" REFERENCING OLD TABLE AS "before" FOR EACH STATEMENT EXECUTE FUNCTION "tally_events"();

INSERT INTO "tally" SELECT 'article', v.facet, v.value, count(*) FROM "article" a CROSS JOIN LATERAL (VALUES ('', ''), ('language', a."language"), ('source', a."source_id"::text), ('month', left(a."day", 7))) AS v(facet, value) WHERE v.value IS NOT NULL GROUP BY 2, 3;
INSERT INTO "tally" SELECT 'event', v.facet, v.value, count(*) FROM "event" e CROSS JOIN LATERAL (VALUES ('', ''), ('kind', e."kind"), ('month', left(e."time_start", 7))) AS v(facet, value) WHERE e."mention_count" > 0 AND v.value IS NOT NULL GROUP BY 2, 3;
ANALYZE "tally";
