import { describe, expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { sampleReading } from './sample-reading.fixture.ts';
import { uuid } from './sample-records.fixture.ts';
import { globalId } from './shared/global-id.ts';
import type { NodeName } from './shared/nouns.ts';
import { SUBGRAPHS, subgraphs } from './subgraphs.ts';
import { supergraphOf } from './supergraph.ts';

const supergraph = supergraphOf(subgraphs);

async function ask(source: string, variableValues: Record<string, unknown> = {}, schema: GraphQLSchema = supergraph) {
  const { reading, asked } = sampleReading();
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue: { reading, scopes: new Set() } });
  return { data: data as Record<string, never> | null, errors: errors?.map(({ message, path }) => ({ message, path })), asked };
}

describe('the supergraph', () => {
  test('answers what newcomers ask first', async () => {
    const { data, errors, asked } = await ask('{ articles(first: 10) { edges { node { title publishedAt people(first: 100) { edges { node { name } } } events(first: 100) { edges { node { id kind title } } } } } } }');
    expect(errors).toBeUndefined();
    const people = { edges: [{ node: { name: '阿里' } }, { node: { name: '哈桑' } }] };
    const events = { edges: [
      { node: { id: globalId('Event', uuid(51)), kind: 'CAPTURE', title: '塔利班 攻占 加兹尼' } },
      { node: { id: globalId('Event', uuid(52)), kind: 'TRY_IN_COURT', title: '审判' } },
    ] };
    expect(data).toEqual({ articles: { edges: [
      { node: { title: '加兹尼失守', publishedAt: '2021-08-13', people, events } },
      { node: { title: null, publishedAt: null, people, events } },
    ] } });
    expect(asked.filter((line) => !line.startsWith('edge '))).toEqual(['list articles {"language":null,"from":null,"to":null,"sourceId":null,"original":null,"storyId":null} newest']);
  });

  test('loads what a sister knows by id once, and only when its own fields are asked', async () => {
    const evidence = (fields: string) => `{ event(id: "${globalId('Event', uuid(51))}") { mentions(first: 1) { edges { node { evidence { exact article { ${fields} } } } } } } }`;
    const shallow = await ask(evidence('id'));
    expect(shallow.data?.['event']).toMatchObject({ mentions: { edges: [{ node: { evidence: { exact: '塔利班13日攻占加兹尼', article: { id: globalId('Article', uuid(2)) } } } }] } });
    expect(shallow.asked.filter((line) => line.startsWith('byId article'))).toEqual([]);
    const deep = await ask(evidence('id url language referenceDay source { name }'));
    expect(deep.asked.filter((line) => line.startsWith('byId article'))).toEqual([`byId article ${uuid(2)}`]);
  });

  test('says who spoke, by words and, where they name one, by entity', async () => {
    const { data } = await ask(`{ article(id: "${globalId('Article', uuid(1))}") { quotations { edges { node { stance cue speaker { words entity { name } } via { words entity { __typename id name } } } } } } }`);
    expect(data?.['article']).toEqual({ quotations: { edges: [{ node: {
      stance: 'NEUTRAL', cue: '表示', speaker: { words: '内政部发言人', entity: null },
      via: [{ words: '塔利班', entity: { __typename: 'Organization', id: globalId('Organization', uuid(31)), name: '塔利班' } }],
    } }] } });
  });

  test('sums an event up: who takes part, where reports differ, how it went', async () => {
    const { data, errors } = await ask(`{ event(id: "${globalId('Event', uuid(51))}") {
      time { start end precision } location { name parent { name } }
      participants { role words mentionCount entity { name } }
      standing story { title }
      differences { slot relation values { value claims { day attribution { words } evidence { exact } } } }
      history { day modality mentionCount mention { trigger } }
    } }`);
    expect(errors).toBeUndefined();
    const claims = [{ day: '2021-08-13', attribution: { words: '内政部发言人' }, evidence: { exact: '13日' } }];
    expect(data?.['event']).toEqual({
      time: { start: '2021-08-13', end: '2021-08-13', precision: 'DAY' },
      location: { name: '加兹尼', parent: { name: '阿富汗' } },
      participants: [
        { role: 'AGENT', words: '塔利班', mentionCount: 3, entity: { name: '塔利班' } },
        { role: 'PATIENT', words: '加兹尼', mentionCount: 3, entity: { name: '加兹尼' } },
      ],
      standing: 'DONE', story: { title: '加兹尼失守' },
      differences: [{ slot: 'time', relation: 'CONFLICT', values: [{ value: '2021-08-12', claims }, { value: '2021-08-13', claims }] }],
      history: [
        { day: '2021-08-13', modality: 'ACTUAL', mentionCount: 2, mention: { trigger: '攻占' } },
        { day: null, modality: 'PLANNED', mentionCount: 1, mention: { trigger: '攻占' } },
      ],
    });
  });

  test('finds by words, over all nouns', async () => {
    const { data } = await ask('{ search(text: " 加兹尼 ") { totalCount edges { score node { __typename ... on Location { name latitude placeKind } ... on Article { title blocks { kind text } } } } } }');
    expect(data?.['search']).toEqual({ totalCount: 2, edges: [
      { score: 2, node: { __typename: 'Location', name: '加兹尼', latitude: 33.55, placeKind: 'CITY' } },
      { score: 1, node: { __typename: 'Article', title: '加兹尼失守', blocks: [{ kind: 'HEADING', text: '加兹尼失守' }, { kind: 'PARAGRAPH', text: '内政部发言人表示，塔利班13日攻占加兹尼。' }] } },
    ] });
  });

  test.each<[NodeName, number]>([['Article', 1], ['Source', 11], ['Person', 21], ['Organization', 31], ['Location', 41], ['Event', 51], ['Mention', 61], ['Quotation', 71], ['EventMention', 81], ['Claim', 101], ['Story', 131]])('node finds a node of type %s', async (type, number) => {
    const id = globalId(type, uuid(number));
    expect((await ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id })).data).toEqual({ node: { __typename: type, id } });
    expect((await ask('query ($id: ID!) { node(id: $id) { id } }', { id: globalId(type, uuid(999)) })).data).toEqual({ node: null });
  });

  test('hands filters and orders on in storage\'s words', async () => {
    const { asked, errors } = await ask(`{ events(filter: { kinds: [TRY_IN_COURT], modalities: [DENIED], from: "2021-08-01", place: "${globalId('Location', uuid(42))}", participant: "${globalId('Person', uuid(21))}", role: AGENT, standings: [PLANNED], anonymous: true, relations: [CONFLICT] }, orderBy: OLDEST) { totalCount edges { cursor } } }`);
    expect(errors).toBeUndefined();
    expect(asked).toContain(`list events {"kinds":["try-in-court"],"modalities":["denied"],"from":"2021-08-01","to":null,"placeId":"${uuid(42)}","participantId":"${uuid(21)}","role":"agent","standings":["planned"],"anonymous":true,"relations":["conflict"],"storyId":null,"where":null} oldest`);
  });

  test.each([
    ['{ article(id: "nonsense") { title } }', '"nonsense" is no id of this graph: use an id that a query answered.'],
    ['{ articles(filter: { from: "13 August" }) { totalCount } }', 'from is "13 August": it is an ISO day such as "2021-08-13".'],
    ['{ search(text: " ") { totalCount } }', 'text has 0 characters: a search takes 1 to 200.'],
    [`{ events(filter: { participant: "${globalId('Article', uuid(1))}" }) { totalCount } }`, `${globalId('Article', uuid(1))} is the id of a node of type Article; participant takes a Person's, an Organization's or a Location's.`],
  ])('%s is refused with what was expected', async (source, message) => {
    expect((await ask(source)).errors).toMatchObject([{ message }]);
  });
});

describe('a subgraph alone', () => {
  test('prints itself', async () => {
    const { data } = await ask('{ _service { sdl } }', {}, SUBGRAPHS.person.schema);
    expect((data?.['_service'] as unknown as { sdl: string }).sdl).toContain('type Person implements Node & Entity @key(fields: "id")');
  });

  test('answers what a gateway asks: its own rows, and its fields on the nouns of others', async () => {
    const representations = [
      { __typename: 'Person', id: globalId('Person', uuid(21)) },
      { __typename: 'Person', id: globalId('Person', uuid(999)) },
      { __typename: 'Article', id: globalId('Article', uuid(1)) },
    ];
    const { data, errors, asked } = await ask('query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Person { id name } ... on Article { people(first: 1) { edges { node { name } } } } } }', { representations }, SUBGRAPHS.person.schema);
    expect(errors).toBeUndefined();
    expect(data?.['_entities']).toEqual([{ id: globalId('Person', uuid(21)), name: '阿里' }, null, { people: { edges: [{ node: { name: '阿里' } }] } }]);
    expect(asked.filter((line) => line.startsWith('byId'))).toEqual([`byId person ${uuid(21)}`, `byId person ${uuid(999)}`]);
  });
});
