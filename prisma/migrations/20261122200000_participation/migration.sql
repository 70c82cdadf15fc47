-- Who and what takes part in which event, in the order in which an entity's events are shown: the first page of them is read, and not found among all that its chains refer to.
-- Rows follow from the reports: triggers count an event anew when its reports come or go, are of others, or when its time or place is another.
CREATE TABLE "participation" (
    "event_id" UUID NOT NULL,
    "entity_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "time" TEXT NOT NULL,
    "parts" INTEGER NOT NULL,
    "roles" TEXT[],
    "place" BOOLEAN NOT NULL,

    CONSTRAINT "participation_pkey" PRIMARY KEY ("event_id","entity_id"),
    CONSTRAINT "participation_parts_check" CHECK ("parts" > 0 OR "place")
);

-- Counts all participants of the events from their reports; rows that are as they were are not written.
CREATE FUNCTION "count_participation"("events" UUID[]) RETURNS void LANGUAGE plpgsql AS $$
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
  gone AS (
    DELETE FROM "participation" q WHERE q."event_id" = ANY(events) AND (q."event_id", q."entity_id") NOT IN (SELECT k."event_id", k."entity_id" FROM counted k))
  INSERT INTO "participation" AS q ("event_id", "entity_id", "kind", "time", "parts", "roles", "place") SELECT * FROM counted
  ON CONFLICT ("event_id", "entity_id") DO UPDATE SET "kind" = excluded."kind", "time" = excluded."time", "parts" = excluded."parts", "roles" = excluded."roles", "place" = excluded."place"
  WHERE (q."kind", q."time", q."parts", q."roles", q."place") IS DISTINCT FROM (excluded."kind", excluded."time", excluded."parts", excluded."roles", excluded."place");
END
$$;

SELECT count_participation(ARRAY(SELECT "id" FROM "event"));
CREATE INDEX "participation_newest_idx" ON "participation" ("entity_id", "time" COLLATE "C" DESC, "event_id");

-- What changed is told by EXCEPT: a join of both tables is planned for as many rows as came first, and takes minutes when many thousands come.
CREATE FUNCTION "participation_of_reports"() RETURNS trigger LANGUAGE plpgsql AS $$
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
    PERFORM count_participation(events);
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "participation_of_reports" AFTER UPDATE ON "event_mention" REFERENCING OLD TABLE AS "before" NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "participation_of_reports"();
CREATE TRIGGER "participation_of_removed" AFTER DELETE ON "event_mention" REFERENCING OLD TABLE AS "before" FOR EACH STATEMENT EXECUTE FUNCTION "participation_of_reports"();

-- Counts the events anew in whose reports these chains take part.
CREATE FUNCTION "count_participation_of"("chains" UUID[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  events UUID[];
BEGIN
  IF cardinality(chains) = 0 THEN
    RETURN;
  END IF;
  events := ARRAY(SELECT DISTINCT m."event_id" FROM "reference" f JOIN "event_argument" g ON g."reference_id" = f."id" JOIN "event_mention" m ON m."id" = g."event_mention_id" WHERE f."chain_id" = ANY(chains) AND m."event_id" IS NOT NULL);
  IF cardinality(events) > 0 THEN
    PERFORM count_participation(events);
  END IF;
END
$$;

CREATE FUNCTION "participation_of_chains"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM count_participation_of(ARRAY(SELECT s."id" FROM (SELECT "id", "entity_id", "kind" FROM "before" EXCEPT SELECT "id", "entity_id", "kind" FROM "after") s));
  RETURN NULL;
END
$$;
CREATE TRIGGER "participation_of_chains" AFTER UPDATE ON "chain" REFERENCING OLD TABLE AS "before" NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "participation_of_chains"();

-- A mention that a person rejects leaves its report without whom it named.
CREATE FUNCTION "participation_of_references"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  events UUID[] := ARRAY(SELECT DISTINCT m."event_id" FROM (SELECT "id", "chain_id" FROM "before" EXCEPT SELECT "id", "chain_id" FROM "after") s JOIN "event_argument" g ON g."reference_id" = s."id" JOIN "event_mention" m ON m."id" = g."event_mention_id"
    WHERE m."event_id" IS NOT NULL);
BEGIN
  IF cardinality(events) > 0 THEN
    PERFORM count_participation(events);
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "participation_of_references" AFTER UPDATE ON "reference" REFERENCING OLD TABLE AS "before" NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "participation_of_references"();

CREATE FUNCTION "participation_of_events"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  events UUID[] := ARRAY(SELECT s."id" FROM (SELECT "id", "time_start", "place_id" FROM "before" EXCEPT SELECT "id", "time_start", "place_id" FROM "after") s);
BEGIN
  IF cardinality(events) > 0 THEN
    PERFORM count_participation(events);
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "participation_of_events" AFTER UPDATE ON "event" REFERENCING OLD TABLE AS "before" NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "participation_of_events"();
