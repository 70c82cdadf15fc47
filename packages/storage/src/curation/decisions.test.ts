import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fileSample } from '../testing/file-sample.ts';
import type { SampleArticle } from '../testing/sample.ts';
import { openTestStorage, type TestStorage } from '../testing/test-database.ts';

const anna = { by: 'anna', because: 'I asked him' };

/** A long sentence first, so that a changed analysis of the same words can find less or other things in it. */
const article = (day: number, found: Partial<SampleArticle> = {}): SampleArticle => ({
  url: `https://news.example/${String(day)}`, title: `第${String(day)}日`, day: `2021-08-${String(day)}`, text: `发言人史密斯说，塔利班${String(day)}日攻占加兹尼。记者王平报道。`,
  chains: [{ kind: 'person', name: '史密斯' }, { kind: 'organization', name: '塔利班' }, { kind: 'location', name: '加兹尼' }, { kind: 'person', name: '王平' }],
  events: [{ kind: 'capture', trigger: '攻占', time: `2021-08-${String(day)}`, arguments: [{ role: 'agent', words: '塔利班' }, { role: 'patient', words: '加兹尼' }] }],
  quotations: [{ content: `塔利班${String(day)}日攻占加兹尼`, speaker: '史密斯', cue: '说' }],
  ...found,
});

let storage: TestStorage;
beforeAll(async () => {
  storage = await openTestStorage();
  for (const day of [11, 12, 13]) await storage.save((filing) => fileSample(filing, article(day)));
});
afterAll(() => storage.drop());

/** The same bytes, analysed otherwise. */
const again = (day: number, found: Partial<SampleArticle>) => storage.save(async (filing) => {
  const sha256 = (await import('../testing/sample.ts')).sampleArticle(article(day)).sha256;
  const keeper = { ...filing, keepArticles: (documents: Parameters<typeof filing.keepArticles>[0]) => filing.keepArticles(documents.map((document) => ({ ...document, sha256 })), true) };
  return fileSample(keeper, article(day, found));
});

const people = async () => (await storage.reading().list('people', {}, {}, 'name')).rows.map(({ row }) => row);
const named = async (name: string) => (await people()).find((person) => person.name === name)!;
const articleOn = async (day: number) => (await storage.reading().list('articles', {}, { from: `2021-08-${String(day)}`, to: `2021-08-${String(day)}` })).rows[0]!.row.id;
const eventMentionOn = async (day: number) => (await storage.reading().edge('article.eventMentions', await articleOn(day), {})).rows[0]?.row;
const mentionOn = async (day: number, exact: string) => (await storage.reading().edge('article.mentions', await articleOn(day), {})).rows.map(({ row }) => row).find((row) => row.exact === exact);
const quotationOn = async (day: number) => (await storage.reading().edge('article.quotations', await articleOn(day), {})).rows[0]?.row;
const claimOn = async (day: number) => {
  const { rows } = await storage.reading().edge('event.claims', (await eventMentionOn(day))!.eventId, {});
  const article = await articleOn(day);
  return rows.map(({ row }) => row).find(({ slot, articleId }) => slot === 'time' && articleId === article)!;
};
const unplaced = async () => (await storage.reading().list('curations', {}, { unplaced: true })).rows.map(({ row }) => [row.action, row.unplaced.map(({ words }) => words)]);

describe('a name that a person gives', () => {
  it('is shown whatever articles say, and the one before it is shown again', async () => {
    const { id } = await named('史密斯');
    const first = await storage.curation.renameEntity({ ...anna, entity: id, name: '约翰·史密斯' });
    const second = await storage.curation.renameEntity({ ...anna, entity: id, name: 'J. Smith' });
    await storage.save((filing) => fileSample(filing, article(14)));
    expect(await storage.reading().byId('person', id)).toMatchObject({ name: 'J. Smith', articleCount: 4 });
    await expect(storage.curation.undo({ ...anna, id: first.curationId })).rejects.toMatchObject({ code: 'CURATION_BUILT_UPON' });
    await storage.curation.undo({ ...anna, id: second.curationId });
    expect(await storage.reading().byId('person', id)).toMatchObject({ name: '约翰·史密斯' });
    await storage.curation.undo({ ...anna, id: first.curationId });
    expect(await storage.reading().byId('person', id)).toMatchObject({ name: '史密斯' });
  });
});

