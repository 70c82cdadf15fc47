import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage } from '@dateline/storage';
import pg from 'pg';
import { STATEMENTS_TOLD, tellStatements } from './told-statements.ts';

// How long a merge takes, and its undoing, of an entity that is mentioned very often:
//   npm run bench:merge -w @dateline/ingest -- 100000 [statements: says what SQL took]
const [mentions = 100_000] = process.argv.slice(2, 3).map(Number);
const told = process.argv[3] === 'statements';
/** Mentions of a chain, and articles that go on with one story. */
const EACH = 3;

const [INTO, FROM] = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002'];

/** A world of two persons of one name: everything that hangs on a chain, so that a merge has all of it to follow. */
const FILL = [
  `INSERT INTO entity (id, kind, name, mention_count, article_count) SELECT e::uuid, 'person', '史密斯', 0, 0 FROM unnest(ARRAY['${INTO}', '${FROM}']) AS e`,
  `CREATE TEMP TABLE told AS SELECT n, gen_random_uuid() AS article, gen_random_uuid() AS chain, gen_random_uuid() AS reference, gen_random_uuid() AS event, gen_random_uuid() AS report,
     CASE WHEN n % 100 = 0 THEN '${INTO}'::uuid ELSE '${FROM}'::uuid END AS entity, 'p|史密斯|' || n % 500 AS persona, lpad(to_hex(n), 64, '0') AS sha FROM generate_series(1, $1::int / ${String(EACH)}) AS n`,
  `INSERT INTO persona (key, kind, anchor, profile, chains, entity_id) SELECT DISTINCT ON (persona) persona, 'person', 'a' || n, '{"name": "史密斯"}', 1, entity FROM told ORDER BY persona, n`,
  `INSERT INTO article (id, key, language, day, appeared_at) SELECT article, 'a' || n, 'zh-Hans', '2021-08-13', '2021-08-13' FROM told`,
  `INSERT INTO revision (id, article_id, current, sha256, fingerprint, origin, document_articles, format, language, reference_inferred, authors, categories, images, text, blocks, origins)
     SELECT gen_random_uuid(), article, true, sha, sha, 'a' || n, 1, 'synthetic', 'zh-Hans', false, '{}', '{}', '[]', '史密斯会谈', '[]', '[]' FROM told`,
  `INSERT INTO chain (id, article_id, ordinal, kind, name, mention_count, first_start, anchor, entity_id, persona, personas) SELECT chain, article, 0, 'person', '史密斯', ${String(EACH)}, 0, sha || ':0-3:person', entity, persona, ARRAY[persona] FROM told`,
  `INSERT INTO mention (id, article_id, chain_id, ordinal, kind, form, start, "end", point, exact, by, confidence)
     SELECT gen_random_uuid(), article, chain, o, 'person', 'name', 0, 3, 0, '史密斯', 'synthetic@1', 1 FROM told, generate_series(1, ${String(EACH)}) AS o`,
  `INSERT INTO cast_member (chain_id, article_id, entity_id, day, weight) SELECT chain, article, entity, 18852, 0.5 FROM told`,
  `INSERT INTO telling (article_id) SELECT article FROM told`,
  `INSERT INTO reference (id, article_id, chain_id, start, "end", point, exact) SELECT reference, article, chain, 0, 3, 0, '史密斯' FROM told`,
  `INSERT INTO event (id, kind, title, mention_count, article_count) SELECT event, 'meet', '史密斯会谈', 1, 1 FROM told`,
  `INSERT INTO event_mention (id, article_id, event_id, ordinal, kind, start, "end", point, exact, trigger, trigger_start, trigger_end, modality, by, confidence, anchor)
     SELECT report, article, event, 0, 'meet', 0, 5, 0, '史密斯会谈', '会谈', 3, 5, 'actual', 'synthetic@1', 1, sha || ':3-5:meet' FROM told`,
  `INSERT INTO event_argument (id, event_mention_id, ordinal, role, reference_id) SELECT gen_random_uuid(), report, 0, 'agent', reference FROM told`,
  `UPDATE entity e SET mention_count = c.mentions, article_count = c.articles FROM (SELECT entity_id, sum(mention_count) AS mentions, count(*) AS articles FROM chain GROUP BY entity_id) c WHERE c.entity_id = e.id`,
  'SELECT count_participation(ARRAY(SELECT id FROM event))', 'SELECT count_often(ARRAY(SELECT id FROM entity))',
];

const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
const storage = await openStorage({ dataFolder: folder, ...(told && { settings: STATEMENTS_TOLD }) });
const client = new pg.Client({ connectionString: storage.url });
await client.connect();
for (const sql of FILL) await client.query(sql.replace('$1', String(mentions)));
await client.query('VACUUM ANALYZE');
if (told) await tellStatements(client, 1);

async function timed<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const before = performance.now();
  const result = await work();
  console.log(`${what}: ${((performance.now() - before) / 1000).toFixed(1)} s`);
  if (told) await tellStatements(client, 1);
  return result;
}
const decision = { by: 'bench', because: 'to see how long it takes' };
const { curationId } = await timed(`merge of ${String(mentions)} mentions`, () => storage.curation.mergeEntities({ ...decision, into: INTO, from: [FROM] }));
await timed('its undoing', () => storage.curation.undo({ ...decision, id: curationId }));
await client.end();
await storage.close();
await rm(folder, { recursive: true });
