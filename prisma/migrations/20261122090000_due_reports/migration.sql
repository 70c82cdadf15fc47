-- Reports that a person corrected, rejected or took back are read and joined anew: the events that they tell of, their titles, times and places rest on them.
ALTER TABLE "due" DROP CONSTRAINT "due_task_check";
ALTER TABLE "due" ADD CONSTRAINT "due_task_check" CHECK ("task" IN ('story', 'claims', 'report', 'event'));

CREATE OR REPLACE FUNCTION "event_mention_moved"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "due"
  WITH changed AS (
    SELECT n."id", n."article_id", o."event_id" AS was, n."event_id" AS is_now, o."event_id" IS DISTINCT FROM n."event_id" AS moved,
      (o."kind", o."time", o."modality") IS DISTINCT FROM (n."kind", n."time", n."modality") AS altered, n."rejected" AND NOT o."rejected" AS rejected, o."rejected" AND NOT n."rejected" AS restored
    FROM "before" o JOIN "after" n USING ("id")
    WHERE (o."event_id", o."kind", o."time", o."modality", o."rejected") IS DISTINCT FROM (n."event_id", n."kind", n."time", n."modality", n."rejected"))
  SELECT 'claims', was FROM changed WHERE moved AND was IS NOT NULL
  UNION SELECT 'claims', is_now FROM changed WHERE is_now IS NOT NULL
  UNION SELECT 'story', t."article_id" FROM changed JOIN "telling" t USING ("article_id") WHERE moved
  UNION SELECT 'report', "id" FROM changed WHERE altered OR restored
  UNION SELECT 'event', was FROM changed WHERE rejected AND was IS NOT NULL
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;
