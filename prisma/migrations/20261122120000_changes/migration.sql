-- What readers are told of while they watch. Whoever reads on from an id misses nothing and meets nothing twice, for ids follow the order of commits: a
-- sequence alone gives them in the order of drawing, and a transaction that drew first may commit last, behind the back of whoever read on. So the id is drawn
-- under the advisory lock that all writers take their turns by; it is let go when the commit can be seen.
CREATE FUNCTION "change_turn"() RETURNS BIGINT LANGUAGE plpgsql AS $$
DECLARE
  turn TEXT := nullif(current_setting('dateline.turn', true), '');
BEGIN
  IF turn IS NULL THEN
    turn := set_config('dateline.turn', nextval('change_id_seq')::text, true);
  END IF;
  RETURN turn::bigint;
END
$$;

CREATE TABLE "change" (
    "id" BIGSERIAL NOT NULL,
    "turn" BIGINT NOT NULL DEFAULT change_turn(),
    "noun" TEXT NOT NULL,
    "node_id" UUID NOT NULL,
    "what" TEXT[],
    "others" UUID[] DEFAULT ARRAY[]::UUID[],
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT recorded_now(),

    CONSTRAINT "change_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "change_noun_check" CHECK ("noun" IN ('article', 'event', 'person', 'organization', 'location')),
    CONSTRAINT "change_what_check" CHECK (cardinality("what") > 0)
);
CREATE UNIQUE INDEX "change_turn_noun_node_id_key" ON "change"("turn", "noun", "node_id");
CREATE INDEX "change_noun_id_idx" ON "change"("noun", "id");

CREATE TABLE "change_pruning" (
    "only" BOOLEAN NOT NULL DEFAULT true,
    "pruned_to" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "change_pruning_pkey" PRIMARY KEY ("only"),
    CONSTRAINT "change_pruning_only" CHECK ("only")
);
INSERT INTO "change_pruning" DEFAULT VALUES;

-- The lock of packages/storage/src/filing/turn.ts. Who writes has it already; who forgot waits here, before an id is drawn.
CREATE FUNCTION "change_in_turn"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(7240113);
  RETURN NULL;
END
$$;
CREATE TRIGGER "change_in_turn" BEFORE INSERT ON "change" FOR EACH STATEMENT EXECUTE FUNCTION "change_in_turn"();

-- Equal notices of one transaction are one.
CREATE FUNCTION "change_noticed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('dateline_changes', change_turn()::text);
  RETURN NULL;
END
$$;
CREATE TRIGGER "change_noticed" AFTER INSERT ON "change" FOR EACH STATEMENT EXECUTE FUNCTION "change_noticed"();

-- Notes what became of one node.
CREATE FUNCTION "note_change"("of_noun" TEXT, "of_node" UUID, "became" TEXT[], "with_others" UUID[] DEFAULT '{}') RETURNS void LANGUAGE sql AS $$
  INSERT INTO "change" AS c ("noun", "node_id", "what", "others") VALUES (of_noun, of_node, became, with_others)
  ON CONFLICT ("turn", "noun", "node_id") DO UPDATE SET
    "what" = c."what" || ARRAY(SELECT w FROM unnest(excluded."what") AS w WHERE NOT w = ANY(c."what")),
    "others" = c."others" || ARRAY(SELECT o FROM unnest(excluded."others") AS o WHERE NOT o = ANY(c."others"))
$$;

CREATE FUNCTION "article_added"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "change" ("noun", "node_id", "what") SELECT 'article', n."id", '{added}' FROM "after" n ORDER BY n."id";
  RETURN NULL;
END
$$;
CREATE TRIGGER "article_added" AFTER INSERT ON "article" REFERENCING NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "article_added"();

CREATE FUNCTION "article_revised"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_change('article', NEW."article_id", '{revised}');
  RETURN NULL;
END
$$;
CREATE TRIGGER "article_revised" AFTER UPDATE OF "current" ON "revision" FOR EACH ROW WHEN (OLD."current" AND NOT NEW."current") EXECUTE FUNCTION "article_revised"();

CREATE FUNCTION "event_added"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "change" ("noun", "node_id", "what") SELECT 'event', n."id", '{added}' FROM "after" n ORDER BY n."id" ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;
CREATE TRIGGER "event_added" AFTER INSERT ON "event" REFERENCING NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "event_added"();

CREATE FUNCTION "event_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_change('event', NEW."id", array_remove(ARRAY[
    CASE WHEN NEW."mention_count" = 0 AND OLD."mention_count" > 0 THEN 'removed' WHEN NEW."mention_count" <> OLD."mention_count" THEN 'reports' END,
    CASE WHEN NEW."kind" <> OLD."kind" THEN 'kind' END,
    CASE WHEN NEW."title" <> OLD."title" THEN 'title' END,
    CASE WHEN (NEW."time_start", NEW."time_end", NEW."time_precision") IS DISTINCT FROM (OLD."time_start", OLD."time_end", OLD."time_precision") THEN 'time' END,
    CASE WHEN NEW."place_id" IS DISTINCT FROM OLD."place_id" THEN 'place' END], NULL));
  RETURN NULL;
