-- What the graph held before. The present stays in its tables; a row that is changed or removed goes to the schema history with the time until which it
-- held. All that one transaction writes is recorded at one instant, which its turn among the writers sets.
CREATE FUNCTION "recorded_now"() RETURNS TIMESTAMPTZ LANGUAGE sql STABLE AS $$
  SELECT coalesce(nullif(current_setting('dateline.now', true), '')::timestamptz, now())
$$;

CREATE TABLE "run" (
    "id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "again" BOOLEAN NOT NULL,
    "annotators" TEXT[],
    "added" INTEGER NOT NULL DEFAULT 0,
    "revised" INTEGER NOT NULL DEFAULT 0,
    "reanalysed" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "run_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "run_started_at_id_idx" ON "run"("started_at", "id");

ALTER TABLE "article" ADD COLUMN "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT recorded_now();
ALTER TABLE "revision" ADD COLUMN "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT recorded_now();
ALTER TABLE "chain" ADD COLUMN "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT recorded_now();
ALTER TABLE "mention" ADD COLUMN "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT recorded_now();
ALTER TABLE "reference" ADD COLUMN "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT recorded_now();
ALTER TABLE "quotation" ADD COLUMN "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT recorded_now();
ALTER TABLE "quotation_source" ADD COLUMN "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT recorded_now();
ALTER TABLE "entity" ADD COLUMN "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT recorded_now();
ALTER TABLE "event" ADD COLUMN "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT recorded_now();
ALTER TABLE "event_mention" ADD COLUMN "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT recorded_now();
ALTER TABLE "event_argument" ADD COLUMN "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT recorded_now();
ALTER TABLE "claim" ADD COLUMN "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT recorded_now();

-- What was kept before this was known when its article was read.
UPDATE "article" SET "recorded_at" = "ingested_at";
UPDATE "revision" SET "recorded_at" = "created_at";
UPDATE "entity" SET "recorded_at" = "created_at";
UPDATE "event" SET "recorded_at" = "created_at";
UPDATE "chain" t SET "recorded_at" = a."ingested_at" FROM "article" a WHERE a."id" = t."article_id";
UPDATE "mention" t SET "recorded_at" = a."ingested_at" FROM "article" a WHERE a."id" = t."article_id";
UPDATE "reference" t SET "recorded_at" = a."ingested_at" FROM "article" a WHERE a."id" = t."article_id";
UPDATE "quotation" t SET "recorded_at" = a."ingested_at" FROM "article" a WHERE a."id" = t."article_id";
UPDATE "quotation_source" t SET "recorded_at" = q."recorded_at" FROM "quotation" q WHERE q."id" = t."quotation_id";
UPDATE "event_mention" t SET "recorded_at" = a."ingested_at" FROM "article" a WHERE a."id" = t."article_id";
UPDATE "event_argument" t SET "recorded_at" = m."recorded_at" FROM "event_mention" m WHERE m."id" = t."event_mention_id";
UPDATE "claim" t SET "recorded_at" = m."recorded_at" FROM "event_mention" m WHERE m."id" = t."event_mention_id";

CREATE SCHEMA "history";

-- Which tables are remembered, and which columns of theirs change without a trace, for no reader sees them.
CREATE TABLE "history"."remembered" ("name" TEXT PRIMARY KEY, "aside" TEXT[] NOT NULL DEFAULT '{}');
INSERT INTO "history"."remembered" VALUES
  ('article', '{}'), ('revision', '{}'), ('chain', '{profile,persona,personas}'), ('mention', '{}'), ('reference', '{}'), ('quotation', '{}'), ('quotation_source', '{}'),
  ('entity', '{}'), ('event', '{}'), ('event_mention', '{profile}'), ('event_argument', '{}'), ('claim', '{slot_key,value_key}');

-- Makes the tables and triggers of the history fit the tables of the present; called after every migration.
CREATE FUNCTION "history"."remember"() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  t RECORD;
  c RECORD;
  columns TEXT;
  olds TEXT;
  watched TEXT;
BEGIN
  SET LOCAL client_min_messages = warning;
  FOR t IN SELECT * FROM history.remembered LOOP
    EXECUTE format('CREATE TABLE IF NOT EXISTS history.%I ("recorded_until" TIMESTAMPTZ(3) NOT NULL)', t.name);
    FOR c IN SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type FROM pg_attribute a WHERE a.attrelid = format('public.%I', t.name)::regclass AND a.attnum > 0 AND NOT a.attisdropped
    LOOP
      EXECUTE format('ALTER TABLE history.%I ADD COLUMN IF NOT EXISTS %I %s', t.name, c.name, c.type);
      IF c.type = 'uuid' THEN
        EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON history.%I (%I)', t.name || '_' || c.name, t.name, c.name);
      END IF;
    END LOOP;
    EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON history.%I (recorded_until)', t.name || '_recorded_until', t.name);
    SELECT string_agg(format('"%s"', attname), ', '), string_agg(format('OLD."%s"', attname), ', '), string_agg(format('"%s"', attname), ', ') FILTER (WHERE NOT attname = ANY(t.aside) AND attname <> 'recorded_at')
      INTO columns, olds, watched FROM pg_attribute WHERE attrelid = format('public.%I', t.name)::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '';
    EXECUTE format($f$
      CREATE OR REPLACE FUNCTION history.%1$I() RETURNS trigger LANGUAGE plpgsql AS $t$
      DECLARE
        instant CONSTANT TIMESTAMPTZ(3) := recorded_now();
      BEGIN
        IF OLD.recorded_at < instant THEN
          INSERT INTO history.%1$I (recorded_until, %2$s) VALUES (instant, %3$s);
        END IF;
        IF TG_OP = 'DELETE' THEN
          RETURN OLD;
        END IF;
        NEW.recorded_at := instant;
        RETURN NEW;
      END $t$ $f$, t.name, columns, olds);
    EXECUTE format('CREATE OR REPLACE TRIGGER remember_change BEFORE UPDATE OF %s ON public.%I FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION history.%I()', watched, t.name, t.name);
    EXECUTE format('CREATE OR REPLACE TRIGGER remember_removal BEFORE DELETE ON public.%I FOR EACH ROW EXECUTE FUNCTION history.%I()', t.name, t.name);
  END LOOP;
END
$$;
SELECT "history"."remember"();
