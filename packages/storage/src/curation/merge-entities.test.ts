import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SampleArticle } from '../testing/sample.ts';
import { fileSample } from '../testing/file-sample.ts';
import { openTestStorage, type TestStorage } from '../testing/test-database.ts';

const article = (day: number, name: string, city: string): SampleArticle => ({
  url: `https://news.example/${String(day)}`, title: `${name}到访${city}`, day: `2021-08-${String(day)}`, text: `${name}${String(day)}日在${city}同代表会谈。${name}说：“会谈有益。”`,
  chains: [{ kind: 'person', name }, { kind: 'location', name: city }],
  events: [{ kind: 'meet', trigger: '会谈', time: `2021-08-${String(day)}`, arguments: [{ role: 'agent', words: name }, { role: 'place', words: city }] }],
  quotations: [{ content: '会谈有益。', speaker: name, cue: '说' }],
});

const anna = { by: 'anna', because: 'the embassy spells him so' };

let storage: TestStorage;
beforeAll(async () => {
  storage = await openTestStorage();
  for (const each of [article(10, '哈利勒扎德', '多哈'), article(11, '哈利勒扎德', '多哈'), article(12, '扎勒米', '杜哈'), article(13, '扎勒迈', '多哈')]) await storage.save((filing) => fileSample(filing, each));
});
afterAll(() => storage.drop());

const idOf = async (list: 'people' | 'locations', name: string): Promise<string> =>
  (await storage.reading().list(list, {})).rows.find(({ row }) => row.name === name)?.row.id ?? `no ${name}`;

/** Everything that a reader sees of people, places and their events. */
async function shown(): Promise<unknown> {
  const reading = storage.reading();
  const people = (await reading.list('people', {}, {}, 'name')).rows.map(({ row }) => row);
  const locations = (await reading.list('locations', {}, {}, 'name')).rows.map(({ row }) => row);
  const events = await Promise.all(people.map(async ({ id }) => (await reading.edge('person.events', id, {})).rows.map(({ row }) => row)));
  return { people, locations, events, there: await Promise.all(locations.map(({ id }) => reading.countEdge('location.events', id))) };
}

