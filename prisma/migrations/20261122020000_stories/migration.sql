-- Copies, where reports come from, how claims stand to each other, and stories: what is worked out from the graph as it stands.
CREATE TABLE "syndication" (
    "article_id" UUID NOT NULL,
    "bands" INTEGER[],
    "original_id" UUID NOT NULL,

    CONSTRAINT "syndication_pkey" PRIMARY KEY ("article_id")
);

CREATE TABLE "attribution_link" (
    "event_mention_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "reference_id" UUID NOT NULL,
    "origin" BOOLEAN NOT NULL,
    "nature" TEXT NOT NULL,

    CONSTRAINT "attribution_link_pkey" PRIMARY KEY ("event_mention_id","ordinal")
);

CREATE TABLE "story" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "start_day" TEXT,
    "end_day" TEXT,
    "article_count" INTEGER NOT NULL,
    "merged_into_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "story_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "telling" (
    "article_id" UUID NOT NULL,
    "story_id" UUID,
    "continues_id" UUID,
    "likeness" DOUBLE PRECISION NOT NULL DEFAULT 0,

    CONSTRAINT "telling_pkey" PRIMARY KEY ("article_id")
);

CREATE TABLE "cast_member" (
    "chain_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "entity_id" UUID NOT NULL,
    "day" INTEGER NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "cast_member_pkey" PRIMARY KEY ("chain_id")
);

CREATE TABLE "due" (
    "task" TEXT NOT NULL,
    "id" UUID NOT NULL,

    CONSTRAINT "due_pkey" PRIMARY KEY ("task","id")
);

CREATE TABLE "comparison" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "slot" TEXT NOT NULL,
    "left_value" TEXT NOT NULL,
    "right_value" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "because" TEXT NOT NULL,

    CONSTRAINT "comparison_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "claim" ADD COLUMN "slot_key" TEXT, ADD COLUMN "value_key" TEXT;

CREATE INDEX "syndication_bands_idx" ON "syndication" USING GIN ("bands");
CREATE INDEX "syndication_original_id_idx" ON "syndication"("original_id");
CREATE INDEX "attribution_link_reference_id_idx" ON "attribution_link"("reference_id");
CREATE INDEX "story_end_day_id_idx" ON "story"("end_day", "id");
CREATE INDEX "story_merged_into_id_idx" ON "story"("merged_into_id");
CREATE INDEX "telling_story_id_idx" ON "telling"("story_id");
CREATE INDEX "telling_continues_id_idx" ON "telling"("continues_id");
CREATE INDEX "cast_member_entity_id_day_idx" ON "cast_member"("entity_id", "day");
CREATE INDEX "cast_member_article_id_idx" ON "cast_member"("article_id");
CREATE UNIQUE INDEX "comparison_event_id_slot_left_value_right_value_key" ON "comparison"("event_id", "slot", "left_value", "right_value");

