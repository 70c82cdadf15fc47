import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { fileSample } from '../testing/file-sample.ts';
import type { SampleArticle } from '../testing/sample.ts';
import { openTestStorage, type TestStorage } from '../testing/test-database.ts';
import type { ChangedNoun, ChangeRecord } from './change-log.ts';

let storage: TestStorage;
beforeAll(async () => { storage = await openTestStorage(); });
afterAll(() => storage.drop());

const sample = (name: string, modality: 'planned' | 'actual' = 'actual', city = '加兹尼'): SampleArticle => ({
  url: `https://news.example/${name}`, title: `${city}的消息`, day: '2021-08-13', text: `塔利班12日攻占${city}。${name}`,
  chains: [{ kind: 'organization', name: '塔利班' }, { kind: 'location', name: city }],
  events: [{ kind: 'capture', trigger: '攻占', time: '2021-08-12', modality, arguments: [{ role: 'agent', words: '塔利班' }, { role: 'patient', words: city }] }],
});

const file = (article: SampleArticle) => storage.save((filing) => fileSample(filing, article));

const ALL: readonly ChangedNoun[] = ['article', 'event', 'person', 'organization', 'location'];

/** The next so many changes after a cursor. */
async function next(many: number, after: string, nouns = ALL): Promise<ChangeRecord[]> {
  const ending = new AbortController();
  const found: ChangeRecord[] = [];
  for await (const { changes } of storage.changes.follow({ nouns, after, signal: ending.signal })) {
    found.push(...changes);
    if (found.length >= many) break;
  }
  ending.abort();
  return found;
}

const told = (changes: readonly ChangeRecord[]) => changes.map(({ noun, what }) => `${noun} ${what.join('+')}`);

describe('the log of changes', () => {
  test('tells of what is new once, and of what comes to it as what it is', async () => {
    const start = await storage.changes.latest();
    await file(sample('first', 'planned'));
    const first = await next(2, start);
    expect(told(first)).toEqual(['article added', 'event added']);
    expect(first.every(({ at, others }) => at instanceof Date && others.length === 0)).toBe(true);
    await file(sample('second', 'planned'));
    expect(told(await next(2, first.at(-1)?.cursor ?? ''))).toEqual(['article added', 'event reports']);
    const before = await storage.changes.latest();
    await file(sample('third', 'actual'));
    expect((await next(2, before)).map(({ noun, what }) => [noun, [...what].sort()])).toEqual([['article', ['added']], ['event', ['modality', 'reports']]]);
  });

  test('tells of an article that came anew, and not of one that is known', async () => {
    await file(sample('anew'));
    const start = await storage.changes.latest();
    await file(sample('anew'));
    expect(await storage.changes.latest()).toBe(start);
    await file({ ...sample('anew'), title: '加兹尼失守' });
    expect(told(await next(1, start, ['article']))).toEqual(['article revised']);
  });

  test('tells who was merged into whom, that it was taken back, and who was split off', async () => {
    await file(sample('others'));
    await file({ ...sample('names'), chains: [{ kind: 'organization', name: '塔利班' }, { kind: 'location', name: '加兹尼' }, { kind: 'person', name: '穆贾希德' }, { kind: 'person', name: '扎比乌拉' }], text: '塔利班12日攻占加兹尼。穆贾希德、扎比乌拉说。' });
    const { rows } = await storage.reading().list('people', { first: 2 }, {}, 'name');
    const [one, other] = [rows[0]?.row.id ?? '', rows[1]?.row.id ?? ''];
    const start = await storage.changes.latest();
    const { curationId } = await storage.curation.mergeEntities({ into: one, from: [other], by: 'anna', because: 'one man' });
    await storage.curation.undo({ id: curationId, by: 'anna', because: 'two men' });
    const changes = await next(2, start, ['person']);
    expect(changes).toMatchObject([{ id: one, what: ['merged'], others: [other] }, { id: one, what: ['parted'], others: [other] }]);
    const taliban = (await storage.reading().list('organizations', { first: 1 })).rows[0]?.row.id ?? '';
    const mention = (await storage.reading().edge('organization.mentions', taliban, { first: 1 })).rows[0]?.row.id ?? '';
    const { entities } = await storage.curation.splitEntity({ entity: taliban, mentions: [mention], by: 'anna', because: 'others' });
    expect(await next(1, start, ['organization'])).toMatchObject([{ id: taliban, what: ['parted'], others: [entities[1]?.id] }]);
  });

  test('wakes who waits when another connection commits, and shows nothing before', async () => {
    const start = await storage.changes.latest();
    const waiting = next(1, start, ['article']);
    const [writer, sooner] = [new pg.Client({ connectionString: storage.url }), new pg.Client({ connectionString: storage.url })];
    await Promise.all([writer.connect(), sooner.connect()]);
    const insert = (client: pg.Client, key: string) => client.query(`INSERT INTO article (id, key, language) VALUES (gen_random_uuid(), $1, 'en')`, [key]);
    await writer.query('BEGIN');
    await insert(writer, 'slow');
    // Who writes while another has not committed waits for it, so that its ids come later.
    const second = sooner.query('BEGIN').then(() => insert(sooner, 'quick')).then(() => sooner.query('COMMIT'));
    expect(await storage.changes.latest()).toBe(start);
    await writer.query('COMMIT');
    await second;
    await waiting;
    const keys = await Promise.all((await next(2, start, ['article'])).map(async ({ id }) => (await sooner.query<{ key: string }>('SELECT key FROM article WHERE id = $1', [id])).rows[0]?.key));
    expect(keys).toEqual(['slow', 'quick']);
    await Promise.all([writer.end(), sooner.end()]);
  });

  test('hears again after its connection was cut', async () => {
    const start = await storage.changes.latest();
    const client = new pg.Client({ connectionString: storage.url });
    await client.connect();
    const waiting = next(1, start, ['article']);
    const CUT = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'dateline changes' AND datname = current_database()`;
    for (let cut = 0; cut === 0;) cut = (await client.query(CUT)).rowCount ?? 0;
    await client.query(`INSERT INTO article (id, key, language) VALUES (gen_random_uuid(), 'after the cut', 'en')`);
    expect(told(await waiting)).toEqual(['article added']);
    await client.end();
  });

  test('forgets what is too much, and says so to who asks for it', async () => {
    const start = await storage.changes.latest();
    for (const name of ['a', 'b', 'c']) await file(sample(`pruned-${name}`));
    const latest = await storage.changes.latest();
    const [third] = (await next(3, start, ['article'])).slice(2);
    await storage.changes.prune({ days: 1, changes: Number(BigInt(latest) - BigInt(third?.cursor ?? 0)) });
    await expect(next(1, start)).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' });
    expect(told(await next(1, third?.cursor ?? ''))).toEqual(['event reports']);
    await storage.changes.prune({ days: 0, changes: 2 });
    expect(await storage.changes.latest()).toBe(latest);
    await expect(next(1, String(BigInt(latest) - 1n))).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' });
    await expect(next(1, String(BigInt(latest) + 1n))).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
    await expect(next(1, 'nonsense')).rejects.toMatchObject({ code: 'CURSOR_INVALID', message: '"nonsense" is no cursor of a change: give one that a subscription told.' });
  });
});
