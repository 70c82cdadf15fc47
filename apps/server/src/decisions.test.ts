import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fileSample, openTestStorage } from '@dateline/storage/testing';
import type { SampleArticle, TestStorage } from '@dateline/storage/testing';
import { pino } from 'pino';
import { createServer } from './index.ts';
import type { RunningServer } from './index.ts';

/** Two articles about talks: each has a person of that name, and words of his. */
const SAMPLES: readonly SampleArticle[] = ['10', '11'].map((day) => ({
  url: `https://news.example/${day}`, title: `${day}日会谈`, day: `2021-08-${day}`, text: `史密斯${day}日在多哈会谈。史密斯说：“会谈有进展。”`,
  chains: [{ kind: 'person', name: '史密斯' }, { kind: 'location', name: '多哈' }],
  events: [{ kind: 'meet', trigger: '会谈', time: `2021-08-${day}`, arguments: [{ role: 'agent', words: '史密斯' }, { role: 'place', words: '多哈' }] }],
  quotations: [{ content: '会谈有进展。', speaker: '史密斯', cue: '说' }],
}));

const ANNA = 'battery-staple-horse';
let storage: TestStorage;
let server: RunningServer;

beforeAll(async () => {
  storage = await openTestStorage();
  for (const sample of SAMPLES) await storage.save((filing) => fileSample(filing, sample));
  server = await createServer({ storage, port: 0, logger: pino({ level: 'silent' }), tokens: { [ANNA]: { name: 'anna', scopes: ['curate'] } } });
});
afterAll(async () => {
  await server.stop();
  await storage.drop();
});

interface Answer { readonly data?: Record<string, never> | null; readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[] }

async function ask(query: string, variables: object = {}, token: string | null = ANNA): Promise<Answer> {
  const headers = { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) };
  return await (await fetch(server.url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })).json() as Answer;
}

/** What the graph shows of all that the decisions below are about. */
const GRAPH = `{
  people(orderBy: NAME) { edges { node { id name mentionCount mentions { edges { node { id evidence { exact article { title } } } } } } } }
  locations { edges { node { id name latitude longitude country mentionCount } } }
  events { edges { node { id kind mentionCount time { start } location { name } mentions { edges { node { id kind modality time } } } claims { totalCount edges { node { id slot value } } } } } }
  articles(orderBy: OLDEST) { edges { node { quotations { totalCount edges { node { id content speaker { words } } } } } } }
  curations { totalCount }
}`;

type Ids = Readonly<Record<string, string>>;

async function graph(): Promise<{ readonly shown: Record<string, never>; readonly ids: Ids }> {
  const shown = (await ask(GRAPH, {}, null)).data as Record<string, { edges: { node: Record<string, never> }[] }>;
  const first = (list: { edges: { node: Record<string, never> }[] } | undefined): Record<string, never> => list?.edges[0]?.node ?? {};
  const [person, event] = [first(shown['people']), first(shown['events'])];
  return {
    shown: shown as never,
    ids: {
      person: person['id'] ?? '', mention: first(person['mentions'])['id'] ?? '', location: first(shown['locations'])['id'] ?? '', event: event['id'] ?? '',
      eventMention: first(event['mentions'])['id'] ?? '', claim: first(event['claims'])['id'] ?? '', quotation: first(first(shown['articles'])['quotations'])['id'] ?? '',
    },
  };
}

const decide = (mutation: string, input: object, fields = 'curation { id action by because }'): Promise<Answer> =>
  ask(`mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { ${fields} } }`, { input: { reason: 'as the article says', ...input } });

interface Case {
  readonly mutation: string;
  readonly input: (ids: Ids) => object;
  readonly action: string;
  /** Where the graph then differs, and how. */
  readonly seen: (shown: Record<string, never>) => unknown;
  readonly before: unknown;
  readonly after: unknown;
}

const nodes = (shown: Record<string, never>, list: string): Record<string, never>[] => (shown[list] as unknown as { edges: { node: Record<string, never> }[] }).edges.map(({ node }) => node);
const pick = (list: string, ...fields: string[]) => (shown: Record<string, never>): unknown => nodes(shown, list).map((node) => fields.map((field) => node[field]));
const eventMentions = (field: string) => (shown: Record<string, never>): unknown => nodes(shown, 'events').flatMap((event) => nodes(event, 'mentions').map((mention) => mention[field])).sort();

