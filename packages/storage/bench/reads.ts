import { openStorage, type ArticleFilter, type EdgeName, type EventFilter, type ListName, type Reading, type Storage } from '@dateline/storage';
import pg from 'pg';

// How long the database takes for the first page of every list in every order and with every filter, and for each part of the page of a person whom a million mentions name:
//   npm run bench:reads -w @dateline/storage -- /tmp/large [rounds]
const [folder = '', rounds = '5'] = process.argv.slice(2);
const storage = await openStorage({ dataFolder: folder });
const client = new pg.Client({ connectionString: storage.url });
await client.connect();

const one = async (sql: string): Promise<string> => Object.values((await client.query<Record<string, string>>(sql)).rows[0] ?? {})[0] ?? '';
const everybody = await one("SELECT id FROM entity WHERE kind = 'person' ORDER BY mention_count DESC LIMIT 1");
const somebody = await one("SELECT id FROM entity WHERE kind = 'person' ORDER BY mention_count DESC OFFSET 3000 LIMIT 1");
const busy = await one("SELECT q.entity_id FROM participation q WHERE q.kind = 'person' GROUP BY q.entity_id ORDER BY count(*) DESC LIMIT 1");
const place = await one("SELECT id FROM entity WHERE kind = 'location' ORDER BY mention_count DESC OFFSET 10 LIMIT 1");
const country = await one("SELECT country FROM entity WHERE kind = 'location' AND country IS NOT NULL ORDER BY mention_count DESC OFFSET 5 LIMIT 1");
const source = await one('SELECT source_id FROM article WHERE source_id IS NOT NULL LIMIT 1');
const story = await one('SELECT id FROM story ORDER BY article_count DESC LIMIT 1');

type Work = (reading: Reading) => Promise<unknown>;
const first = { first: 20 };
const lists: Readonly<Record<string, Work>> = Object.fromEntries(Object.entries({
  articles: ['newest', 'oldest'], people: ['mentions', 'name'], organizations: ['mentions', 'name'], locations: ['mentions', 'name'], events: ['newest', 'oldest', 'mentions'],
  stories: ['newest', 'oldest', 'articles'], comparisons: ['newest'], sources: ['name'], candidates: ['surest'], runs: ['newest'], curations: ['newest', 'oldest'],
} satisfies Record<ListName, readonly string[]>).flatMap(([list, orders]) => orders.map((order) => [`${list}, ${order}`, (reading: Reading) => reading.list(list as 'articles', first, {}, order as 'newest')])));

const articleFilters: Readonly<Record<string, ArticleFilter>> = {
  'a language': { languages: ['en'] }, 'ten days': { from: '2021-03-01', to: '2021-03-10' }, 'an outlet': { sourceIds: [source] }, originals: { original: true }, copies: { original: false }, 'a story': { storyId: story },
  'words of many': { text: 'said' }, 'words of few': { text: 'banda pecetra' }, 'who is everywhere': { mentionIds: [everybody] }, 'somebody': { mentionIds: [somebody] }, 'two at once': { mentionIds: [everybody, place] },
  'a kind of event': { kinds: ['meet'] }, 'within 100 km': { where: { near: { lat: 33, lon: 65, km: 100 } } }, 'within a country': { where: { withinCountry: country } },
};
const eventFilters: Readonly<Record<string, EventFilter>> = {
  'kinds': { kinds: ['meet', 'attack'] }, 'modality': { modalities: ['actual'] }, 'ten days': { from: '2021-03-01', to: '2021-03-10' }, 'a place': { placeId: place }, 'a participant': { participantId: somebody }, 'a participant by role': { participantId: somebody, role: 'agent' },
  'a standing': { standings: ['done'] }, 'an anonymous source': { anonymous: true }, 'conflicting claims': { relations: ['conflict'] }, 'a story': { storyId: story }, 'words': { text: '会见' }, 'a language': { languages: ['en'] }, 'an outlet': { sourceIds: [source] },
  'within 100 km': { where: { near: { lat: 33, lon: 65, km: 100 } } }, 'within a country': { where: { withinCountry: country } },
};
const filters: Readonly<Record<string, Work>> = {
  ...Object.fromEntries(Object.entries(articleFilters).map(([name, filter]) => [`articles of ${name}`, (reading: Reading) => reading.list('articles', first, filter)])),
  ...Object.fromEntries(Object.entries(eventFilters).map(([name, filter]) => [`events of ${name}`, (reading: Reading) => reading.list('events', first, filter)])),
  'people by name': (reading) => reading.list('people', first, { name: 'banda' }),
  'locations near': (reading) => reading.list('locations', first, { near: { lat: 33, lon: 65, km: 200 } }, 'distance'),
  'stories of somebody': (reading) => reading.list('stories', first, { entityId: somebody }),
};
const edges: readonly EdgeName[] = ['person.articles', 'person.events', 'person.quotations', 'person.mentions', 'person.locations', 'person.people', 'person.organizations', 'person.roles', 'person.aliases', 'person.coMentions'];
const pageOf = (id: string): Readonly<Record<string, Work>> => ({
  'name and names': (reading) => reading.byId('person', id),
  ...Object.fromEntries(edges.map((edge) => [edge.slice(7), (reading: Reading) => reading.edge(edge, id, first)])),
  timeline: (reading) => reading.timeline('entity', id, first, { bucket: 'month' }), buckets: (reading) => reading.buckets('entity', id, first, { bucket: 'month' }),
  'count of mentions': (reading) => reading.countEdge('person.mentions', id), 'count of articles': (reading) => reading.countEdge('person.articles', id),
});
const whole: Readonly<Record<string, Work>> = {
  'count of articles': (reading) => reading.countList('articles'), 'count of events': (reading) => reading.countList('events'), 'articles by language': (reading) => reading.facetList('articles', 'language', 10), 'articles by month': (reading) => reading.facetList('articles', 'month', 10),
  'articles by person': (reading) => reading.facetList('articles', 'person', 10), 'events by kind': (reading) => reading.facetList('events', 'kind', 10), 'path of two': (reading) => reading.path(somebody, place, 4),
};

/** Time in statements, in milliseconds, as whoever asks sees it. */
async function timeOf(graph: Storage, work: Work): Promise<number> {
  let spent = 0;
  const reading = graph.reading({ statement: async (_sql, run) => {
    const before = performance.now();
    try { return await run(); } finally { spent += performance.now() - before; }
  } });
  await work(reading);
  return spent;
}

async function table(title: string, works: Readonly<Record<string, Work>>): Promise<void> {
  console.log(`\n| ${title} | database ms | |\n|---|---:|---|`);
  for (const [name, work] of Object.entries(works)) {
    const times: number[] = [];
    for (let round = 0; round < Number(rounds); round++) {
      times.push(await timeOf(storage, work));
      if ((times[0] ?? 0) > 2000) break;
    }
    const median = [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    console.log(`| ${name} | ${median.toFixed(1)} | ${median > 10 ? 'over' : ''} |`);
  }
}

for (let round = 0; round < 10; round++) for (const work of Object.values(lists)) await work(storage.reading()); // Warm: a process's first answers take it several times as long.
await table('list', lists);
await table('filter', filters);
await table('page of who has a million mentions', pageOf(everybody));
await table('page of who takes part in most events', pageOf(busy));
await table('page of somebody', pageOf(somebody));
await table('of all', whole);
await client.end();
await storage.close();
