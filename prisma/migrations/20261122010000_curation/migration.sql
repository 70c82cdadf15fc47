-- What people decide about the graph: the log, what each decision stands on, and what it says over the rules.
CREATE TABLE "curation" (
    "id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "because" TEXT NOT NULL,
    "input" JSONB NOT NULL,
    "before" JSONB NOT NULL,
    "entities" UUID[],
    "undoes_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "curation_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "curation_anchor" (
    "curation_id" UUID NOT NULL,
    "anchor" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "revision" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "current" TEXT,

    CONSTRAINT "curation_anchor_pkey" PRIMARY KEY ("curation_id","anchor")
);

ALTER TABLE "judgement" ADD COLUMN "curation_id" UUID;
ALTER TABLE "entity" ADD COLUMN "given" JSONB;
ALTER TABLE "event" ADD COLUMN "given" JSONB;

CREATE UNIQUE INDEX "curation_undoes_id_key" ON "curation"("undoes_id");
CREATE INDEX "curation_created_at_id_idx" ON "curation"("created_at", "id");
CREATE INDEX "curation_entities_idx" ON "curation" USING GIN ("entities");
CREATE INDEX "curation_anchor_revision_idx" ON "curation_anchor"("revision");
CREATE INDEX "curation_anchor_current_idx" ON "curation_anchor"("current");
CREATE INDEX "judgement_curation_id_idx" ON "judgement"("curation_id");

ALTER TABLE "curation" ADD CONSTRAINT "curation_undoes_id_fkey" FOREIGN KEY ("undoes_id") REFERENCES "curation"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "curation_anchor" ADD CONSTRAINT "curation_anchor_curation_id_fkey" FOREIGN KEY ("curation_id") REFERENCES "curation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_curation_id_fkey" FOREIGN KEY ("curation_id") REFERENCES "curation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "curation"
  ADD CONSTRAINT "curation_action_check" CHECK ("action" IN ('merge', 'split', 'rename', 'keep-apart', 'correct', 'reject', 'undo')),
  ADD CONSTRAINT "curation_undo_check" CHECK (("action" = 'undo') = ("undoes_id" IS NOT NULL)),
  ADD CONSTRAINT "curation_because_check" CHECK ("because" ~ '\S');

-- The log is history, as judgements are.
CREATE FUNCTION "curation_stays"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the log of curation is never changed: undo adds to it' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER "curation_stays" BEFORE UPDATE OR DELETE ON "curation" FOR EACH ROW EXECUTE FUNCTION "curation_stays"();

-- A judgement counts unless it is a person's who took it back.
CREATE FUNCTION "is_undone"("curation" UUID) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM "curation" u WHERE u."undoes_id" = "curation")
$$;

-- A person's word outranks the rules for ever: whoever writes the row writes what was given.
CREATE FUNCTION "entity_as_given"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."name" := coalesce(NEW."given"->>'name', NEW."name");
  IF NEW."given" ? 'place' THEN
    NEW."gazetteer_id" := NEW."given"->'place'->>'gazetteerId';
    NEW."place_kind" := NEW."given"->'place'->>'placeKind';
    NEW."lat" := (NEW."given"->'place'->>'lat')::float8;
    NEW."lon" := (NEW."given"->'place'->>'lon')::float8;
    NEW."country" := NEW."given"->'place'->>'country';
    NEW."within" := ARRAY(SELECT jsonb_array_elements_text(coalesce(NEW."given"->'place'->'within', '[]')));
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "entity_as_given" BEFORE INSERT OR UPDATE ON "entity" FOR EACH ROW WHEN (NEW."given" IS NOT NULL) EXECUTE FUNCTION "entity_as_given"();

CREATE FUNCTION "event_as_given"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."kind" := coalesce(NEW."given"->>'kind', NEW."kind");
  IF NEW."given" ? 'placeId' THEN
    NEW."place_id" := (NEW."given"->>'placeId')::uuid;
  END IF;
  IF NEW."given" ? 'time' THEN
    NEW."time_start" := NEW."given"->'time'->>'start';
    NEW."time_end" := NEW."given"->'time'->>'end';
    NEW."time_precision" := NEW."given"->'time'->>'precision';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "event_as_given" BEFORE INSERT OR UPDATE ON "event" FOR EACH ROW WHEN (NEW."given" IS NOT NULL) EXECUTE FUNCTION "event_as_given"();