END
$$;
-- What came in this very transaction is told as added, whatever is written of it then.
CREATE TRIGGER "event_changed" AFTER UPDATE ON "event" FOR EACH ROW
  WHEN (NEW."merged_into_id" IS NULL AND (OLD."mention_count" > 0 OR OLD."recorded_at" < recorded_now())
    AND (OLD."kind", OLD."title", OLD."time_start", OLD."time_end", OLD."time_precision", OLD."place_id", OLD."mention_count")
      IS DISTINCT FROM (NEW."kind", NEW."title", NEW."time_start", NEW."time_end", NEW."time_precision", NEW."place_id", NEW."mention_count"))
  EXECUTE FUNCTION "event_changed"();

-- Of an event that another took in, nothing is told but that.
CREATE FUNCTION "event_merged"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  this_turn CONSTANT BIGINT := change_turn();
BEGIN
  DELETE FROM "change" WHERE "turn" = this_turn AND "noun" = 'event' AND "node_id" = NEW."id";
  PERFORM note_change('event', NEW."merged_into_id", '{merged}', ARRAY[NEW."id"]);
  RETURN NULL;
END
$$;
CREATE TRIGGER "event_merged" AFTER UPDATE OF "merged_into_id" ON "event" FOR EACH ROW
  WHEN (OLD."merged_into_id" IS NULL AND NEW."merged_into_id" IS NOT NULL) EXECUTE FUNCTION "event_merged"();

-- A report came to an event with a modality that none of its reports had.
CREATE FUNCTION "event_modality"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  this_turn CONSTANT BIGINT := change_turn();
  other UUID;
BEGIN
  FOR other IN
    WITH moved AS MATERIALIZED (
      SELECT n."id", n."event_id", n."modality" FROM "before" o JOIN "after" n USING ("id")
      WHERE n."event_id" IS NOT NULL AND (o."event_id", o."modality") IS DISTINCT FROM (n."event_id", n."modality")
        AND NOT EXISTS (SELECT 1 FROM "change" c WHERE c."turn" = this_turn AND c."noun" = 'event' AND c."node_id" = n."event_id" AND c."what" @> '{added}'))
    SELECT DISTINCT m."event_id" FROM moved m
    WHERE NOT EXISTS (SELECT 1 FROM "event_mention" e WHERE e."event_id" = m."event_id" AND e."modality" = m."modality" AND NOT EXISTS (SELECT 1 FROM moved s WHERE s."id" = e."id"))
  LOOP
    PERFORM note_change('event', other, '{modality}');
  END LOOP;
  RETURN NULL;
END
$$;
CREATE TRIGGER "event_modality" AFTER UPDATE ON "event_mention" REFERENCING OLD TABLE AS "before" NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "event_modality"();

-- How claims of an event stand to each other is another.
CREATE FUNCTION "event_claims"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_change('event', e."id", '{claims}') FROM "event" e WHERE e."id" IN (SELECT x."event_id" FROM "touched" x) AND e."merged_into_id" IS NULL AND e."mention_count" > 0;
  RETURN NULL;
END
$$;
CREATE TRIGGER "event_claims_found" AFTER INSERT ON "comparison" REFERENCING NEW TABLE AS "touched" FOR EACH STATEMENT EXECUTE FUNCTION "event_claims"();
CREATE TRIGGER "event_claims_other" AFTER UPDATE ON "comparison" REFERENCING NEW TABLE AS "touched" FOR EACH STATEMENT EXECUTE FUNCTION "event_claims"();
CREATE TRIGGER "event_claims_gone" AFTER DELETE ON "comparison" REFERENCING OLD TABLE AS "touched" FOR EACH STATEMENT EXECUTE FUNCTION "event_claims"();

-- Entities were found to be one, by rules or by a person; or a person took that back.
CREATE FUNCTION "entity_merged"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."merged_into_id" IS NULL THEN
    PERFORM note_change(NEW."kind", OLD."merged_into_id", '{parted}', ARRAY[NEW."id"]);
  ELSE
    PERFORM note_change(NEW."kind", NEW."merged_into_id", '{merged}', ARRAY[NEW."id"]);
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "entity_merged" AFTER UPDATE OF "merged_into_id" ON "entity" FOR EACH ROW
  WHEN ((OLD."merged_into_id" IS NULL) <> (NEW."merged_into_id" IS NULL)) EXECUTE FUNCTION "entity_merged"();

-- A split makes an entity anew; that it was part of another, only the decision says.
CREATE FUNCTION "entity_split"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_change(e."kind", e."id", '{parted}', ARRAY[(NEW."input"->>'minted')::uuid]) FROM "entity" e WHERE e."id" = (NEW."input"->>'entity')::uuid;
  RETURN NULL;
END
$$;
CREATE TRIGGER "entity_split" AFTER INSERT ON "curation" FOR EACH ROW WHEN (NEW."action" = 'split') EXECUTE FUNCTION "entity_split"();