const CASES: Readonly<Record<string, Case>> = {
  'splitting an entity': { mutation: 'splitEntity', action: 'SPLIT', input: ({ person, mention }) => ({ entity: person, mentions: [mention] }), seen: pick('people', 'name', 'mentionCount'), before: [['史密斯', 4]], after: [['史密斯', 2], ['史密斯', 2]] },
  'renaming an entity': { mutation: 'renameEntity', action: 'RENAME', input: ({ person }) => ({ entity: person, name: '约翰·史密斯' }), seen: pick('people', 'name'), before: [['史密斯']], after: [['约翰·史密斯']] },
  'correcting where a place is': { mutation: 'correctFact', action: 'CORRECT', input: ({ location }) => ({ id: location, field: 'COORDINATES', value: '25.29,51.53' }), seen: pick('locations', 'latitude', 'longitude'), before: [[null, null]], after: [[25.29, 51.53]] },
  'correcting a place\'s country': { mutation: 'correctFact', action: 'CORRECT', input: ({ location }) => ({ id: location, field: 'COUNTRY', value: 'QA' }), seen: pick('locations', 'country'), before: [[null]], after: [['QA']] },
  'correcting a report\'s modality': { mutation: 'correctFact', action: 'CORRECT', input: ({ eventMention }) => ({ id: eventMention, field: 'MODALITY', value: 'PLANNED' }), seen: eventMentions('modality'), before: ['ACTUAL', 'ACTUAL'], after: ['ACTUAL', 'PLANNED'] },
  'correcting an event\'s kind': { mutation: 'correctFact', action: 'CORRECT', input: ({ event }) => ({ id: event, field: 'KIND', value: 'CALL' }), seen: pick('events', 'kind'), before: [['MEET']], after: [['CALL']] },
  'rejecting a mention': { mutation: 'rejectFact', action: 'REJECT', input: ({ mention }) => ({ id: mention }), seen: pick('people', 'mentionCount'), before: [[4]], after: [[3]] },
  'rejecting a report': { mutation: 'rejectFact', action: 'REJECT', input: ({ eventMention }) => ({ id: eventMention }), seen: pick('events', 'mentionCount'), before: [[2]], after: [[1]] },
  'rejecting a quotation': { mutation: 'rejectFact', action: 'REJECT', input: ({ quotation }) => ({ id: quotation }), seen: (shown) => nodes(shown, 'articles').map((article) => article['quotations']?.['totalCount']), before: [1, 1], after: [0, 1] },
  'rejecting a claim': { mutation: 'rejectFact', action: 'REJECT', input: ({ claim }) => ({ id: claim }), seen: (shown) => nodes(shown, 'events').map((event) => event['claims']?.['totalCount']), before: [8], after: [7] },
};

describe('over HTTP', () => {
  test.each(Object.entries(CASES))('%s is seen, stands in the log, and is taken back', async (_what, { mutation, input, action, seen, before, after }) => {
    const { shown, ids } = await graph();
    expect(seen(shown)).toEqual(before);
    const { data, errors } = await decide(mutation, input(ids));
    expect(errors).toBeUndefined();
    const { curation } = data?.[mutation] as unknown as { curation: { id: string } };
    expect(curation).toEqual({ id: expect.any(String), action, by: 'anna', because: 'as the article says' });
    expect(seen((await graph()).shown)).toEqual(after);
    expect((await decide('undo', { id: curation.id }, 'curation { action undoes { id } }')).data).toEqual({ undo: { curation: { action: 'UNDO', undoes: { id: curation.id } } } });
    expect(seen((await graph()).shown)).toEqual(before);
  });

  test('two that are kept apart are not merged until that is taken back', async () => {
    const { ids } = await graph();
    const split = await decide('splitEntity', { entity: ids['person'], mentions: [ids['mention']] }, 'entities { id }');
    const [left, right] = (split.data?.['splitEntity'] as unknown as { entities: { id: string }[] }).entities.map(({ id }) => id);
    const apart = await decide('keepApart', { left, right }, 'curation { id action entities { id } }');
    expect(apart.data).toEqual({ keepApart: { curation: { id: expect.any(String), action: 'KEEP_APART', entities: [{ id: left }, { id: right }] } } });
  });

  test.each<[string, string, (ids: Ids) => object, string]>([
    ['a split of nothing', 'splitEntity', ({ person }) => ({ entity: person, mentions: [] }), 'NODE_MISSING'],
    ['a name of nothing', 'renameEntity', ({ person }) => ({ entity: person, name: ' ' }), 'ARGUMENT_INVALID'],
    ['one kept apart from itself', 'keepApart', ({ person }) => ({ left: person, right: person }), 'CURATION_IMPOSSIBLE'],
    ['a country that is none', 'correctFact', ({ location }) => ({ id: location, field: 'COUNTRY', value: 'Qatar' }), 'ARGUMENT_INVALID'],
    ['a field that it has not', 'correctFact', ({ mention }) => ({ id: mention, field: 'TIME', value: '2021' }), 'ARGUMENT_INVALID'],
    ['a time of a quotation', 'correctFact', ({ quotation }) => ({ id: quotation, field: 'TIME', value: '2021' }), 'ARGUMENT_INVALID'],
    ['an event as a fact', 'rejectFact', ({ event }) => ({ id: event }), 'ID_INVALID'],
    ['what is no decision', 'undo', ({ person }) => ({ id: person }), 'ID_INVALID'],
  ])('%s is refused by its code, and changes nothing', async (_what, mutation, input, code) => {
    const { shown, ids } = await graph();
    expect(await decide(mutation, input(ids))).toMatchObject({ errors: [{ extensions: { code } }] });
    expect((await graph()).shown).toEqual(shown);
  });
});
