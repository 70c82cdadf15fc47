import { createHash } from 'node:crypto';
import { syntheticNews } from '@dateline/corpus/synthetic';
import { uuidv7 } from 'uuidv7';
import type pg from 'pg';
import type { Transaction } from '../src/client.ts';
import { articleRow, revisionRows } from '../src/filing/article-rows.ts';
import { insertRows } from '../src/filing/insert-rows.ts';
import { refreshEntities } from '../src/filing/refresh-entities.ts';
import { annotationRows } from '../src/filing/rows.ts';
import { searchVector } from '../src/search/grams.ts';
import { largeArticle } from './large-article.ts';
import { vocabularyOf } from './invented-words.ts';

const AT_ONCE = 200;
const SEED = 7;

/** A graph of so many articles, past linking: rows are made by the code that makes them of any article, who is who is the generator's truth. Goes on where it was broken off. */
export async function growGraph(client: pg.Client, articles: number, until: number): Promise<boolean> {
  const shim = { $executeRawUnsafe: (sql: string, ...values: unknown[]) => client.query(sql, values), $queryRawUnsafe: async (sql: string, ...values: unknown[]) => (await client.query(sql, values)).rows as unknown } as unknown as Transaction;
  await client.query(DRAFT);
  const { rows: [there] } = await client.query<{ count: string }>('SELECT count(*) FROM article');
  const words = vocabularyOf(SEED, 30_000);
  let number = 0;
  let batch: ReturnType<typeof rowsOf>[] = [];
  let writing = Promise.resolve();
  for (const synthetic of syntheticNews({ seed: SEED, articles })) {
    const current = number++;
    if (current < Number(there?.count)) continue;
    const draw = drawsOf(current);
    batch.push(rowsOf(largeArticle(synthetic, current, words, draw)));
    if (batch.length < AT_ONCE && number < articles) continue;
    await writing; // While Postgres writes one batch the next is invented.
    writing = insertRows(shim, tablesOf(batch));
    batch = [];
    await new Promise(setImmediate);
    if (Date.now() > until) break;
  }
  await writing;
  if (number < articles) return false;
  return await workOut(client, shim, until);
}

/** What is worked out from what stands there, each step in a transaction of its own. */
async function workOut(client: pg.Client, shim: Transaction, until: number): Promise<boolean> {
  const { rows: indexes } = await client.query<{ indexdef: string }>('SELECT indexdef FROM draft_index ORDER BY indexdef');
  const steps = [...WORKED_OUT.slice(0, 3), ...indexes.map(({ indexdef }) => indexdef), ...WORKED_OUT.slice(3)];
  const { rows: done } = await client.query<{ step: string }>('SELECT step FROM draft_step');
  for (const sql of steps.filter((each) => !done.some(({ step }) => step === each))) {
    if (Date.now() > until) return false;
    const before = performance.now();
    await client.query('BEGIN');
    if (sql === SHOW) await refreshEntities(shim, (await client.query<{ id: string }>('SELECT id FROM entity')).rows.map(({ id }) => id));
    else await client.query(sql);
    await client.query('INSERT INTO draft_step VALUES ($1)', [sql]);
    await client.query('COMMIT');
    console.log(`${((performance.now() - before) / 1000).toFixed(1)} s: ${sql.trim().slice(0, 80).replaceAll('\n', ' ')}`);
  }
  await client.query('DROP TABLE draft_entity, draft_event, draft_story, draft_source, draft_index, draft_step');
  return true;
}

/** Stands for the code that says what is shown of entities. */
const SHOW = 'SELECT 1 AS shown';