describe('a split', () => {
  it('makes a new entity of some mentions, and gives them back', async () => {
    const { id } = await named('史密斯');
    const before = await people();
    const { curationId, entities } = await storage.curation.splitEntity({ ...anna, entity: id, mentions: [(await mentionOn(12, '史密斯'))!.id] });
    const [whole, other] = entities;
    expect(await storage.reading().byId('person', whole!.id)).toMatchObject({ id, articleCount: 3 });
    expect(await storage.reading().byId('person', other!.id)).toMatchObject({ name: '史密斯', articleCount: 1, mentionCount: 1 });
    await expect(storage.curation.mergeEntities({ ...anna, into: id, from: [other!.id] })).rejects.toMatchObject({ code: 'CURATION_CONFLICT' });
    await storage.curation.undo({ ...anna, id: curationId });
    expect(await people()).toEqual(before);
    expect(await storage.reading().byId('person', other!.id)).toMatchObject({ id });
  });

  it.each([
    ['of everything', async () => Promise.all([11, 12, 13, 14].map(async (day) => (await mentionOn(day, '史密斯'))!.id)), 'CURATION_IMPOSSIBLE'],
    ['of mentions of another', async () => [(await mentionOn(12, '王平'))!.id], 'CURATION_IMPOSSIBLE'],
    ['of nothing that is there', async () => ['00000000-0000-4000-8000-000000000000'], 'NODE_MISSING'],
  ])('%s is refused', async (_what, mentions, code) => {
    await expect(storage.curation.splitEntity({ ...anna, entity: (await named('史密斯')).id, mentions: await mentions() })).rejects.toMatchObject({ code });
  });
});

describe('keeping apart', () => {
  it('stands against a merge until it is undone', async () => {
    const [smith, wang] = [await named('史密斯'), await named('王平')];
    const { curationId } = await storage.curation.keepApart({ ...anna, left: smith.id, right: wang.id });
    await expect(storage.curation.mergeEntities({ ...anna, into: smith.id, from: [wang.id] })).rejects.toMatchObject({ code: 'CURATION_CONFLICT', message: expect.stringContaining('anna keeps them apart') });
    await storage.curation.undo({ ...anna, id: curationId });
    const { curationId: merge } = await storage.curation.mergeEntities({ ...anna, into: smith.id, from: [wang.id] });
    await storage.curation.undo({ ...anna, id: merge });
  });
});

describe('a fact that a person rejects', () => {
  it('a mention: counts no more, stays, and comes back', async () => {
    const before = await people();
    const mention = (await mentionOn(11, '王平'))!;
    const { curationId } = await storage.curation.rejectFact({ ...anna, noun: 'mention', id: mention.id });
    expect(await named('王平')).toMatchObject({ articleCount: 3, mentionCount: 3 });
    expect([await mentionOn(11, '王平'), await storage.reading().byId('mention', mention.id)]).toEqual([undefined, null]);
    await expect(storage.curation.rejectFact({ ...anna, noun: 'mention', id: mention.id })).rejects.toMatchObject({ code: 'CURATION_CONFLICT' });
    await storage.curation.undo({ ...anna, id: curationId });
    expect(await people()).toEqual(before);
    expect(await mentionOn(11, '王平')).toEqual(mention);
  });

  it('a quotation, a report: gone from their edges and counts, and back', async () => {
    const [quotation, report] = [(await quotationOn(11))!, (await eventMentionOn(11))!];
    const event = await storage.reading().byId('event', report.eventId);
    const decisions = [await storage.curation.rejectFact({ ...anna, noun: 'quotation', id: quotation.id }), await storage.curation.rejectFact({ ...anna, noun: 'eventMention', id: report.id })];
    expect([await quotationOn(11), await eventMentionOn(11), await storage.reading().byId('eventMention', report.id)]).toEqual([undefined, undefined, null]);
    expect(await storage.reading().byId('event', report.eventId)).toMatchObject({ mentionCount: event!.mentionCount - 1 });
    for (const { curationId } of decisions) await storage.curation.undo({ ...anna, id: curationId });
    expect([await quotationOn(11), await eventMentionOn(11), await storage.reading().byId('event', report.eventId)]).toEqual([quotation, report, event]);
  });
});

