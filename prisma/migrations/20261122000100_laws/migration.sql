-- What Prisma's schema cannot say. Offsets are UTF-16 code units, Postgres counts code points, of which there are never more:
-- so the words of a span are at most as long as the span.

-- One revision of an article is current.
CREATE UNIQUE INDEX "revision_current_key" ON "revision" ("article_id") WHERE "current";

ALTER TABLE "revision"
  ADD CONSTRAINT "revision_sha256_check" CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "revision_fingerprint_check" CHECK ("fingerprint" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "revision_reference_check" CHECK ("reference_day" IS NULL OR "reference_day" ~ '^\d{4}-\d{2}-\d{2}$');
ALTER TABLE "article"
  ADD CONSTRAINT "article_day_check" CHECK ("day" IS NULL OR "day" ~ '^\d{4}-\d{2}-\d{2}$');
ALTER TABLE "issue"
  ADD CONSTRAINT "issue_span_check" CHECK (("start" IS NULL) = ("end" IS NULL) AND ("start" IS NULL OR ("start" >= 0 AND "end" >= "start")));

-- Every fact has words, and they fit its span.
ALTER TABLE "mention"
  ADD CONSTRAINT "mention_span_check" CHECK ("end" > "start" AND "start" >= "point" AND "point" >= 0 AND char_length("exact") BETWEEN 1 AND "end" - "start"),
  ADD CONSTRAINT "mention_role_check" CHECK (num_nulls("role", "role_start", "role_end", "role_point", "role_key") IN (0, 5)
    AND ("role" IS NULL OR ("role_end" > "role_start" AND "role_start" >= "role_point" AND "role_point" >= 0 AND char_length("role") <= "role_end" - "role_start"))),
  ADD CONSTRAINT "mention_kind_check" CHECK ("kind" IN ('person', 'organization', 'location')),
  ADD CONSTRAINT "mention_form_check" CHECK ("form" IN ('name', 'nominal', 'pronoun')),
  ADD CONSTRAINT "mention_sense_check" CHECK ("sense" IS NULL OR "sense" = 'institution'),
  ADD CONSTRAINT "mention_confidence_check" CHECK ("confidence" BETWEEN 0 AND 1);
ALTER TABLE "reference"
  ADD CONSTRAINT "reference_span_check" CHECK ("end" > "start" AND "start" >= "point" AND "point" >= 0 AND char_length("exact") BETWEEN 1 AND "end" - "start");
ALTER TABLE "time_expression"
  ADD CONSTRAINT "time_expression_span_check" CHECK ("end" > "start" AND "start" >= "point" AND "point" >= 0 AND char_length("exact") BETWEEN 1 AND "end" - "start"),
  ADD CONSTRAINT "time_expression_confidence_check" CHECK ("confidence" BETWEEN 0 AND 1);
ALTER TABLE "quantity"
  ADD CONSTRAINT "quantity_span_check" CHECK ("end" > "start" AND "start" >= "point" AND "point" >= 0 AND char_length("exact") BETWEEN 1 AND "end" - "start"),
  ADD CONSTRAINT "quantity_range_check" CHECK ("upper" IS NULL OR "upper" >= "value"),
  ADD CONSTRAINT "quantity_counted_check" CHECK (num_nulls("counted", "counted_start", "counted_end") IN (0, 3)),
  ADD CONSTRAINT "quantity_confidence_check" CHECK ("confidence" BETWEEN 0 AND 1);
ALTER TABLE "quotation"
  ADD CONSTRAINT "quotation_span_check" CHECK ("end" > "start" AND "start" >= "point" AND "point" >= 0 AND char_length("exact") BETWEEN 1 AND "end" - "start"),
  ADD CONSTRAINT "quotation_content_check" CHECK ("content_end" > "content_start" AND "content_start" >= 0 AND char_length("content") BETWEEN 1 AND "content_end" - "content_start"),
  ADD CONSTRAINT "quotation_cue_check" CHECK (num_nulls("cue", "cue_start", "cue_end") IN (0, 3)),
  ADD CONSTRAINT "quotation_confidence_check" CHECK ("confidence" BETWEEN 0 AND 1);
ALTER TABLE "event_mention"
  ADD CONSTRAINT "event_mention_span_check" CHECK ("end" > "start" AND "start" >= "point" AND "point" >= 0 AND char_length("exact") BETWEEN 1 AND "end" - "start"),
  ADD CONSTRAINT "event_mention_trigger_check" CHECK ("trigger_end" > "trigger_start" AND "trigger_start" >= 0 AND char_length("trigger") BETWEEN 1 AND "trigger_end" - "trigger_start"),
  ADD CONSTRAINT "event_mention_modality_check" CHECK ("modality" IN ('actual', 'ongoing', 'planned', 'denied', 'hypothetical')),
  ADD CONSTRAINT "event_mention_confidence_check" CHECK ("confidence" BETWEEN 0 AND 1);
ALTER TABLE "claim"
  ADD CONSTRAINT "claim_span_check" CHECK ("end" > "start" AND "start" >= "point" AND "point" >= 0 AND char_length("exact") BETWEEN 1 AND "end" - "start");

-- Entities and events.
ALTER TABLE "chain"
  ADD CONSTRAINT "chain_kind_check" CHECK ("kind" IN ('person', 'organization', 'location'));
ALTER TABLE "entity"
  ADD CONSTRAINT "entity_kind_check" CHECK ("kind" IN ('person', 'organization', 'location')),
  ADD CONSTRAINT "entity_counts_check" CHECK ("mention_count" >= 0 AND "article_count" >= 0),
  ADD CONSTRAINT "entity_coordinates_check" CHECK (("lat" IS NULL) = ("lon" IS NULL) AND ("lat" IS NULL OR ("lat" BETWEEN -90 AND 90 AND "lon" BETWEEN -180 AND 180))),
  ADD CONSTRAINT "entity_country_check" CHECK ("country" IS NULL OR "country" ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT "entity_place_check" CHECK ("kind" = 'location' OR num_nonnulls("gazetteer_id", "place_kind", "lat", "country", "parent_id") = 0),
  ADD CONSTRAINT "entity_redirect_check" CHECK ("merged_into_id" IS NULL OR ("merged_into_id" <> "id" AND "mention_count" = 0)),
  ADD CONSTRAINT "entity_parent_check" CHECK ("parent_id" <> "id");
ALTER TABLE "entity_name"
  ADD CONSTRAINT "entity_name_count_check" CHECK ("count" > 0);
ALTER TABLE "event"
  ADD CONSTRAINT "event_counts_check" CHECK ("mention_count" >= 0 AND "article_count" >= 0),
  ADD CONSTRAINT "event_time_check" CHECK (num_nulls("time_start", "time_end") IN (0, 2) AND ("time_start" IS NULL OR "time_start" COLLATE "C" <= "time_end" COLLATE "C")),
  ADD CONSTRAINT "event_redirect_check" CHECK ("merged_into_id" IS NULL OR ("merged_into_id" <> "id" AND "mention_count" = 0));

-- Judgements are history: nobody changes or removes one.
ALTER TABLE "judgement"
  ADD CONSTRAINT "judgement_verdict_check" CHECK ("verdict" IN ('same', 'different', 'unsure')),
  ADD CONSTRAINT "judgement_score_check" CHECK ("score" BETWEEN 0 AND 1),
  ADD CONSTRAINT "judgement_sides_check" CHECK ("left" <> "right");

CREATE FUNCTION "judgement_stays"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a judgement is never changed: add a later one' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER "judgement_stays" BEFORE UPDATE OR DELETE ON "judgement" FOR EACH ROW EXECUTE FUNCTION "judgement_stays"();
CREATE TRIGGER "judgement_stays_whole" BEFORE TRUNCATE ON "judgement" FOR EACH STATEMENT EXECUTE FUNCTION "judgement_stays"();
