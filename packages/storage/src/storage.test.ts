import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EDGES } from './edges/edge-table.ts';
import type { Kept } from './filing/kept.ts';
import type { Filing } from './filing/filing.ts';
import type { EdgeName, ListName, Page } from './reading.ts';
import { sampleArticle, type SampleArticle } from './testing/sample.ts';
import { openTestStorage, type TestStorage } from './testing/test-database.ts';

const GHAZNI: SampleArticle = {
  url: 'https://news.example/ghazni', title: '塔利班攻占加兹尼', day: '2021-08-12', publisher: '晨报',
  text: '𠮷据路透社报道，塔利班发言人穆贾希德说：“我们已进入加兹尼。”塔利班12日攻占加兹尼。',
  chains: [
    { kind: 'organization', name: '路透社' },
    { kind: 'organization', name: '塔利班' },
    { kind: 'person', name: '穆贾希德', role: '塔利班发言人' },
    { kind: 'location', name: '加兹尼', place: { id: 'geonames:1141269', kind: 'city', name: 'Ghazni', lat: 33.55, lon: 68.42, country: 'AF', admin1: 'AF-GHA', wikidata: null } },
  ],
  events: [{ kind: 'capture', trigger: '攻占', time: '2021-08-12', arguments: [{ role: 'agent', words: '塔利班' }, { role: 'patient', words: '加兹尼' }], source: '路透社' }],
  quotations: [{ content: '我们已进入加兹尼。', speaker: '穆贾希德', via: '路透社', cue: '说' }],
};
const HERAT: SampleArticle = {
  url: 'https://news.example/herat', title: 'Taliban take Herat', day: '2021-08-13', language: 'en', publisher: 'Morning Post',
  text: 'The Taliban took Herat on Friday.', chains: [{ kind: 'organization', name: 'Taliban' }, { kind: 'location', name: 'Herat' }],
  events: [{ kind: 'capture', trigger: 'took', time: '2021-08-13', arguments: [{ role: 'agent', words: 'Taliban' }, { role: 'patient', words: 'Herat' }] }],
};

/** Links by equal names, as far as storage is concerned. */
async function file(filing: Filing, sample: SampleArticle): Promise<Kept> {
  const document = sampleArticle(sample);
  const kept = (await filing.keepArticles([document]))[0]!;
  const chains = kept.chains.map(({ anchor }, index) => ({ anchor, chain: document.analysis.chains[index]! }));
  const shown = chains.map(({ anchor, chain: { kind, name } }) => ({ anchor, personas: [{ key: `${kind}|${name}`, kind, profile: { name }, keys: [] }] }));
  const { fresh } = await filing.keepPersonas([kept], shown);
  await filing.assignEntities(fresh.map((key) => [key]), [kept]);
  await filing.settleChains([kept]);
  await filing.assignEvents(kept.eventMentions.map(({ anchor }, index) => {
    const { kind, time, arguments: parts } = document.analysis.events[index]!;
    const place = parts.find(({ role }) => role === 'patient')?.filler.chain ?? null;
    return {
      members: [anchor], kind, title: parts.map(({ filler }) => document.analysis.article.text.slice(filler.span.start, filler.span.end)).join(' '),
      timeStart: time?.value ?? null, timeEnd: time?.value ?? null, timePrecision: 'day' as const, place: place === null ? null : kept.chains[place]!.anchor,
    };
  }), [kept]);
  return kept;
}

let storage: TestStorage;
beforeAll(async () => {
  storage = await openTestStorage();
  const ghazni = await storage.save((filing) => file(filing, GHAZNI));
  const herat = await storage.save((filing) => file(filing, HERAT));
  await storage.save(async ({ derived: { stories } }) => {
    await stories.keepCasts([ghazni, herat].map(({ articleId, chains }) => ({ articleId, parts: chains.map(({ id }) => ({ chainId: id, weight: 1 })) })));
    await stories.keepContinuations([{ articleId: herat.articleId, continuesId: ghazni.articleId, likeness: 0.5 }]);
  });
});
afterAll(() => storage.drop());

const names = (page: { rows: readonly { row: unknown }[] }): unknown[] => page.rows.map(({ row }) => (row as { name?: string; title?: string }).name ?? (row as { title?: string }).title);

describe('what was kept is read', () => {
  it('by id, in a statement a noun', async () => {
    const list = await storage.reading().list('articles', {}, {}, 'oldest');
    const reading = storage.reading();
    const before = storage.statements;
    const articles = await Promise.all(list.rows.map(({ row }) => reading.byId('article', row.id)));
    expect(storage.statements - before).toBe(1);
    expect(articles).toEqual(list.rows.map(({ row }) => row));
    expect(articles[0]).toMatchObject({ title: '塔利班攻占加兹尼', publishedAt: '2021-08-12', language: 'zh-Hans', text: GHAZNI.text, issues: [], ingestedAt: expect.any(Date) });
    expect(await reading.byId('article', 'no id')).toBeNull();
  });

  it('along the edges, in a statement an edge', async () => {
    const articles = await storage.reading().list('articles', {}, {}, 'oldest');
    const reading = storage.reading();
    const before = storage.statements;
    const pages = await Promise.all(articles.rows.map(({ row }) => reading.edge('article.organizations', row.id, { first: 10 })));
    expect(storage.statements - before).toBe(1);
    expect(pages.map(names)).toEqual([['塔利班', '路透社'], ['Taliban']]);
  });

  it('with evidence whose sides are cut from the text', async () => {
    const [article] = (await storage.reading().list('articles', {}, {}, 'oldest')).rows;
    const { rows } = await storage.reading().edge('article.quotations', article!.row.id, {});
    expect(rows.map(({ row }) => row)).toMatchObject([{
      content: '我们已进入加兹尼。', cue: '说', before: '𠮷据路透社报道，塔利班发言人穆贾希德说：“', after: '”塔利班12日攻占加兹尼。',
      speaker: { exact: '穆贾希德', entityKind: 'person', before: '𠮷据路透社报道，塔利班发言人' }, via: [{ exact: '路透社', before: '𠮷据' }],
    }]);
  });
});