function drawsOf(seed: number): () => number {
  let state = Math.imul(seed + 1, 2_654_435_761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The same id for the same thing, whenever it is met. */
function idOf(words: string): string {
  const digest = createHash('md5').update(words).digest('hex');
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-7${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20)}`;
}

const outletId = (name: string | null): string | null => (name === null ? null : idOf(`outlet ${name}`));

function rowsOf({ document, truth }: ReturnType<typeof largeArticle>) {
  const id = uuidv7();
  const { article, events } = document.analysis;
  const rows = annotationRows(document, id);
  const told = truth.events[0]?.replace(/\..*$/u, '').replace('event', 'story') ?? null;
  const chainOf = (index: number): string => idOf(truth.chains[index] ?? '');
  return {
    article: articleRow(document, id, outletId(article.publisher)), revision: revisionRows(document, id).revision, rows, outlet: { id: outletId(article.publisher), name: article.publisher },
    chain: rows.chain.map((row, index) => ({ ...row, entityId: chainOf(index) })),
    entity: rows.chain.map(({ kind, name }, index) => ({ id: chainOf(index), kind, name })),
    eventMention: rows.eventMention.map((row, index) => ({ ...row, eventId: idOf(truth.events[index] ?? '') })),
    event: events.map(({ kind, time, arguments: parts, trigger }, index) => {
      const named = (role: string): number | null => parts.find((part) => part.role === role)?.filler.chain ?? null;
      const title = [...parts.flatMap(({ filler }) => (filler.chain === null ? [] : [document.analysis.chains[filler.chain]?.name ?? ''])), article.text.slice(trigger.start, trigger.end)].join(' ');
      const place = named('place');
      return { id: idOf(truth.events[index] ?? ''), kind, title, timeStart: time?.value ?? null, timeEnd: time?.value ?? null, timePrecision: time ? 'day' : null, placeId: place === null ? null : chainOf(place), search: searchVector([{ text: title, weight: 'B' }]) };
    }),
    story: told === null ? [] : [{ id: idOf(told), title: article.title }],
    telling: { articleId: id, storyId: told === null ? null : idOf(told), likeness: 0.5, day: article.reference.day },
  };
}

/** Kept aside until the end, since articles bring the same again: filled without looking for what is there. */
const DRAFT = `
CREATE TABLE IF NOT EXISTS draft_entity (id uuid, kind text, name text);
CREATE TABLE IF NOT EXISTS draft_event (id uuid, kind text, title text, time_start text, time_end text, time_precision text, place_id uuid, search tsvector);
CREATE TABLE IF NOT EXISTS draft_story (id uuid, title text);
ALTER TABLE chain DROP CONSTRAINT IF EXISTS chain_entity_id_fkey; ALTER TABLE event_mention DROP CONSTRAINT IF EXISTS event_mention_event_id_fkey;
ALTER TABLE telling DROP CONSTRAINT IF EXISTS telling_story_id_fkey; ALTER TABLE article DROP CONSTRAINT IF EXISTS article_source_id_fkey;
CREATE TABLE IF NOT EXISTS draft_source (id uuid, name text); CREATE TABLE IF NOT EXISTS draft_step (step text);
CREATE TABLE IF NOT EXISTS draft_index AS SELECT indexdef FROM pg_indexes i WHERE schemaname = 'public' AND tablename IN ('revision', 'chain', 'mention', 'reference', 'quotation', 'event_mention', 'event_argument', 'claim', 'event', 'entity', 'telling')
  AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conname = i.indexname);
DO $$ DECLARE t record; BEGIN FOR t IN SELECT indexname FROM pg_indexes i WHERE schemaname = 'public' AND indexdef IN (SELECT indexdef FROM draft_index) AND NOT EXISTS (SELECT 1 FROM draft_step) LOOP EXECUTE 'DROP INDEX ' || quote_ident(t.indexname); END LOOP; END $$`;

const tablesOf = (batch: readonly ReturnType<typeof rowsOf>[]) => [
  ['article', batch.map(({ article }) => article)], ['revision', batch.map(({ revision }) => revision)], ['chain', batch.flatMap(({ chain }) => chain)], ['mention', batch.flatMap(({ rows }) => rows.mention)],
  ['reference', batch.flatMap(({ rows }) => rows.reference)], ['time_expression', batch.flatMap(({ rows }) => rows.timeExpression)], ['quantity', batch.flatMap(({ rows }) => rows.quantity)],
  ['quotation', batch.flatMap(({ rows }) => rows.quotation)], ['event_mention', batch.flatMap(({ eventMention }) => eventMention)], ['event_argument', batch.flatMap(({ rows }) => rows.eventArgument)],
  ['claim', batch.flatMap(({ rows }) => rows.claim.map((row) => ({ ...row, slotKey: row.slot, valueKey: row.value })))], ['telling', batch.map(({ telling }) => telling)], ['draft_source', batch.map(({ outlet }) => outlet)],
  ['draft_entity', batch.flatMap(({ entity }) => entity)], ['draft_event', batch.flatMap(({ event }) => event)], ['draft_story', batch.flatMap(({ story }) => story)],
] as const;

/** All the rest, table by table; every constraint that was left aside is looked at again. */
const WORKED_OUT = [
  'INSERT INTO source (id, name) SELECT DISTINCT id, name FROM draft_source WHERE id IS NOT NULL',
  'INSERT INTO entity (id, kind, name) SELECT DISTINCT ON (id) id, kind, name FROM draft_entity ORDER BY id',
  'INSERT INTO story (id, title, article_count) SELECT DISTINCT ON (id) id, title, 0 FROM draft_story ORDER BY id',
  `INSERT INTO event (id, kind, title, time_start, time_end, time_precision, place_id, search, mention_count, article_count)
     SELECT DISTINCT ON (d.id) d.id, d.kind, d.title, d.time_start, d.time_end, d.time_precision, d.place_id, d.search, n.mentions, n.articles FROM draft_event d
     JOIN (SELECT event_id, count(*) AS mentions, count(DISTINCT article_id) AS articles FROM event_mention GROUP BY event_id) n ON n.event_id = d.id ORDER BY d.id, d.time_start NULLS LAST`,
  `UPDATE story s SET article_count = n.articles, start_day = n.first, end_day = n.last FROM (SELECT t.story_id, count(*) AS articles, min(a.day) AS first, max(a.day) AS last FROM telling t JOIN article a ON a.id = t.article_id GROUP BY 1) n WHERE n.story_id = s.id`,
  `INSERT INTO cast_member (chain_id, article_id, entity_id, day, weight) SELECT c.id, c.article_id, c.entity_id, a.day::date - date '1970-01-01', 0.5 FROM chain c JOIN article a ON a.id = c.article_id WHERE c.ordinal < 4`,
  `INSERT INTO syndication (article_id, bands, original_id) SELECT id, '{}', CASE WHEN n % 20 = 1 THEN before ELSE id END FROM (SELECT id, row_number() OVER (ORDER BY id) AS n, lag(id, 1, id) OVER (ORDER BY id) AS before FROM article) s`,
  `INSERT INTO comparison (id, event_id, slot, left_value, right_value, relation, because) SELECT gen_random_uuid(), event_id, slot_key, low, high, 'conflict', 'synthetic'
     FROM (SELECT m.event_id, l.slot_key, min(l.value_key) AS low, max(l.value_key) AS high FROM claim l JOIN event_mention m ON m.id = l.event_mention_id GROUP BY 1, 2) s WHERE low <> high`,
  'ALTER TABLE chain ADD CONSTRAINT chain_entity_id_fkey FOREIGN KEY (entity_id) REFERENCES entity(id) ON DELETE SET NULL ON UPDATE CASCADE',
  'ALTER TABLE event_mention ADD CONSTRAINT event_mention_event_id_fkey FOREIGN KEY (event_id) REFERENCES event(id) ON DELETE SET NULL ON UPDATE CASCADE',
  'ALTER TABLE telling ADD CONSTRAINT telling_story_id_fkey FOREIGN KEY (story_id) REFERENCES story(id) ON DELETE SET NULL ON UPDATE CASCADE',
  'ALTER TABLE article ADD CONSTRAINT article_source_id_fkey FOREIGN KEY (source_id) REFERENCES source(id) ON DELETE SET NULL ON UPDATE CASCADE',
  'SELECT count_participation(ARRAY(SELECT id FROM event))', 'SELECT count_roles(ARRAY(SELECT id FROM article))', 'SELECT count_regions(ARRAY(SELECT id FROM article))', 'SELECT count_outlets(ARRAY(SELECT id FROM event))',
  SHOW,
] as const;
