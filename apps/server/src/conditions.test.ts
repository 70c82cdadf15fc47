import { describe, expect, test } from '@jest/globals';
import { buildSchema, execute, getOperationAST, parse, print } from 'graphql';
import type { DocumentNode } from 'graphql';
import { settled } from './conditions.ts';

const schema = buildSchema('type Query { paper: Paper list: [Paper] } type Paper { id: ID name(short: Boolean): String owner: Paper }');
const paper = { id: '1', name: 'Morning', owner: { id: '2', name: 'House', owner: null } };

function settle(query: string, variables: Readonly<Record<string, unknown>>): DocumentNode {
  const document = parse(query);
  const operation = getOperationAST(document, query.includes('query Asked') ? 'Asked' : null);
  if (!operation) throw new Error('there is no operation');
  return settled(document, operation, variables);
}

const short = (document: DocumentNode): string => print(document).replaceAll(/\s+/gu, ' ');
const NOTHING = '_nothing_of_this_: __typename @skip(if: true)';

const CASES: readonly (readonly [what: string, query: string, variables: Readonly<Record<string, unknown>>, becomes: string])[] = [
  ['what is skipped goes', '{ paper { id @skip(if: true) name } }', {}, '{ paper { name } }'],
  ['what is not skipped loses the directive', '{ paper @skip(if: false) { id @include(if: true) name } }', {}, '{ paper { id name } }'],
  ['what is not included goes', '{ paper { id @include(if: false) name } }', {}, '{ paper { name } }'],
  ['either of two conditions leaves out', '{ paper { id @skip(if: false) @include(if: false) name @skip(if: true) @include(if: true) owner { id } } }', {}, '{ paper { owner { id } } }'],
  ['variables have values', 'query Asked($a: Boolean!, $b: Boolean!) { paper { id @skip(if: $a) name @include(if: $b) } }', { a: true, b: true }, 'query Asked($a: Boolean!, $b: Boolean!) { paper { name } }'],
  ['or defaults', 'query Asked($a: Boolean = true, $b: Boolean = true) { paper { id @skip(if: $a) name @skip(if: $b) } }', { b: false }, 'query Asked($a: Boolean = true, $b: Boolean = true) { paper { name } }'],
  ['fragments go, named and not', '{ paper { ...Key @skip(if: true) ... on Paper @include(if: false) { id } name } } fragment Key on Paper { id }', {}, '{ paper { name } } fragment Key on Paper { id }'],
  ['fragments that stay lose the directive', '{ paper { ...Key @skip(if: false) ... @include(if: true) { name } } } fragment Key on Paper { id @skip(if: true) name }', {}, '{ paper { ...Key ... { name } } } fragment Key on Paper { name }'],
  ['an object of which nothing is left is still asked for', '{ paper { id @skip(if: true) owner { name @include(if: false) } } }', {}, `{ paper { owner { ${NOTHING} } } }`],
  ['so is the root', '{ paper @skip(if: true) { id } }', {}, `{ ${NOTHING} }`],
  ['the type\'s name stays', '{ paper { __typename id @skip(if: true) } }', {}, '{ paper { __typename } }'],
  ['conditions that are values of fields stay', 'query Asked($a: Boolean!) { paper { name(short: $a) } }', { a: true }, 'query Asked($a: Boolean!) { paper { name(short: $a) } }'],
  ['a null is left to whoever executes', 'query Asked($a: Boolean = true) { paper { id @skip(if: $a) name } }', { a: null }, 'query Asked($a: Boolean = true) { paper { id @skip(if: $a) name } }'],
  ['even beside what leaves it out', 'query Asked($a: Boolean = true) { paper { id @skip(if: true) @include(if: $a) name } }', { a: null }, 'query Asked($a: Boolean = true) { paper { id @skip(if: true) @include(if: $a) name } }'],
  ['of several operations the one that is asked decides', 'query Other($a: Boolean = false) { paper { id @skip(if: $a) } } query Asked($a: Boolean = true) { paper { id @skip(if: $a) name } }', {}, `query Other($a: Boolean = false) { paper { ${NOTHING} } } query Asked($a: Boolean = true) { paper { name } }`],
];

describe('an operation whose conditions are settled', () => {
  test.each(CASES)('%s', (_what, query, variables, becomes) => {
    expect(short(settle(query, variables))).toBe(becomes);
  });

  test.each(CASES)('is answered as before: %s', async (_what, query, variableValues) => {
    const asked = { schema, rootValue: { paper, list: [paper] }, variableValues, operationName: query.includes('query Asked') ? 'Asked' : null };
    expect(JSON.stringify(await execute({ ...asked, document: settle(query, variableValues) }))).toBe(JSON.stringify(await execute({ ...asked, document: parse(query) })));
  });

  test('is the document itself where there is no condition', () => {
    const document = parse('{ paper { ...Key } } fragment Key on Paper { id }');
    expect(settled(document, getOperationAST(document) as never, {})).toBe(document);
  });
});
