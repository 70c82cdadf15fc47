import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Tagger } from '@dateline/analysis';
import { openGazetteer } from '@dateline/gazetteer';
import { openTestStorage, type TestStorage } from '@dateline/storage/testing';
import { ingest, type IngestPorts } from './ingest.ts';
import type { DocumentOutcome } from './outcome.ts';

/** Finds the names of a short list: what becomes of names is tested here, not how they are found. */
const NAMES = { 柯比: 'person', 拜登: 'person', 塔利班: 'organization', 加兹尼: 'location', 喀布尔: 'location' } as const;
const tagger: Tagger = {
  id: 'list@1', languages: ['zh-Hans'],
  tag: (texts) => Promise.resolve(texts.map((text) =>
    [...text.matchAll(new RegExp(Object.keys(NAMES).join('|'), 'gu'))].map(({ 0: name, index }) => ({ span: { start: index, end: index + name.length }, kind: NAMES[name as keyof typeof NAMES], confidence: 1 })))),
};

const page = (title: string, body: string): string => `---\ntitle: ${title}\ndate: 2021-08-13\n---\n\n${body}\n`;
const GHAZNI = page('加兹尼失守', '塔利班12日攻占加兹尼。五角大楼发言人柯比说，美国将向喀布尔派出约3000名士兵。');
const KABUL = page('美国派兵喀布尔', '美国总统拜登宣布向喀布尔派兵。柯比说：“我们会尽快完成。”塔利班攻占加兹尼。');

let folder: string;
let storage: TestStorage;
let ports: IngestPorts;
beforeAll(() => {
  const gazetteer = openGazetteer();
  ports = { open: () => Promise.resolve({ tagger, gazetteer }) } as IngestPorts;
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-ingest-'));
  storage = await openTestStorage();
  ports = { ...ports, storage };
});
afterEach(async () => {
  await storage.drop();
  await rm(folder, { recursive: true });
});

async function write(files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [name, contents] of Object.entries(files)) await writeFile(join(folder, name), contents);
}

async function run(...paths: string[]): Promise<DocumentOutcome[]> {
  const outcomes: DocumentOutcome[] = [];
  for await (const outcome of ingest(paths.length > 0 ? paths : [folder], ports)) outcomes.push(outcome);
  return outcomes;
}

const summary = (outcomes: readonly DocumentOutcome[]): unknown[] => outcomes.map(({ source, status, error }) => [source.replace(`${folder}/`, ''), status, ...(error ? [(error as { code?: string }).code] : [])]);

async function graph(): Promise<unknown> {
  const reading = storage.reading();
  const lists = await Promise.all((['people', 'organizations', 'locations', 'events'] as const).map((list) => reading.list(list, {})));
  return lists.map(({ rows }) => rows.map(({ row }) => row));
}

describe('a run', () => {
  it('joins entities and events across articles', async () => {
    await write({ 'a.md': GHAZNI, 'b.md': KABUL });
    expect(summary(await run())).toEqual([['a.md', 'added'], ['b.md', 'added']]);
    const people = (await storage.reading().list('people', {})).rows.map(({ row }) => [row.name, row.articleCount]);
    expect(people).toEqual(expect.arrayContaining([['柯比', 2], ['拜登', 1]]));
    const events = (await storage.reading().list('events', {}, { kinds: ['capture'] })).rows.map(({ row }) => row.articleCount);
    expect(events).toEqual([2]);
  });

  it('a second time changes nothing', async () => {
    await write({ 'a.md': GHAZNI, 'b.md': KABUL });
    await run();
    const before = await graph();
    expect(summary(await run())).toEqual([['a.md', 'unchanged'], ['b.md', 'unchanged']]);
    expect(await graph()).toEqual(before);
  });

  it('lists what is equal in its order as it was read, at once or bit by bit', async () => {
    await write({
      'a.md': page('战事', '塔利班12日攻占加兹尼。塔利班12日袭击喀布尔。'), 'b.md': page('来访', '拜登12日抵达喀布尔。柯比12日谴责塔利班。'), 'c.md': page('撤离', '塔利班12日逮捕柯比。'),
    });
    const listed = async (): Promise<unknown> => [
      (await storage.reading().list('events', {}, {}, 'oldest')).rows.map(({ row }) => `${row.timeStart ?? ''} ${row.kind}`), (await storage.reading().list('locations', {})).rows.map(({ row }) => row.name),
    ];
    for (const name of ['a.md', 'b.md', 'c.md']) await run(join(folder, name));
    const [one, first] = [storage, await listed()];
    expect(first).toEqual([['2021-08-12 capture', '2021-08-12 attack', '2021-08-12 accuse', '2021-08-12 arrest'], ['喀布尔', '加兹尼']]);
    ports = { ...ports, storage: storage = await openTestStorage() };
    await run();
    expect(await listed()).toEqual(first);
    await one.drop();
  });

  it('of two at once gives the graph of one', async () => {
    await write({ 'a.md': GHAZNI, 'b.md': KABUL });
    const outcomes = (await Promise.all([run(), run()])).flat();
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['added', 'added', 'unchanged', 'unchanged']);
    const people = (await storage.reading().list('people', {}, {}, 'name')).rows.map(({ row }) => row.name);
    expect(people).toEqual([...new Set(people)]);
  });

  it('takes a changed document as a new revision: the article and what stays in it keep their ids', async () => {
    await write({ 'a.json': JSON.stringify({ '@type': 'NewsArticle', url: 'https://news.example/a', headline: '加兹尼失守', datePublished: '2021-08-13', articleBody: '塔利班12日攻占加兹尼。柯比说，情况严重。' }) });
    const [first] = await run();
    const people = await storage.reading().list('people', {});
    await write({ 'a.json': JSON.stringify({ '@type': 'NewsArticle', url: 'https://news.example/a', headline: '加兹尼失守', datePublished: '2021-08-13', articleBody: '塔利班攻占加兹尼。柯比和拜登说，情况严重。' }) });
    const [second] = await run();
    expect([first?.status, second?.status]).toEqual(['added', 'revised']);
    expect(second?.articles[0]?.articleId).toBe(first?.articles[0]?.articleId);
    const after = (await storage.reading().list('people', {}, {}, 'name')).rows.map(({ row }) => row);
    expect(after.map(({ name, articleCount }) => [name, articleCount])).toEqual([['拜登', 1], ['柯比', 1]]);
    expect(after[1]?.id).toBe(people.rows[0]?.row.id);
  });
});

