import { describe, expect, test } from '@jest/globals';
import { Kind, parse, validate } from 'graphql';
import { subgraphs } from '../subgraphs.ts';
import { supergraphOf } from '../supergraph.ts';
import { judge } from './judge.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { measure } from './measure.ts';

const schema = supergraphOf(subgraphs);

function measured(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  return measure(schema, document, operation!, variables);
}

const NEWCOMERS = '{ articles(first: 10) { edges { node { title publishedAt people(first: 100) { edges { node { name } } } events(first: 100) { edges { node { id kind title } } } } } } }';

describe('cost', () => {
  test.each([
    ['a scalar of one node', '{ article(id: "x") { title } }', 1],
    ['a page: connection, edges and nodes', '{ articles(first: 10) { edges { node { title } } } }', 1 + 10 + 10],
    ['a page of the default size', '{ articles { edges { node { title } } } }', 1 + 20 + 20],
    ['a page from the end', '{ articles(last: 3) { edges { node { title } } } }', 1 + 3 + 3],
    ['a page within pages multiplies', '{ articles(first: 10) { edges { node { people(first: 5) { edges { node { name } } } } } } }', 1 + 10 + 10 + 10 + 50 + 50],
    ['only the count', '{ articles { totalCount } }', 1],
    ['a list that is no page counts ten', '{ article(id: "x") { blocks { text } } }', 1 + 10],
    ['what newcomers ask first', NEWCOMERS, 1 + 10 + 10 + 2 * (10 + 1000 + 1000)],
    ['fragments count where they are spread', '{ a: article(id: "x") { ...F } } fragment F on Article { source { name } }', 2],
    ['introspection', '{ __schema { types { name fields { name type { name } } } } }', 0],
    ['what is skipped', '{ articles @skip(if: true) { totalCount } }', 0],
  ])('of %s', (_, query, cost) => {
    expect(measured(query).cost).toBe(cost);
  });

  test('reads page sizes from variables', () => {
    expect(measured('query ($n: Int = 7) { articles(first: $n) { edges { cursor } } }', { n: 2 }).cost).toBe(3);
    expect(measured('query ($n: Int = 7) { articles(first: $n) { edges { cursor } } }').cost).toBe(8);
  });

  test('of fragments that unfold without end is more than any limit, and found out at once', () => {
    const level = (n: number): string => `fragment F${String(n)} on Article { ${n === 22 ? 'id' : `a: source { articles(first: 1) { edges { node { ...F${String(n + 1)} } } } } b: source { articles(first: 1) { edges { node { ...F${String(n + 1)} } } } }`} }`;
    expect(measured(`{ article(id: "x") { ...F0 } } ${Array.from({ length: 23 }, (_, n) => level(n)).join(' ')}`).cost).toBe(Infinity);
  });
});

describe('judging', () => {
  const route = '{ articles(first: 4) { edges { node { people(first: 4) { edges { node { events(first: 4) { edges { node { locations(first: 4) { edges { node { articles(first: 4) { edges { node { title } } } } } } } } } } } } } } } }';

  test.each([['what newcomers ask first', NEWCOMERS], ['the route through four nouns and back', route]])('%s passes', (_, query) => {
    expect(() => { judge(measured(query), DEFAULT_LIMITS); }).not.toThrow();
  });

  test('a cost too high names the field and the page that would pass, and that page passes', () => {
    const query = (first: number) => `{ articles(first: 100) { edges { node { people(first: ${String(first)}) { edges { node { name articles(first: 50) { edges { node { title } } } } } } } } } }`;
    const limits = { ...DEFAULT_LIMITS, cost: 100_000 };
    expect(() => { judge(measured(query(100)), limits); }).toThrow(expect.objectContaining({
      code: 'LIMIT_EXCEEDED',
      message: 'the operation could answer 1030301 objects, and at most 100000 are allowed: articles.edges.node.people asks for 100: ask for first: 9 there.',
    }));
    expect(() => { judge(measured(query(9)), limits); }).not.toThrow();
    expect(() => { judge(measured(query(10)), limits); }).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED' }));
  });

  test('where no one page is to blame it asks for smaller pages', () => {
    const query = '{ articles(first: 100) { edges { node { people(first: 100) { edges { node { events(first: 100) { edges { node { locations(first: 100) { totalCount edges { cursor } } } } } } } } } } } }';
    expect(() => { judge(measured(query), { ...DEFAULT_LIMITS, cost: 100 }); }).toThrow(/ask for smaller pages \(articles\.edges\.node\.people\.edges\.node\.events\.edges\.node\.locations asks for 100\) or fewer levels/u);
  });

  test('depth names the field', () => {
    expect(() => { judge(measured('{ article(id: "x") { source { name } } }'), { ...DEFAULT_LIMITS, depth: 2 }); })
      .toThrow(/^article\.source\.name is 3 fields deep, and at most 2 are allowed/u);
  });

  test('aliases are counted, and the first that is too many is named', () => {
    const query = '{ a: article(id: "x") { b: title c: url source { d: name } } }';
    expect(() => { judge(measured(query), { ...DEFAULT_LIMITS, aliases: 2 }); })
      .toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED', message: 'the operation has 4 aliases, and at most 2 are allowed: send a.c and the aliases after it as a second operation.' }));
    expect(() => { judge(measured(query), { ...DEFAULT_LIMITS, aliases: 4 }); }).not.toThrow();
  });
});