describe('a merge', () => {
  it('makes two people one: mentions, names, events and quotations; the old id answers the survivor', async () => {
    const [into, from] = [await idOf('people', '哈利勒扎德'), await idOf('people', '扎勒米')];
    const before = await shown();
    const { curationId, entities } = await storage.curation.mergeEntities({ ...anna, into, from: [from] });
    expect(entities).toEqual([{ id: into, kind: 'person' }]);
    const reading = storage.reading();
    expect(await reading.byId('person', from)).toEqual(await reading.byId('person', into));
    expect(await reading.byId('person', into)).toMatchObject({ name: '哈利勒扎德', mentionCount: 6, articleCount: 3, names: [{ text: '哈利勒扎德', count: 4 }, { text: '扎勒米', count: 2 }] });
    expect([await reading.countEdge('person.events', into), await reading.countEdge('person.quotations', into)]).toEqual([2, 3]);
    expect((await reading.list('people', {})).rows.map(({ row }) => row.id)).not.toContain(from);
    await storage.curation.undo({ ...anna, id: curationId });
    expect(await shown()).toEqual(before);
    expect(await storage.reading().byId('person', from)).toMatchObject({ id: from, name: '扎勒米' });
  });

  it('of places takes their events along, and gives them back', async () => {
    const before = await shown();
    const [into, from] = [await idOf('locations', '多哈'), await idOf('locations', '杜哈')];
    const { curationId } = await storage.curation.mergeEntities({ ...anna, into, from: [from] });
    expect(await storage.reading().countEdge('location.events', into)).toBe(3);
    await storage.curation.undo({ ...anna, id: curationId });
    expect(await shown()).toEqual(before);
  });

  it('of many into one is undone in the order of the decisions', async () => {
    const before = await shown();
    const [into, one, other] = [await idOf('people', '哈利勒扎德'), await idOf('people', '扎勒米'), await idOf('people', '扎勒迈')];
    const first = await storage.curation.mergeEntities({ ...anna, into: one, from: [other] });
    const second = await storage.curation.mergeEntities({ ...anna, into, from: [other] });
    expect(await storage.reading().byId('person', other)).toMatchObject({ id: into });
    await expect(storage.curation.undo({ ...anna, id: first.curationId })).rejects.toMatchObject({ code: 'CURATION_BUILT_UPON', message: expect.stringContaining(`merge ${second.curationId} by anna`) });
    await storage.curation.undo({ ...anna, id: second.curationId });
    expect(await storage.reading().byId('person', other)).toMatchObject({ id: one });
    await storage.curation.undo({ ...anna, id: first.curationId });
    expect(await shown()).toEqual(before);
  });

  it('gives back what came later under a name that only the merged one had', async () => {
    const [into, from] = [await idOf('people', '哈利勒扎德'), await idOf('people', '扎勒米')];
    const { curationId } = await storage.curation.mergeEntities({ ...anna, into, from: [from] });
    await storage.save((filing) => fileSample(filing, article(14, '扎勒米', '多哈')));
    expect(await storage.reading().byId('person', into)).toMatchObject({ articleCount: 4 });
    await storage.curation.undo({ ...anna, id: curationId });
    expect([await storage.reading().byId('person', into), await storage.reading().byId('person', from)]).toMatchObject([{ articleCount: 2 }, { articleCount: 2 }]);
  });

  it('gives back names that were linked anew since, and with them what comes later still', async () => {
    const [into, from] = [await idOf('people', '哈利勒扎德'), await idOf('people', '扎勒米')];
    const { curationId } = await storage.curation.mergeEntities({ ...anna, into, from: [from] });
    await storage.save((filing) => filing.assignEntities([['person|哈利勒扎德', 'person|扎勒米']], []));
    await storage.save((filing) => fileSample(filing, article(15, '扎勒米', '多哈')));
    await storage.curation.undo({ ...anna, id: curationId });
    await storage.save((filing) => fileSample(filing, article(16, '扎勒米', '多哈')));
    expect([await storage.reading().byId('person', into), await storage.reading().byId('person', from)]).toMatchObject([{ articleCount: 2 }, { articleCount: 4 }]);
  });

  it.each<[string, (id: (name: string) => Promise<string>) => Promise<unknown>, string]>([
    ['with itself', async (id) => storage.curation.mergeEntities({ ...anna, into: await id('扎勒米'), from: [await id('扎勒米')] }), 'CURATION_IMPOSSIBLE'],
    ['of two kinds', async (id) => storage.curation.mergeEntities({ ...anna, into: await id('扎勒米'), from: [await idOf('locations', '多哈')] }), 'CURATION_IMPOSSIBLE'],
    ['of nobody', async (id) => storage.curation.mergeEntities({ ...anna, into: await id('扎勒米'), from: ['00000000-0000-4000-8000-000000000000'] }), 'NODE_MISSING'],
    ['without a reason', async (id) => storage.curation.mergeEntities({ by: 'anna', because: ' ', into: await id('扎勒米'), from: [await id('扎勒迈')] }), 'ARGUMENT_INVALID'],
  ])('%s is refused and changes nothing', async (_what, work, code) => {
    const before = await shown();
    await expect(work((name) => idOf('people', name))).rejects.toMatchObject({ code });
    expect(await shown()).toEqual(before);
  });

  it('is undone once, and an undoing never', async () => {
    const { curationId } = await storage.curation.mergeEntities({ ...anna, into: await idOf('people', '扎勒米'), from: [await idOf('people', '扎勒迈')] });
    const undone = await storage.curation.undo({ ...anna, id: curationId });
    await expect(storage.curation.undo({ ...anna, id: curationId })).rejects.toMatchObject({ code: 'CURATION_UNDONE' });
    await expect(storage.curation.undo({ ...anna, id: undone.curationId })).rejects.toMatchObject({ code: 'CURATION_UNDONE' });
  });
});