describe('the day of a document that states none', () => {
  const TEXT = '加兹尼失守\n\n塔利班昨天攻占加兹尼。柯比说，美国将向喀布尔派兵。\n';
  const again = async (options: Partial<IngestPorts>): Promise<unknown> => {
    const outcomes: DocumentOutcome[] = [];
    for await (const outcome of ingest([folder], { ...ports, ...options })) outcomes.push(outcome);
    const [article] = (await storage.reading().list('articles', {})).rows.map(({ row }) => row);
    const [event] = (await storage.reading().list('events', {}, { kinds: ['capture'] })).rows.map(({ row }) => row);
    return [outcomes.map(({ status }) => status), article?.publishedAt, article?.referenceDay, article?.referenceInferred, event?.timeStart];
  };

  it('comes with it, and stays with it when it is analysed again, until another one comes', async () => {
    await write({ 'a.txt': TEXT });
    expect(await again({ referenceDayOf: (source) => (source.endsWith('a.txt') ? '2021-08-13' : null) })).toEqual([['added'], null, '2021-08-13', false, '2021-08-12']);
    expect(await again({ again: true })).toEqual([['reanalysed'], null, '2021-08-13', false, '2021-08-12']);
    expect(await again({ again: true, referenceDayOf: () => '2021-08-20' })).toEqual([['reanalysed'], null, '2021-08-20', false, '2021-08-19']);
  });

  it('may come later', async () => {
    await write({ 'a.txt': TEXT });
    expect(await again({})).toEqual([['added'], null, null, false, null]);
    expect(await again({ again: true, referenceDayOf: () => '2021-08-13' })).toEqual([['reanalysed'], null, '2021-08-13', false, '2021-08-12']);
  });
});

describe('nothing is lost', () => {
  const deep = `<html><body>${'<div>'.repeat(100_000)}喀布尔${'</div>'.repeat(100_000)}</body></html>`;
  it.each<[string, string, string | Uint8Array, unknown[]]>([
    ['an empty file', 'x.md', '', ['refused', 'FORMAT_UNKNOWN']],
    ['a binary file', 'x.bin', Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256), ['refused', 'FORMAT_UNKNOWN']],
    ['a truncated gzip', 'x.md.gz', gzipSync(Buffer.from(GHAZNI.repeat(200))).subarray(0, 200), ['added']],
    ['bytes that are no text in their encoding', 'x.md', Buffer.concat([Buffer.from(GHAZNI), Buffer.from([0xff, 0xfe, 0x81])]), ['added']],
    ['a YAML bomb', 'x.md', `---\n${['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((key, index, all) => `${key}: &${key} [${index === 0 ? 'lol' : Array(9).fill(`*${all[index - 1] ?? ''}`).join(',')}]`).join('\n')}\n---\n\n塔利班攻占加兹尼。\n`, ['added']],
    ['front matter that is a program', 'x.md', '---js\nprocess.exit(3)\n---\n\n塔利班攻占加兹尼。\n', ['added']],
    ['HTML nested 100,000 deep', 'x.html', deep, ['added']],
    ['a line of a million characters', 'x.txt', `塔利班攻占加兹尼${'啊'.repeat(1_000_000)}`, ['added']],
  ])('%s', async (_what, name, contents, expected) => {
    await write({ 'a.md': GHAZNI, [name]: contents });
    const outcomes = summary(await run());
    expect(outcomes[0]).toEqual(['a.md', 'added']);
    expect((outcomes[1] as unknown[]).slice(1)).toEqual(expected);
  });

  it('a path that names nothing is said, the others go on, each counted once', async () => {
    await write({ 'a.md': GHAZNI });
    const outcomes = await run(join(folder, 'none.md'), join(folder, 'a.md'), join(folder, '*.md'));
    expect(summary(outcomes)).toEqual([['none.md', 'refused', 'SOURCE_MISSING'], ['a.md', 'added']]);
    expect(outcomes.map(({ number, total }) => [number, total])).toEqual([[1, 2], [2, 2]]);
  });

  it('when the database goes away the run ends and says so, without losing what was kept', async () => {
    await write({ 'a.md': GHAZNI, 'b.md': KABUL });
    const outcomes = ingest([folder], ports);
    expect((await outcomes.next()).value).toMatchObject({ status: 'added' });
    await storage.drop();
    await expect(outcomes.next()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  });
});
