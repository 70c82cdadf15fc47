import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Place } from '@dateline/document';
import fc from 'fast-check';
import pg from 'pg';
import { EDGES } from '../edges/edge-table.ts';
import { asOfInstant } from '../history/instant.ts';
import type { ArticleFilter, EventFilter } from '../list-filters.ts';
import type { EdgeName } from '../reading.ts';
import { fileSample } from '../testing/file-sample.ts';
import type { SampleArticle } from '../testing/sample.ts';
import { openTestStorage, type TestStorage } from '../testing/test-database.ts';

const PEOPLE = ['张一', '王二', '赵三', '李四'];
const OFFICES = ['外交部', '央行'];
const CITIES = ['多哈', '喀布尔'];
const OUTLETS = ['晨报', '晚报', undefined];
const place = (id: string, country: string): Place => ({ id, kind: 'city', name: id, lat: 30, lon: 60, country, admin1: null, wikidata: null });
const PLACES = [place('g:doha', 'QA'), place('g:kabul', 'AF')];
const WITHIN = { 'g:kabul': ['g:kabul-province', 'g:afghanistan'] };

/** One of few articles, in one of few wordings: the same again is a revision, and who is in it is often the same. */
const article = (number: number, [one, other, office, city, day]: readonly number[]): SampleArticle => {
  const people = [...new Set([PEOPLE[one! % 4]!, PEOPLE[other! % 4]!])];
  const [title, name, date] = [OFFICES[office! % 2]!, CITIES[city! % 2]!, `2021-08-1${String(day! % 3)}`];
  return {
    url: `https://news.example/${String(number)}`, title: `第${String(number)}篇`, day: date, text: `${title}部长${people.join('、')}在${name}会谈。次日撤离。`, within: WITHIN,
    ...(OUTLETS[day! % 3] !== undefined && { publisher: OUTLETS[day! % 3]! }),
    chains: [{ kind: 'organization', name: title }, ...people.map((words, index) => ({ kind: 'person' as const, name: words, ...(index === 0 && { role: '部长' }) })), { kind: 'location', name, ...(other! % 3 > 0 && { place: PLACES[city! % 2]! }) }],
    events: [
      { kind: 'meet', trigger: '会谈', ...(day! % 4 > 0 && { time: date }), arguments: [...people.map((words) => ({ role: 'agent' as const, words })), { role: 'place', words: name }] },
      ...(one! % 2 === 0 ? [{ kind: 'withdraw' as const, trigger: '撤离', arguments: [{ role: 'agent' as const, words: title }] }] : []),
    ],
  };
};

