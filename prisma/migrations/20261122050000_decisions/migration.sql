-- Facts that a person rejected stay, out of the readers' sight; what a decision was put in the place of stands beside what it stands on.
ALTER TABLE "quotation" ADD COLUMN "rejected" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "event_mention" ADD COLUMN "rejected" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "claim" ADD COLUMN "rejected" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "curation_anchor" ADD COLUMN "raw" JSONB;

-- What linking is unsure of, surest first.
CREATE INDEX "judgement_unsure_idx" ON "judgement" ("score" DESC, "id") WHERE "verdict" = 'unsure';

-- What was given of a place is given field by field.
CREATE OR REPLACE FUNCTION "entity_as_given"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."name" := coalesce(NEW."given"->>'name', NEW."name");
  NEW."country" := coalesce(NEW."given"->>'country', NEW."country");
  IF NEW."given" ? 'coordinates' THEN
    NEW."lat" := (NEW."given"->'coordinates'->>0)::float8;
    NEW."lon" := (NEW."given"->'coordinates'->>1)::float8;
  END IF;
  RETURN NEW;
END
$$;
SELECT "history"."remember"();
