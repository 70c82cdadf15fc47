import type { Kept } from '@dateline/storage';
import { fileSample, openTestStorage } from '@dateline/storage/testing';
import type { SampleArticle, TestStorage } from '@dateline/storage/testing';

const CITIES = [['加兹尼', 33.55, 68.42], ['赫拉特', 34.34, 62.2], ['坎大哈', 31.61, 65.7], ['昆都士', 36.73, 68.87], ['塔卢坎', 36.74, 69.53], ['法拉', 32.37, 62.11]] as const;

/** Six articles that share people, places and an event, and have of everything something. */
const SAMPLES: readonly SampleArticle[] = CITIES.map(([city, lat, lon], index) => ({
  url: `https://news.example/${String(index)}`, title: `${city}的消息`, day: `2021-08-${String(10 + index)}`, publisher: index % 2 ? '晨报' : '晚报',
  text: `据路透社报道，塔利班12日攻占${city}。内政部发言人穆贾希德说：“我们已进入${city}。”特使哈利勒扎德在多哈同代表巴拉达尔会谈。`,
  chains: [
    { kind: 'organization', name: '路透社' }, { kind: 'organization', name: '塔利班' }, { kind: 'organization', name: '内政部' }, { kind: 'location', name: '多哈' },
    { kind: 'location', name: city, place: { id: `geonames:${String(index)}`, kind: 'city', name: city, lat, lon, country: 'AF', parent: null } as never },
    { kind: 'person', name: '穆贾希德', role: '发言人' }, { kind: 'person', name: '哈利勒扎德', role: '特使' }, { kind: 'person', name: '巴拉达尔', role: '代表' },
  ],
  events: [
    { kind: 'capture', trigger: '攻占', time: index === 1 ? '2021-08-11' : '2021-08-12', arguments: [{ role: 'agent', words: '塔利班' }, { role: 'patient', words: index < 2 ? CITIES[index]?.[0] ?? '' : city }], source: '穆贾希德' },
    { kind: 'meet', trigger: '会谈', modality: index < 3 ? 'planned' : 'actual', time: index < 2 ? '2021-08-15' : '2021-08-16', arguments: [{ role: 'agent', words: '哈利勒扎德' }, { role: 'patient', words: '巴拉达尔' }, { role: 'place', words: '多哈' }] },
  ],
  quotations: [{ content: `我们已进入${city}。`, speaker: '穆贾希德', via: '路透社', cue: '说' }],
}));

/** Three stories of two articles, of which one is a copy. */
async function relate(storage: TestStorage, kept: readonly Kept[]): Promise<void> {
  await storage.save(async ({ derived: { stories, copies } }) => {
    for (const { articleId, chains } of kept) {
      await stories.keepCasts([{ articleId, parts: chains.map(({ id }) => ({ chainId: id, weight: 1 })) }]);
      await copies.keepBands([{ articleId, bands: [1] }]);
    }
    await stories.keepContinuations(kept.flatMap(({ articleId }, index) => (index % 2 ? [{ articleId, continuesId: kept[index - 1]?.articleId ?? null, likeness: 0.5 }] : [])));
    const [original, , copy] = kept.map(({ articleId }) => articleId);
    if (original !== undefined && copy !== undefined) await copies.keepOriginals(new Map([[original, original], [copy, original]]));
  });
}

/** Every two claims of one slot of an event are said to conflict: enough for whoever reads it. */
async function compare(storage: TestStorage): Promise<void> {
  await storage.save(async ({ derived: { claims } }) => {
    const due = await claims.takeDue(100);
    const told = await claims.ofEvents(due);
    await claims.keepKeys(told.map(({ id, slot, value }) => ({ id, slot, value })));
    const pairs = told.flatMap((left) => told.flatMap((right) => (left.eventId === right.eventId && left.slot === right.slot && left.value < right.value ? [{ left, right }] : [])));
    const comparisons = new Map(pairs.map(({ left, right }) => [`${left.eventId} ${left.slot} ${left.value} ${right.value}`, { eventId: left.eventId, slot: left.slot, left: left.value, right: right.value, relation: 'conflict', because: 'told by different claimants' }]));
    await claims.keepComparisons(due, [...comparisons.values()]);
  });
}

/** What people decided, and what linking is unsure of. */
async function decide(storage: TestStorage, kept: readonly Kept[]): Promise<void> {
  const people = (await storage.reading().list('people', {}, {}, 'name')).rows.map(({ row }) => row.id);
  const [into = '', from = '', third = ''] = people;
  const { curationId } = await storage.curation.mergeEntities({ by: 'anna', because: 'one man', into, from: [from] });
  await storage.curation.undo({ by: 'ben', because: 'two men after all', id: curationId });
  await storage.curation.keepApart({ by: 'anna', because: 'two men', left: into, right: third });
  const anchors = kept.flatMap(({ chains }) => chains.slice(5, 7).map(({ anchor }) => anchor));
  await storage.save((filing) => filing.keepJudgements([{ left: anchors[0] ?? '', right: anchors[3] ?? '', verdict: 'unsure', score: 0.6, because: 'names alike', by: 'linking@1' }]));
}

/** A graph that has of every type of the schema something. */
export async function sampleGraph(): Promise<TestStorage> {
  const storage = await openTestStorage();
  const kept: Kept[] = [];
  for (const half of [SAMPLES.slice(0, 3), SAMPLES.slice(3)]) {
    const run = storage.run(false);
    for (const sample of half) {
      kept.push(await storage.save((filing) => fileSample(filing, sample)));
      await run.note('added', ['mentions@1']);
    }
    await run.end();
  }
  await relate(storage, kept);
  await compare(storage);
  await decide(storage, kept);
  return storage;
}
