import { describe, expect, test } from '@jest/globals';
import { composeServices } from '@theguild/federation-composition';
import { graphql, parse } from 'graphql';
import { sampleReading } from '../sample-reading.fixture.ts';
import { RECORDS } from '../sample-records.fixture.ts';
import { globalId } from '../shared/global-id.ts';
import { nodeNames, NOUNS } from '../shared/nouns.ts';
import { subgraphs } from '../subgraphs.ts';
import { products } from './products.fixture.ts';

const ENTITIES = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Product { id sku } ... on User { email name averageProductsCreatedPerYear } ... on ProductResearch { study { caseNumber description } } } }';
const entity = (representation: object): [string, object] => [ENTITIES, { representations: [representation] }];

const STUDIO = { __typename: 'Product', id: 'apollo-studio', sku: 'studio' };
const ASKED = (fields: string): [string, object] => [`{ product(id: "apollo-federation") { ${fields} } }`, {}];

/** Each requirement of Apollo's suite: what the SDL says, what is asked, what is answered. */
const REQUIREMENTS: readonly (readonly [requirement: string, sdl: RegExp, asked: readonly [string, object], data: object])[] = [
  ['@link', /^extend schema @link\(url: "https:\/\/specs\.apollo\.dev\/federation\/v2\.\d+", import: \[.*"@key".*\]\)/u, ['{ __typename }', {}], { __typename: 'Query' }],
  ['@key of one field', /type Product @key\(fields: "id"\)/u, entity({ __typename: 'Product', id: 'apollo-studio' }), { _entities: [STUDIO] }],
  ['@key of several fields', /@key\(fields: "sku package"\)/u, entity({ __typename: 'Product', sku: 'studio', package: '@apollo/studio' }), { _entities: [STUDIO] }],
  ['@key of nested fields', /@key\(fields: "sku variation \{ id \}"\)/u, entity({ __typename: 'Product', sku: 'studio', variation: { id: 'platform' } }), { _entities: [STUDIO] }],
  ['@key of nothing but nested fields', /@key\(fields: "study \{ caseNumber \}"\)/u, entity({ __typename: 'ProductResearch', study: { caseNumber: '1235' } }), { _entities: [{ __typename: 'ProductResearch', study: { caseNumber: '1235', description: 'Studio Study' } }] }],
  ['an entity that there is not', /@key/u, entity({ __typename: 'Product', id: 'nothing' }), { _entities: [null] }],
  ['@shareable', /type ProductDimension @shareable/u, ASKED('dimensions { size weight }'), { product: { dimensions: { size: 'small', weight: 1 } } }],
  ['@tag', /notes: String @tag\(name: "internal"\)/u, ASKED('notes'), { product: { notes: null } }],
  ['@inaccessible', /unit: String @inaccessible/u, ASKED('dimensions { unit }'), { product: { dimensions: { unit: 'kg' } } }],
  ['@override', /name: String @override\(from: "users"\)/u, entity({ __typename: 'User', email: 'support@apollographql.com' }), { _entities: [{ __typename: 'User', email: 'support@apollographql.com', name: 'Jane Smith', averageProductsCreatedPerYear: 134 }] }],
  ['@provides', /createdBy: User @provides\(fields: "totalProductsCreated"\)/u, ASKED('createdBy { email totalProductsCreated }'), { product: { createdBy: { email: 'support@apollographql.com', totalProductsCreated: 1337 } } }],
  ['@requires of @external', /totalProductsCreated: Int @external[^}]*averageProductsCreatedPerYear: Int @requires\(fields: "totalProductsCreated yearsOfEmployment"\)/u,
    entity({ __typename: 'User', email: 'support@apollographql.com', totalProductsCreated: 50, yearsOfEmployment: 5 }), { _entities: [{ __typename: 'User', email: 'support@apollographql.com', name: 'Jane Smith', averageProductsCreatedPerYear: 10 }] }],
];

const USERS = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"]) type Query { user: User } type User @key(fields: "email") { email: ID! name: String @shareable totalProductsCreated: Int @shareable yearsOfEmployment: Int! }';

describe('a subgraph made as ours are', () => {
  test.each(REQUIREMENTS)('has %s', async (_requirement, sdl, [source, variableValues], data) => {
    const service = await graphql({ schema: products.schema, source: '{ _service { sdl } }' });
    expect((service.data?.['_service'] as { sdl: string }).sdl.replaceAll(/\s+/gu, ' ')).toMatch(sdl);
    expect(await graphql({ schema: products.schema, source, variableValues: { ...variableValues } })).toEqual({ data });
  });

  test('composes, and what is inaccessible is not for callers', () => {
    const { errors, publicSdl } = composeServices([{ name: 'products', typeDefs: parse(products.sdl) }, { name: 'users', typeDefs: parse(USERS) }]);
    expect(errors).toBeUndefined();
    expect(publicSdl).toContain('averageProductsCreatedPerYear');
    expect(publicSdl).not.toContain('unit');
  });
});

describe.each(subgraphs.map((subgraph) => [subgraph.name, subgraph] as const))('the %s subgraph', (_name, { schema, sdl, owns }) => {
  test('tells its SDL, with the link that composition reads', async () => {
    const { data } = await graphql({ schema, source: '{ _service { sdl } }' });
    expect((data?.['_service'] as { sdl: string }).sdl).toContain('@link(url: "https://specs.apollo.dev/federation/v2.9"');
  });

  const keyed = nodeNames.filter((name) => new RegExp(`type ${name} [^{]*@key\\(fields: "id"\\)`, 'u').test(sdl));

  test('has a key for every noun that it owns', () => {
    expect(keyed).toEqual(expect.arrayContaining([...owns]));
  });

  test.each(keyed)('answers a representation of %s by its key', async (type) => {
    const { id } = (RECORDS[NOUNS[type].noun as 'article'] as readonly { readonly id: string }[])[0] ?? { id: '' };
    const representation = { __typename: type, id: globalId(type, id) };
    const { data, errors } = await graphql({
      schema, source: 'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Node { id } } }', variableValues: { representations: [representation] },
      contextValue: { reading: sampleReading().reading, scopes: new Set() },
    });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ _entities: [representation] });
  });
});
