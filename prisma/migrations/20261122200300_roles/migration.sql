-- Which title an article gives to whom, with the organization that the title names; nobody's id where it names none. An article counts once, and the counts are kept beside: titles that a person
-- has had are read, and not found again in all mentions of that person.
CREATE TABLE "role_told" (
    "article_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role_key" TEXT NOT NULL,
    "organization_id" UUID NOT NULL,
    "main" BOOLEAN NOT NULL,
    "day" TEXT,
    "mention_id" UUID NOT NULL,

    CONSTRAINT "role_told_pkey" PRIMARY KEY ("article_id","person_id","role_key","organization_id")
);

-- In how many articles; and in how many of those it is the organization that the title names at most length.
CREATE TABLE "role_held" (
    "person_id" UUID NOT NULL,
    "role_key" TEXT NOT NULL,
    "organization_id" UUID NOT NULL,
    "articles" BIGINT NOT NULL,
    "main" BIGINT NOT NULL,

    CONSTRAINT "role_held_pkey" PRIMARY KEY ("person_id","role_key","organization_id"),
    CONSTRAINT "role_held_counts_check" CHECK ("articles" > 0 AND "main" BETWEEN 0 AND "articles")
);

-- Where a title names several organizations, the longest name is the main one. Whether one is named: it stands in the title, or right before it (北约|秘书长, the Taliban's |spokesman).
CREATE FUNCTION "count_roles"("articles" UUID[]) RETURNS void LANGUAGE plpgsql AS $$
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
    DELETE FROM "role_told" t WHERE t."article_id" = ANY(articles)
      AND (t."article_id", t."person_id", t."role_key", t."organization_id") NOT IN (SELECT k."article_id", k.person_id, k."role_key", k.organization_id FROM told k))
  INSERT INTO "role_told" AS t SELECT "article_id", person_id, "role_key", organization_id, main, day, mention_id FROM told
  ON CONFLICT ("article_id", "person_id", "role_key", "organization_id") DO UPDATE SET "main" = excluded."main", "day" = excluded."day", "mention_id" = excluded."mention_id"
  WHERE (t."main", t."day", t."mention_id") IS DISTINCT FROM (excluded."main", excluded."day", excluded."mention_id");
END
$$;

SELECT count_roles(ARRAY(SELECT DISTINCT "article_id" FROM "mention" WHERE "role_key" IS NOT NULL));
CREATE INDEX "role_held_organization_id_idx" ON "role_held" ("organization_id");
CREATE INDEX "role_told_person_idx" ON "role_told" ("person_id", "role_key", "organization_id", "day" COLLATE "C", "article_id");

CREATE FUNCTION "roles_of_chains"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  articles UUID[];
BEGIN
  IF TG_OP = 'DELETE' THEN
    articles := ARRAY(SELECT DISTINCT o."article_id" FROM "before" o WHERE o."entity_id" IS NOT NULL);
  ELSE
    articles := ARRAY(SELECT DISTINCT s."article_id" FROM (SELECT "id", "article_id", "entity_id", "kind" FROM "before" EXCEPT SELECT "id", "article_id", "entity_id", "kind" FROM "after") s);
  END IF;
  IF cardinality(articles) > 0 THEN
    PERFORM count_roles(articles);
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "roles_of_chains" AFTER UPDATE ON "chain" REFERENCING OLD TABLE AS "before" NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "roles_of_chains"();
CREATE TRIGGER "roles_of_removed" AFTER DELETE ON "chain" REFERENCING OLD TABLE AS "before" FOR EACH STATEMENT EXECUTE FUNCTION "roles_of_chains"();

-- A mention that a person rejects bears no title, and names none.
CREATE FUNCTION "roles_of_mentions"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  articles UUID[] := ARRAY(SELECT DISTINCT s."article_id" FROM (SELECT "id", "article_id", "chain_id" FROM "before" EXCEPT SELECT "id", "article_id", "chain_id" FROM "after") s);
BEGIN
  IF cardinality(articles) > 0 THEN
    PERFORM count_roles(articles);
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "roles_of_mentions" AFTER UPDATE ON "mention" REFERENCING OLD TABLE AS "before" NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "roles_of_mentions"();
