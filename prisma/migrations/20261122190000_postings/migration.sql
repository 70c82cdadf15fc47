-- Postings of our own: of each gram the texts that have it, how densely, and where. What a search ranks is read from these few rows and not from the texts' vectors
-- (docs/decisions/0041). A text is known by a number; one whose words change, or that is removed, loses its number, and what stands of the number leads nowhere.
CREATE TABLE "searched" (
  "number" SERIAL PRIMARY KEY,
  "noun" TEXT NOT NULL,
  -- Of the revision, the quotation or the event.
  "id" UUID NOT NULL,
  "folded" BOOLEAN NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX "searched_noun_id_key" ON "searched" ("noun", "id");
CREATE INDEX "searched_waiting_idx" ON "searched" ("noun", "number") WHERE NOT "folded";

-- Texts that were folded at once; sixteen of one rank become one of the next.
CREATE TABLE "posting_run" ("id" SERIAL PRIMARY KEY, "rank" INTEGER NOT NULL);

CREATE TABLE "posting" (
  "noun" TEXT NOT NULL,
  "gram" TEXT COLLATE "C" NOT NULL,
  "run" INTEGER NOT NULL,
  -- The texts' numbers without their last sixteen bits.
  "block" INTEGER NOT NULL,
  -- Of each text three bytes: the last sixteen bits of its number, and how dense the gram is.
  "texts" BYTEA NOT NULL,
  -- Of each text, in the same order, how many places, and these, two bytes each; a place in the title has the bit 16384.
  "places" BYTEA NOT NULL,
  PRIMARY KEY ("gram", "noun", "run", "block")
);
CREATE INDEX "posting_run_idx" ON "posting" ("run");

-- Folds the first texts that wait, and runs that are enough; packages/storage/src/search/impact.ts has the same figures.
CREATE FUNCTION "fold_texts"("most" INTEGER, "as_rank" INTEGER) RETURNS INTEGER LANGUAGE plpgsql SET work_mem = '64MB' SET max_parallel_workers_per_gather = 0 AS $$
DECLARE
  numbers INTEGER[];
  merged INTEGER[];
  own INTEGER;
BEGIN
  SELECT array_agg(n.number) INTO numbers FROM (SELECT s.number FROM searched s WHERE NOT s.folded ORDER BY s.number LIMIT most) n;
  IF numbers IS NULL THEN RETURN 0; END IF;
  INSERT INTO posting_run (rank) VALUES (as_rank) RETURNING id INTO own;
  INSERT INTO posting (noun, gram, run, block, texts, places)
  SELECT t.noun, u.lexeme, own, t.number >> 16,
    string_agg(substring(int4send(((t.number & 65535) << 8) | greatest(0, least(255, 84 + round(30.2966 * ln(
      CASE u.weights[1] WHEN 'A' THEN cardinality(u.positions) + 2 * cardinality(array_positions(u.weights, 'A')) ELSE cardinality(u.positions) END / t.length))))::int) FROM 2), ''),
    -- What is common is packed in one piece: it is nearly all there is.
    string_agg(CASE CASE u.weights[1] WHEN 'A' THEN 0 ELSE cardinality(u.positions) END
      WHEN 1 THEN substring(int4send(65536 | u.positions[1]) FROM 2)
      WHEN 2 THEN substring(int8send((2::bigint << 32) | (u.positions[1]::bigint << 16) | u.positions[2]) FROM 4)
      WHEN 3 THEN substring(int8send((3::bigint << 48) | (u.positions[1]::bigint << 32) | (u.positions[2]::bigint << 16) | u.positions[3]) FROM 2)
      ELSE substring(int2send(cardinality(u.positions)::int2) FROM 2) || (SELECT string_agg(int2send((p.place + CASE p.weight WHEN 'A' THEN 16384 ELSE 0 END)::int2), '' ORDER BY p.place) FROM unnest(u.positions, u.weights) AS p(place, weight)) END, '')
  FROM (
    SELECT s.noun, s.number, r.search, 0.25 + 0.75 * octet_length(r.text) / 3000.0::float8 AS length FROM searched s JOIN revision r ON r.id = s.id WHERE s.noun = 'article' AND s.number = ANY(numbers)
    UNION ALL SELECT s.noun, s.number, q.search, 0.25 + 0.75 * octet_length(q.content) / 120.0::float8 FROM searched s JOIN quotation q ON q.id = s.id WHERE s.noun = 'quotation' AND s.number = ANY(numbers)
    UNION ALL SELECT s.noun, s.number, v.search, 0.25 + 0.75 * octet_length(v.title) / 40.0::float8 FROM searched s JOIN event v ON v.id = s.id WHERE s.noun = 'event' AND s.number = ANY(numbers)
  ) t CROSS JOIN LATERAL unnest(t.search) AS u WHERE u.positions IS NOT NULL
  GROUP BY t.noun, u.lexeme, t.number >> 16;
  UPDATE searched SET folded = true WHERE number = ANY(numbers);
  FOR rank_of IN as_rank .. 8 LOOP
    SELECT array_agg(n.id ORDER BY n.id) INTO merged FROM posting_run n WHERE n.rank = rank_of;
    EXIT WHEN cardinality(merged) < 16;
    INSERT INTO posting_run (rank) VALUES (rank_of + 1) RETURNING id INTO own;
    WITH gone AS (DELETE FROM posting o WHERE o.run = ANY(merged) RETURNING o.*)
    INSERT INTO posting (noun, gram, run, block, texts, places)
      SELECT g.noun, g.gram, own, g.block, string_agg(g.texts, '' ORDER BY g.run), string_agg(g.places, '' ORDER BY g.run) FROM gone g GROUP BY g.noun, g.gram, g.block;
    DELETE FROM posting_run WHERE id = ANY(merged);
  END LOOP;
  RETURN cardinality(numbers);
END $$;

-- Texts are numbered as they come, and folded when a thousand wait; of what waits in a large graph each statement folds a few thousand.
CREATE FUNCTION "fold_when_many"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  FOR batch IN 1 .. 4 LOOP
    EXIT WHEN (SELECT count(*) FROM (SELECT FROM searched s WHERE NOT s.folded LIMIT 1024) n) < 1024;
    PERFORM fold_texts(1024, 0);
  END LOOP;
  RETURN NULL;
END $$;

CREATE FUNCTION "texts_came"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_ARGV[0] = 'article' THEN
    INSERT INTO searched (noun, id) SELECT 'article', a.id FROM after a JOIN revision r ON r.id = a.id WHERE r.current AND r.search IS NOT NULL ORDER BY r.article_id;
  ELSE
    INSERT INTO searched (noun, id) SELECT TG_ARGV[0], a.id FROM after a WHERE a.search IS NOT NULL ORDER BY a.id;
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION "texts_went"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM searched s USING before b WHERE s.noun = TG_ARGV[0] AND s.id = b.id;
  RETURN NULL;
END $$;

CREATE FUNCTION "text_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM searched s WHERE s.noun = TG_ARGV[0] AND s.id = OLD.id;
  IF NEW.search IS NOT NULL THEN INSERT INTO searched (noun, id) VALUES (TG_ARGV[0], NEW.id); END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION "revision_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM searched s WHERE s.noun = 'article' AND s.id = OLD.id;
  IF NEW.current AND NEW.search IS NOT NULL THEN INSERT INTO searched (noun, id) VALUES ('article', NEW.id); END IF;
  RETURN NULL;
END $$;

-- What is kept already, in the order in which it came. Of a large graph the rest waits, is found by its vectors as long, and is folded as articles come, or by
-- `SELECT fold_texts(8192, 1)` until that is 0: some two milliseconds of processor time an article.
INSERT INTO "searched" ("noun", "id") SELECT 'article', "id" FROM "revision" WHERE "current" AND "search" IS NOT NULL ORDER BY "article_id";
INSERT INTO "searched" ("noun", "id") SELECT 'quotation', "id" FROM "quotation" WHERE "search" IS NOT NULL ORDER BY "id";
INSERT INTO "searched" ("noun", "id") SELECT 'event', "id" FROM "event" WHERE "search" IS NOT NULL ORDER BY "id";
DO $$ BEGIN FOR batch IN 1 .. 8 LOOP EXIT WHEN fold_texts(8192, 1) = 0; END LOOP; END $$;

CREATE TRIGGER "searched_many" AFTER INSERT ON "searched" FOR EACH STATEMENT EXECUTE FUNCTION fold_when_many();
CREATE TRIGGER "texts_came" AFTER INSERT ON "revision" REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION texts_came('article');
CREATE TRIGGER "texts_came" AFTER INSERT ON "quotation" REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION texts_came('quotation');
CREATE TRIGGER "texts_came" AFTER INSERT ON "event" REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION texts_came('event');
CREATE TRIGGER "texts_went" AFTER DELETE ON "revision" REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION texts_went('article');
CREATE TRIGGER "texts_went" AFTER DELETE ON "quotation" REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION texts_went('quotation');
CREATE TRIGGER "texts_went" AFTER DELETE ON "event" REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION texts_went('event');
CREATE TRIGGER "text_changed" AFTER UPDATE OF "search", "current" ON "revision" FOR EACH ROW WHEN (OLD."current" <> NEW."current" OR OLD."search" IS DISTINCT FROM NEW."search") EXECUTE FUNCTION revision_changed();
CREATE TRIGGER "text_changed" AFTER UPDATE OF "search" ON "quotation" FOR EACH ROW WHEN (OLD."search" IS DISTINCT FROM NEW."search") EXECUTE FUNCTION text_changed('quotation');
CREATE TRIGGER "text_changed" AFTER UPDATE OF "search" ON "event" FOR EACH ROW WHEN (OLD."search" IS DISTINCT FROM NEW."search") EXECUTE FUNCTION text_changed('event');
