-- What is gone is found by EXCEPT, or by what was compared already: NOT IN is looked through row by row as soon as more is expected than fits the memory of a sort, which a merge of a hundred
-- thousand mentions does.
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
    DELETE FROM "participation" q USING member m WHERE m.is_now = 0 AND q."event_id" = m.event_id AND q."entity_id" = m.entity_id),
  kept AS (
    INSERT INTO "participation" AS q ("event_id", "entity_id", "kind", "time", "parts", "roles", "place") SELECT * FROM counted
    ON CONFLICT ("event_id", "entity_id") DO UPDATE SET "kind" = excluded."kind", "time" = excluded."time", "parts" = excluded."parts", "roles" = excluded."roles", "place" = excluded."place"
    WHERE (q."kind", q."time", q."parts", q."roles", q."place") IS DISTINCT FROM (excluded."kind", excluded."time", excluded."parts", excluded."roles", excluded."place")),
  parted AS (DELETE FROM "co_participation" k USING change d WHERE k."entity_id" = d.entity_id AND k."other_id" = d.other_id AND k."count" + d.count = 0)
  INSERT INTO "co_participation" SELECT d.entity_id, d.other_id, d.kind, coalesce(x."count", 0) + d.count FROM change d LEFT JOIN "co_participation" x ON x."entity_id" = d.entity_id AND x."other_id" = d.other_id WHERE d.count <> 0 AND coalesce(x."count", 0) + d.count <> 0
  ON CONFLICT ("entity_id", "other_id") DO UPDATE SET "count" = excluded."count";
END
$$;

CREATE OR REPLACE FUNCTION "count_roles"("articles" UUID[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  WITH told AS MATERIALIZED (
    SELECT m."article_id", c."entity_id" AS person_id, m."role_key", coalesce(h."entity_id", '00000000-0000-0000-0000-000000000000') AS organization_id, bool_or(coalesce(h.place, 1) = 1) AS main, min(a."day") AS day,
      (array_agg(m."id" ORDER BY coalesce(h.place, 1) > 1, m."ordinal"))[1] AS mention_id
    FROM "mention" m JOIN "chain" c ON c."id" = m."chain_id" AND c."kind" = 'person' AND c."entity_id" IS NOT NULL JOIN "article" a ON a."id" = m."article_id" JOIN "revision" r ON r."article_id" = m."article_id" AND r."current"
      LEFT JOIN LATERAL (SELECT n."entity_id", row_number() OVER (ORDER BY char_length(o."exact") DESC, o."ordinal") AS place FROM "mention" o JOIN "chain" n ON n."id" = o."chain_id" AND n."kind" = 'organization' AND n."entity_id" IS NOT NULL
        WHERE o."article_id" = m."article_id" AND o."id" <> m."id" AND o."end" <= m."role_end" AND (o."start" >= m."role_start" OR (o."end" BETWEEN m."role_start" - 3 AND m."role_start"
          AND substr(r."text", o."point" + char_length(o."exact") + 1, m."role_point" - o."point" - char_length(o."exact")) IN ('', ' ', '的', '''s ', '’s ')))) h ON TRUE
    WHERE m."article_id" = ANY(articles) AND m."role_key" IS NOT NULL
    GROUP BY m."article_id", c."entity_id", m."role_key", h."entity_id"),
  change AS MATERIALIZED (
    SELECT person_id, role_key, organization_id, sum(article) AS articles, sum(main) AS main FROM (
      SELECT person_id, "role_key", organization_id, 1 AS article, main::int AS main FROM told
      UNION ALL SELECT "person_id", "role_key", "organization_id", -1, -"main"::int FROM "role_told" WHERE "article_id" = ANY(articles)) s
    GROUP BY person_id, role_key, organization_id HAVING sum(article) <> 0 OR sum(main) <> 0),
  lost AS (DELETE FROM "role_held" h USING change d WHERE h."person_id" = d.person_id AND h."role_key" = d.role_key AND h."organization_id" = d.organization_id AND h."articles" + d.articles = 0),
  held AS (
    INSERT INTO "role_held" SELECT d.person_id, d.role_key, d.organization_id, coalesce(x."articles", 0) + d.articles, coalesce(x."main", 0) + d.main FROM change d LEFT JOIN "role_held" x ON x."person_id" = d.person_id AND x."role_key" = d.role_key AND x."organization_id" = d.organization_id WHERE coalesce(x."articles", 0) + d.articles <> 0
    ON CONFLICT ("person_id", "role_key", "organization_id") DO UPDATE SET "articles" = excluded."articles", "main" = excluded."main"),
  gone AS (
    DELETE FROM "role_told" t USING (
      SELECT "article_id", "person_id", "role_key", "organization_id" FROM "role_told" WHERE "article_id" = ANY(articles) EXCEPT SELECT "article_id", person_id, "role_key", organization_id FROM told) k
    WHERE t."article_id" = k."article_id" AND t."person_id" = k."person_id" AND t."role_key" = k."role_key" AND t."organization_id" = k."organization_id")
  INSERT INTO "role_told" AS t SELECT "article_id", person_id, "role_key", organization_id, main, day, mention_id FROM told
  ON CONFLICT ("article_id", "person_id", "role_key", "organization_id") DO UPDATE SET "main" = excluded."main", "day" = excluded."day", "mention_id" = excluded."mention_id"
  WHERE (t."main", t."day", t."mention_id") IS DISTINCT FROM (excluded."main", excluded."day", excluded."mention_id");
END
$$;
