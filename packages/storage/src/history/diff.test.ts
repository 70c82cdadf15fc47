import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fileSample } from '../testing/file-sample.ts';
import type { SampleArticle } from '../testing/sample.ts';
import { openTestStorage, type TestStorage } from '../testing/test-database.ts';

const article = (day: number): SampleArticle => ({
  url: `https://news.example/${String(day)}`, title: `第${String(day)}日`, day: `2021-08-${String(day)}`, text: '史密斯说，塔利班攻占加兹尼。',
  chains: [{ kind: 'person', name: '史密斯' }, { kind: 'organization', name: '塔利班' }, { kind: 'location', name: '加兹尼' }],
  events: [{ kind: 'capture', trigger: '攻占', arguments: [{ role: 'agent', words: '塔利班' }] }],
});

let storage: TestStorage;
const pause = () => new Promise((resolve) => { setTimeout(resolve, 5); });
const run = async (again: boolean, work: () => Promise<unknown>) => {
  const recorder = storage.run(again);
  await work();
  await recorder.note(again ? 'reanalysed' : 'added', [again ? 'mentions@2' : 'mentions@1']);
  await recorder.end();
  await pause();
};

beforeAll(async () => {
  storage = await openTestStorage();
  await run(false, () => storage.save((filing) => fileSample(filing, article(12))));
  await run(true, async () => {
    const { sampleArticle } = await import('../testing/sample.ts');
    const { sha256 } = sampleArticle(article(12));
    await storage.save((filing) => fileSample({ ...filing, keepArticles: (documents) => filing.keepArticles(documents.map((document) => ({ ...document, sha256 })), true) }, {
      ...article(12), chains: [{ kind: 'organization', name: '塔利班' }, { kind: 'person', name: '加兹尼' }], events: [{ kind: 'capture', trigger: '攻占', modality: 'denied', arguments: [{ role: 'agent', words: '塔利班' }] }],
    }));
    await storage.save((filing) => fileSample(filing, article(13)));
  });
});
afterAll(() => storage.drop());

describe('runs', () => {
  it('are written down with their annotators, latest first', async () => {
    const { rows } = await storage.reading().list('runs', {});
    expect(rows.map(({ row }) => [row.again, row.annotators, row.added, row.reanalysed])).toEqual([[true, ['mentions@2'], 0, 1], [false, ['mentions@1'], 1, 0]]);
  });

  it('differ by what was added, withdrawn and changed in articles that both knew', async () => {
    const [last, first] = (await storage.reading().list('runs', {})).rows.map(({ row }) => new Date(row.finishedAt!));
    const found = (await storage.reading().differences(first!, last!)).filter(({ fact }) => fact === 'mention' || fact === 'eventMention');
    expect(found.map(({ fact, kind, added, withdrawn, changed, examples }) => [fact, kind, added, withdrawn, changed, examples.map(({ words, before, after }) => [words, before, after])])).toEqual([
      ['mention', 'person', 0, 1, 1, [['加兹尼', 'location · name', 'person · name'], ['史密斯', 'person · name', null]]],
      ['eventMention', 'capture', 0, 0, 1, [['攻占', 'capture · actual', 'capture · denied']]],
    ]);
    expect(await storage.reading().differences(last!, last!)).toEqual([]);
  });
});

describe('what linking is unsure of', () => {
  it('is listed with the words of both sides, until a person decides', async () => {
    const people = (await storage.reading().list('people', {})).rows.map(({ row }) => row);
    const [left, right] = ['史密斯', '加兹尼'].map((wanted) => people.find(({ name }) => name === wanted)!.id) as [string, string];
    const anchorOf = async (day: number, span: string, kind: string) => `${(await storage.reading().byId('article', (await storage.reading().list('articles', {}, { from: `2021-08-${String(day)}`, to: `2021-08-${String(day)}` })).rows[0]!.row.id))!.sha256}:${span}:${kind}`;
    await storage.save(async (filing) => filing.keepJudgements([{ left: await anchorOf(13, '0-3', 'person'), right: await anchorOf(12, '10-13', 'person'), verdict: 'unsure', score: 0.6, because: 'names alike', by: 'linking@9' }]));
    const list = async (filter: object) => (await storage.reading().list('candidates', {}, filter)).rows.map(({ row }) => [row.left.exact, row.right.exact, row.score, row.because]);
    expect(await list({ kind: 'person', minScore: 0.5 })).toEqual([['史密斯', '加兹尼', 0.6, 'names alike']]);
    expect([await list({ minScore: 0.7 }), await list({ kind: 'location' })]).toEqual([[], []]);
    const { curationId } = await storage.curation.keepApart({ by: 'anna', because: 'a man and a city', left, right });
    expect(await list({})).toEqual([]);
    await storage.curation.undo({ by: 'anna', because: 'too soon', id: curationId });
    expect(await list({})).toHaveLength(1);
  });
});