describe('every way to read runs', () => {
  it.each(Object.keys(EDGES) as EdgeName[])('%s, forward, backward and counted', async (edge) => {
    const parent = await parentOf(edge);
    const reading = storage.reading();
    const all = await reading.edge(edge, parent, {});
    expect(await reading.countEdge(edge, parent)).toBe(all.rows.length);
    const forward: unknown[] = [];
    for (let after: string | null = null; ;) {
      const page: Page<unknown> = await reading.edge(edge, parent, { first: 1, after });
      forward.push(...page.rows.map(({ row }) => row));
      after = page.rows.at(-1)?.cursor ?? null;
      if (!page.hasNextPage) break;
    }
    expect(forward).toEqual(all.rows.map(({ row }) => row));
    const last = await reading.edge(edge, parent, { last: 1 });
    expect(last.rows).toEqual(all.rows.slice(-1));
    expect(last.hasPreviousPage).toBe(all.rows.length > 1);
  });

  it.each<[ListName, object, string | undefined, unknown[]]>([
    ['articles', { language: 'en', from: '2021-08-13', to: '2021-08-13' }, 'newest', ['Taliban take Herat']],
    ['articles', {}, 'newest', ['Taliban take Herat', '塔利班攻占加兹尼']],
    ['articles', { to: '2021-08-11' }, undefined, []],
    ['people', { name: '穆賈希德' }, 'name', ['穆贾希德']],
    ['people', { name: '—' }, 'name', []],
    ['organizations', {}, 'mentions', ['塔利班', '路透社', 'Taliban']],
    ['locations', { country: 'AF' }, 'mentions', ['加兹尼']],
    ['events', { kinds: ['capture'], modalities: ['actual'], from: '2021-08-13' }, 'oldest', ['Taliban Herat']],
    ['events', { to: '2021-08-12' }, 'newest', ['塔利班 加兹尼']],
    ['events', { placeId: 'nowhere', participantId: 'nobody', role: 'agent' }, 'mentions', []],
    ['events', { role: 'agent' }, 'newest', ['Taliban Herat', '塔利班 加兹尼']],
    ['sources', {}, 'name', ['Morning Post', '晨报']],
  ])('%s with %j by %s', async (list, filter, order, expected) => {
    const reading = storage.reading();
    const rows = names(await reading.list(list, { first: 10 }, filter, order as 'name'));
    expect([...rows].sort()).toEqual([...expected].sort());
    expect(await reading.countList(list, filter)).toBe(expected.length);
  });

  it('an edge of events with a filter', async () => {
    const parent = await parentOf('organization.events');
    expect(names(await storage.reading().edge('organization.events', parent, {}, { kinds: ['capture'] }))).toEqual(['塔利班 加兹尼']);
    expect(names(await storage.reading().edge('organization.events', parent, {}, { kinds: ['meet'] }))).toEqual([]);
  });
});

describe('search', () => {
  it.each([
    ['加茲尼', ['location', 'event', 'article', 'quotation']],
    ['herat', ['location', 'event', 'article']],
    ['路透社报道', ['article']],
    ['透社报', ['article']],
    ['京', []],
    ['?!', []],
  ])('for %s finds %j', async (words, expected) => {
    const reading = storage.reading();
    const { rows } = await reading.search(words, { first: 10 });
    expect(rows.map(({ row }) => row.noun)).toEqual(expected);
    expect(await reading.countSearch(words)).toBe(expected.length);
  });

  it('goes on after its cursor', async () => {
    const [first, second] = (await storage.reading().search('herat', {})).rows;
    expect((await storage.reading().search('herat', { first: 1, after: first!.cursor })).rows).toEqual([second]);
  });
});

describe('an analysis', () => {
  it('comes back as it was kept', async () => {
    const stored = [];
    for await (const each of storage.analyses()) stored.push(each);
    expect(stored.map(({ analysis }) => analysis)).toEqual([GHAZNI, HERAT].map((sample) => sampleArticle(sample).analysis));
    expect(stored[0]).toMatchObject({ source: GHAZNI.url, item: null, events: [expect.any(String)] });
    expect(new Set(stored[0]!.entities).size).toBe(4);
  });
});

describe('cursors', () => {
  it.each(['', 'garbage', '!', Buffer.from('[]').toString('base64url'), Buffer.from('["sources:name","Morning Post","no id"]').toString('base64url')])('%j is refused', async (after) => {
    await expect(storage.reading().list('sources', { first: 1, after })).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
  });

  it('of another order are refused', async () => {
    const [row] = (await storage.reading().list('people', { first: 1 }, {}, 'name')).rows;
    await expect(storage.reading().list('people', { first: 1, after: row!.cursor }, {}, 'mentions')).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
  });
});

/** An id that the edge starts from: the first of its noun, the Taliban for organizations. */
async function parentOf(edge: EdgeName): Promise<string> {
  const lists = { article: 'articles', source: 'sources', person: 'people', organization: 'organizations', location: 'locations', event: 'events', story: 'stories' } as const;
  const [noun] = edge.split('.') as [keyof typeof lists];
  const { rows } = await storage.reading().list(lists[noun], { first: 1 });
  return rows[0]!.row.id;
}
