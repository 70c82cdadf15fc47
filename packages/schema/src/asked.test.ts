import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fileSample, openTestStorage } from '@dateline/storage/testing';
import type { TestStorage } from '@dateline/storage/testing';
import { execute, getNamedType, isLeafType, isObjectType, parse, validate } from 'graphql';
import type { GraphQLObjectType } from 'graphql';
import { askedColumns } from './asked.ts';
import { NOUNS } from './shared/nouns.ts';
import { subgraphs } from './subgraphs.ts';
import { supergraphOf } from './supergraph.ts';

const schema = supergraphOf(subgraphs);
const asked = (query: string): Record<string, string[]> => Object.fromEntries([...askedColumns(schema, parse(query))].map(([noun, names]) => [noun, [...names].sort()]));

describe('what a document asks of records', () => {
  test.each<[string, string, Record<string, string[]>]>([
    ['is the fields of its own, wherever they stand', '{ articles { edges { node { id title people { edges { node { name } } } } } } people { edges { node { mentionCount } } } }', { article: ['title'], person: ['mentionCount', 'name'] }],
    ['is what a field is made from', '{ events { edges { node { time { start } location { latitude } } } } }', { event: ['placeId', 'timeEnd', 'timePrecision', 'timeStart'], location: ['lat'] }],
    ['is cursors only of whose are shown', '{ articles { edges { cursor node { id } } } people { pageInfo { endCursor } } events { edges { node { id } } } }', { article: ['cursor'], person: ['cursor'], event: [] }],
    ['is of an interface that of each type that has it', '{ mentions: node(id: "x") { ... on Mention { entity { name } } } }', { person: ['name'], organization: ['name'], location: ['name'] }],
    ['is there in fragments, and on a condition', 'query ($no: Boolean!) { articles { edges { node { ...A @include(if: $no) } } } } fragment A on Article { url }', { article: ['url'] }],
    ['is what is read to sum up', '{ events { edges { node { history { day } articles { edges { node { title } } } } } } }', { event: [], article: ['referenceDay', 'title'] }],
  ])('%s', (_, query, expected) => {
    expect(asked(query)).toMatchObject(expected);
    for (const noun of ['article', 'person', 'event']) if (!(noun in expected)) expect(asked(query)).not.toHaveProperty(noun);
  });
});

let storage: TestStorage;
beforeAll(async () => {
  storage = await openTestStorage();
  const places = [
    { id: 'geonames:1', kind: 'city', name: '加兹尼', lat: 33.5, lon: 68.4, country: 'AF', admin1: null, wikidata: 'Q1' }, { id: 'geonames:2', kind: 'country', name: '阿富汗', lat: 33, lon: 66, country: 'AF', admin1: null, wikidata: 'Q2' },
  ] as const;
  for (const [index, title] of ['加兹尼的消息', '又一则消息'].entries()) {
    await storage.save((filing) => fileSample(filing, {
      url: `https://news.example/${String(index)}`, title, day: '2021-08-13', publisher: '晨报', text: `塔利班12日攻占阿富汗加兹尼。发言人穆贾希德说：“我们已进入加兹尼。”第${String(index)}则。`,
      chains: [{ kind: 'organization', name: '塔利班' }, { kind: 'location', name: '加兹尼', place: places[0] }, { kind: 'location', name: '阿富汗', place: places[1] }, { kind: 'person', name: '穆贾希德', role: '发言人' }],
      within: { 'geonames:1': ['geonames:2'] },
      events: [{ kind: 'capture', trigger: '攻占', time: '2021-08-12', arguments: [{ role: 'agent', words: '塔利班' }, { role: 'place', words: '加兹尼' }], source: '穆贾希德' }],
      quotations: [{ content: '我们已进入加兹尼。', speaker: '穆贾希德', cue: '说' }],
    }));
  }
});
afterAll(() => storage.drop());

const LISTS = { Article: 'articles', Person: 'people', Organization: 'organizations', Location: 'locations', Event: 'events' } as const;
const ARGUMENTS: Readonly<Record<string, string>> = { distance: '(lat: 1, lon: 2)', timeline: '(bucket: DAY)' };

/** Every field of a noun, with all the leaves that its own type has. */
const fieldsOf = (type: string): readonly (readonly [string, string])[] => Object.values((schema.getType(type) as GraphQLObjectType).getFields()).map(({ name, type: of }) => {
  const named = getNamedType(of);
  const leaves = isObjectType(named) ? Object.values(named.getFields()).filter((each) => isLeafType(getNamedType(each.type)) && each.args.length === 0).map((each) => each.name).join(' ') : '';
  return [name, `${name}${ARGUMENTS[name] ?? ''} ${isLeafType(named) ? '' : `{ __typename ${leaves} }`}`];
});

describe('an answer', () => {
  test.each(Object.entries(LISTS))('of a single field of %s is that of whole records', async (type, list) => {
    for (const [field, selection] of fieldsOf(type)) {
      const document = parse(`{ ${list} { edges { node { ${selection} } } } search(text: "加兹尼") { edges { snippet { text } node { ... on ${type} { ${selection} } } } } }`);
      expect(validate(schema, document)).toEqual([]);
      const [whole, narrow] = [storage.reading(), storage.reading()];
      narrow.narrow(askedColumns(schema, document));
      const [expected, answer] = await Promise.all([whole, narrow].map((reading) => execute({ schema, document, contextValue: { reading, scopes: new Set() } })));
      expect([field, JSON.parse(JSON.stringify(answer))]).toEqual([field, JSON.parse(JSON.stringify(expected))]);
      expect(expected?.errors).toBeUndefined();
    }
  });

  test('reads no noun whole for a field of Article, Person, Organization, Location or Event', () => {
    for (const [type, list] of Object.entries(LISTS)) {
      for (const [field, selection] of fieldsOf(type)) expect([type, field, Object.keys(asked(`{ ${list} { edges { node { ${selection} } } } }`))]).toEqual([type, field, expect.arrayContaining([NOUNS[type as keyof typeof LISTS].noun])]);
    }
  });
});