ALTER TABLE "syndication" ADD CONSTRAINT "syndication_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "syndication" ADD CONSTRAINT "syndication_original_id_fkey" FOREIGN KEY ("original_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "attribution_link" ADD CONSTRAINT "attribution_link_event_mention_id_fkey" FOREIGN KEY ("event_mention_id") REFERENCES "event_mention"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "attribution_link" ADD CONSTRAINT "attribution_link_reference_id_fkey" FOREIGN KEY ("reference_id") REFERENCES "reference"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "story" ADD CONSTRAINT "story_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "story"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "telling" ADD CONSTRAINT "telling_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "telling" ADD CONSTRAINT "telling_continues_id_fkey" FOREIGN KEY ("continues_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "telling" ADD CONSTRAINT "telling_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "cast_member" ADD CONSTRAINT "cast_member_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "chain"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "comparison" ADD CONSTRAINT "comparison_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "attribution_link"
  ADD CONSTRAINT "attribution_link_nature_check" CHECK ("nature" IN ('named', 'office', 'anonymous', 'described'));
ALTER TABLE "story"
  ADD CONSTRAINT "story_days_check" CHECK (num_nulls("start_day", "end_day") IN (0, 2) AND ("start_day" IS NULL OR "start_day" COLLATE "C" <= "end_day" COLLATE "C")),
  ADD CONSTRAINT "story_redirect_check" CHECK ("merged_into_id" IS NULL OR ("merged_into_id" <> "id" AND "article_count" = 0));
ALTER TABLE "telling"
  ADD CONSTRAINT "telling_continues_check" CHECK ("continues_id" <> "article_id"),
  ADD CONSTRAINT "telling_likeness_check" CHECK ("likeness" BETWEEN 0 AND 1);
ALTER TABLE "cast_member"
  ADD CONSTRAINT "cast_member_weight_check" CHECK ("weight" > 0 AND "weight" <= 1);
ALTER TABLE "comparison"
  ADD CONSTRAINT "comparison_relation_check" CHECK ("relation" IN ('conflict', 'update', 'different-precision', 'agreement')),
  ADD CONSTRAINT "comparison_sides_check" CHECK ("left_value" <> "right_value");
ALTER TABLE "due"
  ADD CONSTRAINT "due_task_check" CHECK ("task" IN ('story', 'claims'));

-- Whoever moves reports between events or chains between entities need not know what rests on that: what does is due.
CREATE FUNCTION "event_mention_moved"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "due" SELECT DISTINCT 'claims', moved."id" FROM (
    SELECT o."event_id" AS "id" FROM "before" o JOIN "after" n USING ("id") WHERE o."event_id" IS DISTINCT FROM n."event_id"
    UNION ALL SELECT n."event_id" FROM "before" o JOIN "after" n USING ("id") WHERE o."event_id" IS DISTINCT FROM n."event_id") moved WHERE moved."id" IS NOT NULL
  ON CONFLICT DO NOTHING;
  INSERT INTO "due" SELECT DISTINCT 'story', o."article_id" FROM "before" o JOIN "after" n USING ("id") JOIN "telling" t ON t."article_id" = o."article_id"
    WHERE o."event_id" IS DISTINCT FROM n."event_id"
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;
CREATE TRIGGER "event_mention_moved" AFTER UPDATE ON "event_mention" REFERENCING OLD TABLE AS "before" NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "event_mention_moved"();

CREATE FUNCTION "event_mention_gone"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "due" SELECT DISTINCT 'claims', o."event_id" FROM "before" o WHERE o."event_id" IS NOT NULL ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;
CREATE TRIGGER "event_mention_gone" AFTER DELETE ON "event_mention" REFERENCING OLD TABLE AS "before" FOR EACH STATEMENT EXECUTE FUNCTION "event_mention_gone"();

CREATE FUNCTION "chain_moved"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "before" o JOIN "after" n USING ("id") WHERE o."entity_id" IS NOT NULL AND o."entity_id" IS DISTINCT FROM n."entity_id") THEN
    RETURN NULL;
  END IF;
  UPDATE "cast_member" m SET "entity_id" = n."entity_id" FROM "after" n WHERE n."id" = m."chain_id" AND n."entity_id" IS NOT NULL AND n."entity_id" <> m."entity_id";
  DELETE FROM "cast_member" m USING "after" n WHERE n."id" = m."chain_id" AND n."entity_id" IS NULL;
  INSERT INTO "due" SELECT DISTINCT 'story', o."article_id" FROM "before" o JOIN "after" n USING ("id") JOIN "telling" t ON t."article_id" = o."article_id"
    WHERE o."entity_id" IS NOT NULL AND o."entity_id" IS DISTINCT FROM n."entity_id"
  ON CONFLICT DO NOTHING;
  INSERT INTO "due" SELECT DISTINCT 'claims', m."event_id" FROM "before" o JOIN "after" n USING ("id") JOIN "reference" f ON f."chain_id" = o."id"
    JOIN LATERAL (SELECT g."event_mention_id" FROM "event_argument" g WHERE g."reference_id" = f."id" UNION SELECT l."event_mention_id" FROM "attribution_link" l WHERE l."reference_id" = f."id") part ON TRUE
    JOIN "event_mention" m ON m."id" = part."event_mention_id"
    WHERE o."entity_id" IS NOT NULL AND o."entity_id" IS DISTINCT FROM n."entity_id" AND m."event_id" IS NOT NULL
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;
CREATE TRIGGER "chain_moved" AFTER UPDATE ON "chain" REFERENCING OLD TABLE AS "before" NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "chain_moved"();