let storage: TestStorage;
let client: pg.Client;
beforeAll(async () => {
  storage = await openTestStorage();
  client = new pg.Client({ connectionString: storage.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await storage.drop();
});

const anna = { by: 'anna', because: 'she knows' };
const NOBODY = '00000000-0000-0000-0000-000000000000';
const pick = <Value>(from: readonly Value[], index: number): Value | undefined => from[index % Math.max(1, from.length)];
const decisions: string[] = [];

/** What people and articles do to the graph; what is refused leaves it as it is. */
const DEEDS: Readonly<Record<string, (numbers: readonly number[]) => Promise<unknown>>> = {
  file: (numbers) => storage.save((filing) => fileSample(filing, article(numbers[5]! % 7, numbers))),
  again: (numbers) => storage.save((filing) => fileSample(filing, article(numbers[5]! % 7, numbers), true)),
  merge: async (numbers) => {
    const rows = (await storage.reading().list(pick(['people', 'locations', 'organizations'] as const, numbers[0]!)!, {})).rows.map(({ row }) => row.id);
    return storage.curation.mergeEntities({ ...anna, into: pick(rows, numbers[1]!) ?? NOBODY, from: [pick(rows, numbers[2]!) ?? NOBODY] });
  },
  split: async (numbers) => {
    const entity = pick((await storage.reading().list('people', {})).rows, numbers[1]!)?.row.id ?? NOBODY;
    const mentions = (await storage.reading().edge('person.mentions', entity, {})).rows;
    return storage.curation.splitEntity({ ...anna, entity, mentions: [pick(mentions, numbers[2]!)?.row.id ?? NOBODY] });
  },
  link: async (numbers) => storage.save(async (filing) => {
    const { personas } = await filing.personasAbout(PEOPLE.map((name) => `person|${name}`));
    if (personas.length > 0) await filing.assignEntities([[...new Set([pick(personas, numbers[0]!)!.key, pick(personas, numbers[1]!)!.key])]], []);
  }),
  rejectMention: async (numbers) => {
    const article = pick((await storage.reading().list('articles', {})).rows, numbers[0]!)?.row.id ?? NOBODY;
    return storage.curation.rejectFact({ ...anna, noun: 'mention', id: pick((await storage.reading().edge('article.mentions', article, {})).rows, numbers[1]!)?.row.id ?? NOBODY });
  },
  rejectReport: async (numbers) => {
    const event = pick((await storage.reading().list('events', {})).rows, numbers[0]!)?.row.id ?? NOBODY;
    return storage.curation.rejectFact({ ...anna, noun: 'eventMention', id: pick((await storage.reading().edge('event.mentions', event, {})).rows, numbers[1]!)?.row.id ?? NOBODY });
  },
  correctTime: async (numbers) => storage.curation.correctFact({ ...anna, noun: 'event', id: pick((await storage.reading().list('events', {})).rows, numbers[0]!)?.row.id ?? NOBODY, field: 'time', value: `2021-07-1${String(numbers[1]! % 3)}` }),
  correctPlace: async (numbers) => storage.curation.correctFact({
    ...anna, noun: 'event', id: pick((await storage.reading().list('events', {})).rows, numbers[0]!)?.row.id ?? NOBODY, field: 'place', value: pick((await storage.reading().list('locations', {})).rows, numbers[1]!)?.row.id ?? NOBODY,
  }),
  correctKind: async (numbers) => {
    const article = pick((await storage.reading().list('articles', {})).rows, numbers[0]!)?.row.id ?? NOBODY;
    return storage.curation.correctFact({ ...anna, noun: 'mention', id: pick((await storage.reading().edge('article.mentions', article, {})).rows, numbers[1]!)?.row.id ?? NOBODY, field: 'kind', value: 'organization' });
  },
  // As if each of these were in hundreds of articles.
  often: async (numbers) => client.query('SELECT count_often(ARRAY(SELECT id FROM entity ORDER BY id LIMIT $1), 0)', [numbers[0]! * 2]),
  undo: () => storage.curation.undo({ ...anna, id: decisions.pop() ?? NOBODY }),
};

/** The samples' linker looks at words alone, and so may leave some of an entity or event to another, which linking never does; that is not kept. */
const UNLINKED = /_redirect_check/u;

const EDGES_OF = (noun: string): EdgeName[] => (Object.keys(EDGES) as EdgeName[]).filter((edge) => edge.startsWith(`${noun}.`));

/** Lists by where and by whom articles and events are told, and how many there are of what. */
async function lists(instant: number | null): Promise<unknown> {
  const reading = storage.reading();
  const ids = async (list: 'articles' | 'events', filter: ArticleFilter & EventFilter): Promise<unknown> => (await reading.list(list, {}, filter, 'newest', instant)).rows.map(({ row }) => row.id);
  const [location = NOBODY] = (await reading.list('locations', {})).rows.map(({ row }) => row.id);
  const [source = NOBODY] = (await reading.list('sources', {})).rows.map(({ row }) => row.id);
  return Promise.all([
    ...[{ withinId: location }, { withinCountry: 'AF' }, { withinCountry: 'AF', withinId: location }].map((where) => ids('articles', { where })),
    ids('articles', { mentionIds: [location], where: { withinCountry: 'AF' } }),
    ...[{}, { languages: ['en'] }, { placeId: location }].map((more) => ids('events', { sourceIds: [source], ...more })),
    reading.countList('articles', {}, instant), reading.countList('events', {}, instant),
    ...(['language', 'source', 'month'] as const).map((facet) => reading.facetList('articles', facet, 10, {}, instant)),
    ...(['kind', 'month'] as const).map((facet) => reading.facetList('events', facet, 10, {}, instant)),
  ]);
}

/** All edges of all entities and events; from the counted tables, or counted anew as whoever looks back at this instant does. */
async function edges(instant: number | null): Promise<unknown> {
  const reading = storage.reading();
  const seen: Record<string, unknown> = { lists: await lists(instant) };
  for (const [list, noun] of [['people', 'person'], ['organizations', 'organization'], ['locations', 'location'], ['events', 'event']] as const) {
    const ids = (await reading.list(list, {})).rows.map(({ row }) => asOfInstant(row.id, instant));
    for (const edge of EDGES_OF(noun)) seen[edge] = await Promise.all(ids.map(async (id) => (await reading.edge(edge, id, {})).rows.map(({ row }) => row)));
  }
  return JSON.parse(JSON.stringify(seen).replaceAll(/([\da-f]{12})@\d+/gu, '$1')) as unknown;
}

it('what is counted is what counting anew gives, after any articles, revisions and decisions', async () => {
  const deed = fc.tuple(fc.constantFrom(...Object.keys(DEEDS), 'file', 'file', 'again'), fc.array(fc.nat(11), { minLength: 6, maxLength: 6 }));
  await fc.assert(fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 10 }), async (deeds) => {
    for (const [name, numbers] of deeds) {
      try {
        const done = await DEEDS[name]!(numbers);
        if (typeof done === 'object' && done !== null && 'curationId' in done && name !== 'undo') decisions.push(String(done.curationId));
      } catch (error) {
        if (!/^(?:CURATION_|NODE_MISSING|ARGUMENT_INVALID)/u.test(String((error as { code?: string }).code)) && !UNLINKED.test(String(error))) throw error;
      }
    }
    await new Promise((resolve) => { setTimeout(resolve, 2); });
    expect(await edges(null)).toEqual(await edges(Date.now()));
  }), { numRuns: 12, endOnFailure: true });
});
