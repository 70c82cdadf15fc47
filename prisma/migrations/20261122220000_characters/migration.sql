-- Of one Chinese character, what is searched is every pair that begins with it: of a common one ten megabytes in a thousand rows. So each character has a row of its own, as a word has, with an asterisk
-- before it, which no word begins with: in which texts, and how densely. Phrases go on reading the pairs, which alone say where.

-- A text's three bytes: the last sixteen bits of its number, and how dense something is; packages/storage/src/search/impact.ts has the same figures.
CREATE FUNCTION "posted_text"("number" INTEGER, "density" FLOAT8) RETURNS BYTEA LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN substring(int4send(((number & 65535) << 8) | greatest(0, least(255, 84 + round(30.2966 * ln(density))))::int) FROM 2);

-- Whether a word is of Chinese characters; some words of other East Asian scripts are taken for such, which costs rows that nobody asks for.
CREATE FUNCTION "is_chinese"("word" TEXT) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN word COLLATE "C" >= U&'\2E80' AND (word COLLATE "C" < U&'\A000' OR word COLLATE "C" >= U&'\F900') AND (word COLLATE "C" < U&'\FB00' OR word COLLATE "C" >= U&'\+020000');

-- As before, and the characters.
CREATE OR REPLACE FUNCTION "fold_texts"("most" INTEGER, "as_rank" INTEGER) RETURNS INTEGER LANGUAGE plpgsql SET work_mem = '64MB' SET max_parallel_workers_per_gather = 0 AS $$
DECLARE
  numbers INTEGER[];
  merged INTEGER[];
  own INTEGER;
BEGIN
  SELECT array_agg(n.number) INTO numbers FROM (SELECT s.number FROM searched s WHERE NOT s.folded ORDER BY s.number LIMIT most) n;
  IF numbers IS NULL THEN RETURN 0; END IF;
  INSERT INTO posting_run (rank) VALUES (as_rank) RETURNING id INTO own;
  WITH word AS MATERIALIZED (
    SELECT t.noun, t.number, t.length, u.lexeme, CASE u.weights[1] WHEN 'A' THEN cardinality(u.positions) + 2 * cardinality(array_positions(u.weights, 'A')) ELSE cardinality(u.positions) END AS times,
      -- What is common is packed in one piece: it is nearly all there is.
      CASE CASE u.weights[1] WHEN 'A' THEN 0 ELSE cardinality(u.positions) END
        WHEN 1 THEN substring(int4send(65536 | u.positions[1]) FROM 2)
        WHEN 2 THEN substring(int8send((2::bigint << 32) | (u.positions[1]::bigint << 16) | u.positions[2]) FROM 4)
        WHEN 3 THEN substring(int8send((3::bigint << 48) | (u.positions[1]::bigint << 32) | (u.positions[2]::bigint << 16) | u.positions[3]) FROM 2)
        ELSE substring(int2send(cardinality(u.positions)::int2) FROM 2) || (SELECT string_agg(int2send((p.place + CASE p.weight WHEN 'A' THEN 16384 ELSE 0 END)::int2), '' ORDER BY p.place) FROM unnest(u.positions, u.weights) AS p(place, weight)) END AS places
    FROM (
      SELECT s.noun, s.number, r.search, 0.25 + 0.75 * octet_length(r.text) / 3000.0::float8 AS length FROM searched s JOIN revision r ON r.id = s.id WHERE s.noun = 'article' AND s.number = ANY(numbers)
      UNION ALL SELECT s.noun, s.number, q.search, 0.25 + 0.75 * octet_length(q.content) / 120.0::float8 FROM searched s JOIN quotation q ON q.id = s.id WHERE s.noun = 'quotation' AND s.number = ANY(numbers)
      UNION ALL SELECT s.noun, s.number, v.search, 0.25 + 0.75 * octet_length(v.title) / 40.0::float8 FROM searched s JOIN event v ON v.id = s.id WHERE s.noun = 'event' AND s.number = ANY(numbers)
    ) t CROSS JOIN LATERAL unnest(t.search) AS u WHERE u.positions IS NOT NULL),
  folded AS (
    INSERT INTO posting (noun, gram, run, block, texts, places)
    SELECT w.noun, w.lexeme, own, w.number >> 16, string_agg(posted_text(w.number, w.times / w.length), ''), string_agg(w.places, '') FROM word w GROUP BY w.noun, w.lexeme, w.number >> 16)
  INSERT INTO posting (noun, gram, run, block, texts, places)
  SELECT c.noun, '*' || c.first, own, c.number >> 16, string_agg(posted_text(c.number, c.times / c.length), ''), ''
  FROM (SELECT w.noun, w.number, w.length, left(w.lexeme, 1) AS first, sum(w.times) AS times FROM word w WHERE is_chinese(w.lexeme) GROUP BY w.noun, w.number, w.length, left(w.lexeme, 1)) c
  GROUP BY c.noun, c.first, c.number >> 16;
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

-- What is folded already: a run of its own has the characters of all texts there are, a block at a time. Half a millisecond of processor time an article.
DO $$
DECLARE
  own INTEGER;
BEGIN
  IF NOT EXISTS (SELECT FROM searched WHERE folded) THEN RETURN; END IF;
  INSERT INTO posting_run (rank) VALUES (8) RETURNING id INTO own;
  PERFORM set_config('work_mem', '64MB', true), set_config('max_parallel_workers_per_gather', '0', true);
  FOR own_block IN 0 .. (SELECT max(number) >> 16 FROM searched) LOOP
    INSERT INTO posting (noun, gram, run, block, texts, places)
    SELECT t.noun, '*' || c.first, own, own_block, string_agg(posted_text(t.number, c.times / t.length), ''), ''
    FROM (
      SELECT s.noun, s.number, r.search, 0.25 + 0.75 * octet_length(r.text) / 3000.0::float8 AS length FROM searched s JOIN revision r ON r.id = s.id WHERE s.noun = 'article' AND s.folded AND s.number BETWEEN own_block << 16 AND (own_block << 16) + 65535
      UNION ALL SELECT s.noun, s.number, q.search, 0.25 + 0.75 * octet_length(q.content) / 120.0::float8 FROM searched s JOIN quotation q ON q.id = s.id WHERE s.noun = 'quotation' AND s.folded AND s.number BETWEEN own_block << 16 AND (own_block << 16) + 65535
      UNION ALL SELECT s.noun, s.number, v.search, 0.25 + 0.75 * octet_length(v.title) / 40.0::float8 FROM searched s JOIN event v ON v.id = s.id WHERE s.noun = 'event' AND s.folded AND s.number BETWEEN own_block << 16 AND (own_block << 16) + 65535
    ) t CROSS JOIN LATERAL (
      SELECT left(u.lexeme, 1) AS first, sum(CASE u.weights[1] WHEN 'A' THEN cardinality(u.positions) + 2 * cardinality(array_positions(u.weights, 'A')) ELSE cardinality(u.positions) END) AS times
      FROM unnest(t.search) AS u WHERE u.positions IS NOT NULL AND is_chinese(u.lexeme) GROUP BY 1) c
    GROUP BY t.noun, c.first;
  END LOOP;
END $$;
