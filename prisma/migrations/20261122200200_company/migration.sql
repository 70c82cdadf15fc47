-- Who stands in the same articles and takes part in the same events, in the order in which that is shown. Counted for whoever is in news so often that counting takes long; of all others it is
-- counted when somebody asks. Pairs with who is often in news are a few of each article's, all pairs would be hundreds.
CREATE TABLE "often" (
    "entity_id" UUID NOT NULL,

    CONSTRAINT "often_pkey" PRIMARY KEY ("entity_id")
);

CREATE TABLE "co_mention" (
    "entity_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "count" BIGINT NOT NULL,

    CONSTRAINT "co_mention_pkey" PRIMARY KEY ("entity_id","other_id"),
    CONSTRAINT "co_mention_count_check" CHECK ("count" > 0)
);

CREATE TABLE "co_participation" (
    "entity_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "count" BIGINT NOT NULL,

    CONSTRAINT "co_participation_pkey" PRIMARY KEY ("entity_id","other_id"),
    CONSTRAINT "co_participation_count_check" CHECK ("count" > 0)
);

-- Counts from now on of those of the entities that are in more than so many articles: twenty of so many are read in some milliseconds.
CREATE FUNCTION "count_often"("entities" UUID[], "least" INTEGER DEFAULT 200) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  fresh UUID[];
BEGIN
  WITH added AS (INSERT INTO "often" SELECT e."id" FROM "entity" e WHERE e."id" = ANY(entities) AND e."article_count" > least ON CONFLICT DO NOTHING RETURNING "entity_id")
  SELECT array_agg("entity_id") INTO fresh FROM added;
  IF fresh IS NULL THEN
    RETURN;
  END IF;
  INSERT INTO "co_mention" SELECT c."entity_id", o."entity_id", min(o."kind"), count(DISTINCT c."article_id") FROM "chain" c JOIN "chain" o ON o."article_id" = c."article_id" AND o."entity_id" <> c."entity_id"
    WHERE c."entity_id" = ANY(fresh) GROUP BY c."entity_id", o."entity_id";
  INSERT INTO "co_participation" SELECT q."entity_id", o."entity_id", min(o."kind"), count(*) FROM "participation" q JOIN "participation" o ON o."event_id" = q."event_id" AND o."entity_id" <> q."entity_id"
    WHERE q."entity_id" = ANY(fresh) AND o."parts" > 0 GROUP BY q."entity_id", o."entity_id";
END
$$;

SELECT count_often(ARRAY(SELECT "id" FROM "entity" WHERE "article_count" > 200));
CREATE INDEX "co_mention_most_idx" ON "co_mention" ("entity_id", "count" DESC, "other_id");
CREATE INDEX "co_participation_most_idx" ON "co_participation" ("entity_id", "kind", "count" DESC, "other_id");