describe('a fact that a person corrects', () => {
  it.each(['kind', 'time', 'modality'] as const)('the %s of a report, and back', async (field) => {
    const report = (await eventMentionOn(12))!;
    const value = { kind: 'attack', time: '2021-08-10', modality: 'denied' }[field];
    const { curationId } = await storage.curation.correctFact({ ...anna, noun: 'eventMention', id: report.id, field, value });
    expect(await eventMentionOn(12)).toEqual({ ...report, [field]: value });
    await storage.curation.undo({ ...anna, id: curationId });
    expect(await eventMentionOn(12)).toEqual(report);
  });

  it('time, kind and place of an event, whatever later reports say', async () => {
    const { eventId } = (await eventMentionOn(12))!;
    const event = (await storage.reading().byId('event', eventId))!;
    const time = await storage.curation.correctFact({ ...anna, noun: 'event', id: eventId, field: 'time', value: '2021-08-09/2021-08-10' });
    await storage.save((filing) => fileSample(filing, article(15)));
    expect(await storage.reading().byId('event', eventId)).toMatchObject({ timeStart: '2021-08-09', timeEnd: '2021-08-10', timePrecision: 'day', mentionCount: event.mentionCount + 1 });
    await storage.curation.undo({ ...anna, id: time.curationId });
    expect(await storage.reading().byId('event', eventId)).toMatchObject({ timeStart: event.timeStart, timeEnd: event.timeEnd });
  });

  it('the speaker of a quotation, by a mention in its article', async () => {
    const quotation = (await quotationOn(12))!;
    const { curationId } = await storage.curation.correctFact({ ...anna, noun: 'quotation', id: quotation.id, field: 'speaker', value: (await mentionOn(12, '王平'))!.id });
    expect((await quotationOn(12))?.speaker).toMatchObject({ exact: '王平', entityId: (await named('王平')).id });
    await storage.curation.undo({ ...anna, id: curationId });
    expect(await quotationOn(12)).toEqual(quotation);
    await expect(storage.curation.correctFact({ ...anna, noun: 'quotation', id: quotation.id, field: 'speaker', value: (await mentionOn(11, '王平'))!.id })).rejects.toMatchObject({ code: 'CURATION_IMPOSSIBLE' });
  });

  it.each([
    ['mention', 'kind', 'planet', 'expected person, organization, location'], ['mention', 'time', '2021', 'a mention has no time to correct: it has kind'], ['eventMention', 'time', 'yesterday', 'expected ISO 8601'],
    ['location', 'coordinates', '91,0', 'expected degrees'], ['claim', 'value', ' ', 'expected what its slot takes'],
  ] as const)('a %s with %s %s is refused with what was expected', async (noun, field, value, message) => {
    await expect(storage.curation.correctFact({ ...anna, noun, id: '00000000-0000-4000-8000-000000000000', field, value })).rejects.toMatchObject({ code: 'ARGUMENT_INVALID', message: expect.stringContaining(message) });
  });
});

describe('decisions and a changed analysis of the same article', () => {
  it('stand on top of it where their words are found, and wait unplaced where they are not', async () => {
    const report = (await eventMentionOn(13))!;
    const kind = await storage.curation.correctFact({ ...anna, noun: 'mention', id: (await mentionOn(13, '加兹尼'))!.id, field: 'kind', value: 'organization' });
    await storage.curation.correctFact({ ...anna, noun: 'eventMention', id: report.id, field: 'modality', value: 'denied' });
    await storage.curation.correctFact({ ...anna, noun: 'claim', id: (await claimOn(13)).id, field: 'value', value: '2021-08-09' });
    await storage.curation.rejectFact({ ...anna, noun: 'quotation', id: (await quotationOn(13))!.id });
    await storage.curation.rejectFact({ ...anna, noun: 'mention', id: (await mentionOn(13, '王平'))!.id });
    const look = async () => [(await mentionOn(13, '加兹尼'))?.kind, (await eventMentionOn(13))?.modality, await quotationOn(13), await mentionOn(13, '王平')];
    expect(await look()).toEqual(['organization', 'denied', undefined, undefined]);
    expect(await again(13, {})).toMatchObject({ status: 'reanalysed' });
    expect((await claimOn(13)).value).toBe('2021-08-09');
    expect(await look()).toEqual(['organization', 'denied', undefined, undefined]);
    expect(await unplaced()).toEqual([]);

    // Another model finds the city to be a person, the capture to be an attack, and nobody named 王平.
    await again(13, { chains: [{ kind: 'person', name: '史密斯' }, { kind: 'organization', name: '塔利班' }, { kind: 'person', name: '加兹尼' }], events: [{ kind: 'attack', trigger: '攻占', arguments: [{ role: 'agent', words: '塔利班' }] }] });
    expect(await look()).toEqual(['person', 'actual', undefined, undefined]);
    expect(await unplaced()).toEqual([['reject', ['王平']], ['correct', ['发']], ['correct', ['攻占']], ['correct', ['加兹尼']]]);

    // The next one agrees with the person as to the city, and finds the rest again.
    await again(13, { chains: [{ kind: 'person', name: '史密斯' }, { kind: 'organization', name: '塔利班' }, { kind: 'organization', name: '加兹尼' }, { kind: 'person', name: '王平' }] });
    expect(await look()).toEqual(['organization', 'denied', undefined, undefined]);
    expect(await unplaced()).toEqual([]);
    await storage.curation.undo({ ...anna, id: kind.curationId });
  });

  it('a merge holds after it, though the chain that it stood on begins elsewhere', async () => {
    const [smith, wang] = [await named('史密斯'), await named('王平')];
    await storage.curation.mergeEntities({ ...anna, into: smith.id, from: [wang.id] });
    await again(12, { chains: [{ kind: 'person', name: '史密斯' }, { kind: 'person', name: '王平', forms: ['记者', '王平'] }] });
    expect((await mentionOn(12, '王平'))?.entityId).toBe(smith.id);
    expect(await storage.reading().byId('person', wang.id)).toMatchObject({ id: smith.id });
    expect(await unplaced()).toEqual([]);
  });
});