-- As before; and counts who is together in events with whom, by what has changed. The members of one event are
-- set beside each other as arrays, and what is gone is found by NOT IN: joins of what stands nowhere yet are planned for a handful of rows.
CREATE OR REPLACE FUNCTION "count_participation"("events" UUID[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  WITH part AS (
    SELECT m."event_id", c."entity_id", c."kind", g."role", false AS place
    FROM "event_mention" m JOIN "event_argument" g ON g."event_mention_id" = m."id" JOIN "reference" f ON f."id" = g."reference_id" JOIN "chain" c ON c."id" = f."chain_id"
    WHERE m."event_id" = ANY(events) AND c."entity_id" IS NOT NULL
    UNION ALL SELECT v."id", v."place_id", 'location', NULL, true FROM "event" v
    WHERE v."id" = ANY(events) AND v."place_id" IS NOT NULL AND EXISTS (SELECT 1 FROM "event_mention" m WHERE m."event_id" = v."id")),
  counted AS MATERIALIZED (
    SELECT p."event_id", p."entity_id", min(p."kind") AS kind, coalesce(v."time_start", '') AS time, count(p."role") AS parts, array_remove(array_agg(DISTINCT p."role"), NULL) AS roles, bool_or(p.place) AS place
    FROM part p JOIN "event" v ON v."id" = p."event_id" GROUP BY p."event_id", p."entity_id", v."time_start"),
  member AS MATERIALIZED (
    SELECT coalesce(k."event_id", q."event_id") AS event_id, coalesce(k."entity_id", q."entity_id") AS entity_id, coalesce(k.kind, q."kind") AS kind,
      (q."entity_id" IS NOT NULL)::int AS was, (k."entity_id" IS NOT NULL)::int AS is_now, (coalesce(q."parts", 0) > 0)::int AS told, (coalesce(k.parts, 0) > 0)::int AS is_told
    FROM counted k FULL JOIN (SELECT * FROM "participation" WHERE "event_id" = ANY(events)) q ON q."event_id" = k."event_id" AND q."entity_id" = k."entity_id"),
  change AS MATERIALIZED (
    SELECT a.entity_id, b.entity_id AS other_id, min(b.kind) AS kind, sum(a.is_now * b.is_told - a.was * b.told) AS count
    FROM (SELECT array_agg(entity_id) AS ids, array_agg(kind) AS kinds, array_agg(was) AS was, array_agg(is_now) AS is_now, array_agg(told) AS told, array_agg(is_told) AS is_told FROM member GROUP BY event_id) s
      CROSS JOIN LATERAL unnest(s.ids, s.was, s.is_now) AS a(entity_id, was, is_now) JOIN "often" f ON f."entity_id" = a.entity_id CROSS JOIN LATERAL unnest(s.ids, s.kinds, s.told, s.is_told) AS b(entity_id, kind, told, is_told)
    WHERE b.entity_id <> a.entity_id AND a.is_now * b.is_told <> a.was * b.told GROUP BY a.entity_id, b.entity_id),
  gone AS (
    DELETE FROM "participation" q WHERE q."event_id" = ANY(events) AND (q."event_id", q."entity_id") NOT IN (SELECT k."event_id", k."entity_id" FROM counted k)),
  kept AS (
    INSERT INTO "participation" AS q ("event_id", "entity_id", "kind", "time", "parts", "roles", "place") SELECT * FROM counted
    ON CONFLICT ("event_id", "entity_id") DO UPDATE SET "kind" = excluded."kind", "time" = excluded."time", "parts" = excluded."parts", "roles" = excluded."roles", "place" = excluded."place"
    WHERE (q."kind", q."time", q."parts", q."roles", q."place") IS DISTINCT FROM (excluded."kind", excluded."time", excluded."parts", excluded."roles", excluded."place")),
  parted AS (DELETE FROM "co_participation" k USING change d WHERE k."entity_id" = d.entity_id AND k."other_id" = d.other_id AND k."count" + d.count = 0)
  INSERT INTO "co_participation" SELECT d.entity_id, d.other_id, d.kind, coalesce(x."count", 0) + d.count FROM change d LEFT JOIN "co_participation" x ON x."entity_id" = d.entity_id AND x."other_id" = d.other_id WHERE d.count <> 0 AND coalesce(x."count", 0) + d.count <> 0
  ON CONFLICT ("entity_id", "other_id") DO UPDATE SET "count" = excluded."count";
END
$$;

-- Counts who is together in articles with whom, by what has changed: the articles' chains stand there as they are now, and some of them were other entities' before, or others were there.
CREATE FUNCTION "count_co_mentions"("articles" UUID[], "changed" UUID[], "was_in" UUID[], "was_of" UUID[], "was_kind" TEXT[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  WITH member AS MATERIALIZED (
    SELECT s.article_id, s.entity_id, min(s.kind) AS kind, max(s.was) AS was, max(s.is_now) AS is_now FROM (
      SELECT o.article_id, o.entity_id, o.kind, 1 AS was, 0 AS is_now FROM unnest(was_in, was_of, was_kind) AS o(article_id, entity_id, kind)
      UNION ALL SELECT c."article_id", c."entity_id", c."kind", (x.id IS NULL)::int, 1 FROM "chain" c LEFT JOIN unnest(changed) AS x(id) ON x.id = c."id" WHERE c."article_id" = ANY(articles) AND c."entity_id" IS NOT NULL) s
    GROUP BY s.article_id, s.entity_id),
  change AS MATERIALIZED (
    SELECT a.entity_id, b.entity_id AS other_id, min(b.kind) AS kind, sum(a.is_now * b.is_now - a.was * b.was) AS count
    FROM (SELECT array_agg(entity_id) AS ids, array_agg(kind) AS kinds, array_agg(was) AS was, array_agg(is_now) AS is_now FROM member GROUP BY article_id) s
      CROSS JOIN LATERAL unnest(s.ids, s.was, s.is_now) AS a(entity_id, was, is_now) JOIN "often" f ON f."entity_id" = a.entity_id CROSS JOIN LATERAL unnest(s.ids, s.kinds, s.was, s.is_now) AS b(entity_id, kind, was, is_now)
    WHERE b.entity_id <> a.entity_id AND a.is_now * b.is_now <> a.was * b.was GROUP BY a.entity_id, b.entity_id),
  parted AS (DELETE FROM "co_mention" k USING change d WHERE k."entity_id" = d.entity_id AND k."other_id" = d.other_id AND k."count" + d.count = 0)
  INSERT INTO "co_mention" SELECT d.entity_id, d.other_id, d.kind, coalesce(x."count", 0) + d.count FROM change d LEFT JOIN "co_mention" x ON x."entity_id" = d.entity_id AND x."other_id" = d.other_id WHERE d.count <> 0 AND coalesce(x."count", 0) + d.count <> 0
  ON CONFLICT ("entity_id", "other_id") DO UPDATE SET "count" = excluded."count";
END
$$;

CREATE FUNCTION "co_mentions_of_chains"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM count_co_mentions(array_agg(DISTINCT o."article_id"), '{}', array_agg(o."article_id"), array_agg(o."entity_id"), array_agg(o."kind")) FROM "before" o WHERE o."entity_id" IS NOT NULL HAVING count(*) > 0;
  ELSE
    PERFORM count_co_mentions(array_agg(DISTINCT o."article_id"), array_agg(o."id"), array_agg(o."article_id") FILTER (WHERE o."entity_id" IS NOT NULL), array_agg(o."entity_id") FILTER (WHERE o."entity_id" IS NOT NULL), array_agg(o."kind") FILTER (WHERE o."entity_id" IS NOT NULL))
    FROM (SELECT "id", "article_id", "entity_id", "kind" FROM "before" EXCEPT SELECT "id", "article_id", "entity_id", "kind" FROM "after") o HAVING count(*) > 0;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "co_mentions_of_chains" AFTER UPDATE ON "chain" REFERENCING OLD TABLE AS "before" NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "co_mentions_of_chains"();
CREATE TRIGGER "co_mentions_of_removed" AFTER DELETE ON "chain" REFERENCING OLD TABLE AS "before" FOR EACH STATEMENT EXECUTE FUNCTION "co_mentions_of_chains"();
