import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Context } from '@dateline/schema';
import { buildSchema, execute, parse } from 'graphql';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { Compiler } from './compiler.ts';
import { unfoldedFields } from './unfolded.ts';

const schema = buildSchema(`
  interface Node { id: ID! }
  type Query implements Node { id: ID! count(of: Int = 1): Int! fails(when: Boolean = true): Int many: [Query!]! node: Node broken: Broken! }
  type Broken { property: Int }
  type Other implements Node { id: ID! }
  type Mutation { add: Int }`);
const fields = schema.getQueryType()?.getFields();
if (fields?.['count']) fields['count'].resolve = (_source, { of }: { of: number }) => of;
if (fields?.['fails']) fields['fails'].resolve = (_source, { when }: { when: boolean }) => { if (when) throw new Error('no'); return 1; };
if (fields?.['many']) fields['many'].resolve = () => Promise.resolve([{}, {}]);

const broken = () => ({ get property(): number { throw new Error('broken'); } });
if (fields?.['broken']) fields['broken'].resolve = broken;

let compiler: Compiler;
beforeAll(() => { compiler = new Compiler(schema); });

/** Asks one document several times; null is what graphql-js is left to answer. */
async function asked(query: string, each: readonly Record<string, unknown>[], by = compiler): Promise<unknown[]> {
  const document = parse(query);
  const [operation] = document.definitions;
  const answers: unknown[] = [];
  for (const variables of each) answers.push(JSON.parse(JSON.stringify(await by.answer(document, operation as OperationDefinitionNode, {} as Context, variables))));
  return answers;
}

describe('a compiler', () => {
  test('answers a query from the second time on, by its variables', async () => {
    expect(await asked('query ($n: Int) { count(of: $n) many { b: count @skip(if: false) } }', [{ n: 3 }, { n: 4 }, {}])).toEqual([
      null, { data: { count: 4, many: [{ b: 1 }, { b: 1 }] } }, { data: { count: 1, many: [{ b: 1 }, { b: 1 }] } },
    ]);
  });

  test.each([
    ['a fault', '{ fails }'], ['a property that throws', '{ broken { property } }'], ['a variable that does not fit', 'query ($n: Int!) { count(of: $n) }'], ['a mutation', 'mutation { add }'], ['introspection', '{ __schema { queryType { name } } }'],
    ['a fragment on a condition, which graphql-jit takes for every spread\'s', '{ many { ...F @skip(if: true) } ...F } fragment F on Query { count }'],
    ['a fragment in a field on a condition, which graphql-jit drops where the field is asked again', '{ many @skip(if: true) { ... on Query { count } } many { id } }'],
    ['a fragment in a field of a fragment on a condition', '{ ... on Query @skip(if: true) { many { ... on Query { count } } } many { id } }'],
    ['more fields than are worth the wait', `{ many { ${Array.from({ length: 200 }, (_, n) => `c${String(n)}: count`).join(' ')} } }`],
  ])('leaves %s to graphql-js', async (_, query) => {
    expect(await asked(query, [{}, {}, {}])).toEqual([null, null, null]);
  });

  test.each([
    ['fields on a condition', 'query ($no: Boolean = false) { many @include(if: $no) { count many { count } } many { many { c: count(of: 2) } } }'],
    ['a fragment on a condition', 'query ($no: Boolean = false) { ... on Query @include(if: $no) { many { count } } many { c: count(of: 2) } }'],
  ])('gives the answers of graphql-js to %s that are asked again without it', async (_, query) => {
    const [, compiled] = await asked(query, [{}, {}]);
    expect(compiled).toEqual(JSON.parse(JSON.stringify(await execute({ schema, document: parse(query) }))));
    expect(compiled).not.toBeNull();
  });

  test('leaves a document to graphql-js that fails more often than not', async () => {
    const one = { data: { fails: 1 } };
    const [yes, no] = [{ when: false }, { when: true }];
    const answers = await asked('query ($when: Boolean) { fails(when: $when) }', [yes, yes, no, no, yes, no, no, no, no, yes, yes]);
    expect(answers).toEqual([null, one, null, null, one, null, null, null, null, null, null]);
  });

  test('keeps what was asked last, and as much of it as it may', async () => {
    const small = new Compiler(schema, 5);
    const [two, three, other] = ['{ id: __typename a: count }', '{ id: __typename a: count b: count }', '{ x: count y: count z: count }'].map((query) => parse(query));
    const ask = async (document = parse('{ count }')) => (await small.answer(document, document.definitions[0] as OperationDefinitionNode, {} as Context, {})) !== null;
    expect([await ask(two), await ask(two), await ask(three), await ask(three), small.size]).toEqual([false, true, false, true, 5]);
    expect([await ask(two), await ask(other), await ask(other), small.size]).toEqual([true, false, true, 5]);
    expect([await ask(two), await ask(other), await ask(three), await ask(three)]).toEqual([true, true, false, true]);
  });

  test('answers each operation of a document by its name', async () => {
    const document = parse('query A { count } query B { count(of: 2) }');
    const [a, b] = document.definitions as OperationDefinitionNode[];
    const ask = (operation = a) => compiler.answer(document, operation as OperationDefinitionNode, {} as Context, {});
    expect([await ask(a), await ask(b), await ask(a), await ask(b)]).toEqual([null, null, { data: { count: 1 } }, { data: { count: 2 } }]);
  });

  test('gives the answers of graphql-js', async () => {
    const query = 'query ($n: Int) { many { ...F ... on Query { c: count(of: 4) } } ...F } fragment F on Query { __typename a: count(of: $n) many { count } }';
    const [, compiled] = await asked(query, [{ n: 7 }, { n: 7 }]);
    expect(compiled).toEqual(JSON.parse(JSON.stringify(await execute({ schema, document: parse(query), variableValues: { n: 7 } }))));
  });
});

const unfolded = (query: string, most = 100, of: GraphQLSchema = schema): number | null => {
  const document = parse(query);
  return unfoldedFields(of, document, document.definitions[0] as OperationDefinitionNode, most);
};

describe('unfolded fields', () => {
  test.each([
    ['of a fragment count wherever it is spread', '{ many { ...F } ...F } fragment F on Query { count id }', 5],
    ['of an interface count for each type that has it', '{ node { id } }', 3],
    ['of a narrower type count for that', '{ node { ... on Other { id } ... on Node { id } } }', 4],
    ['that are skipped count too', '{ count @skip(if: true) }', 1],
    ['that are too many are not counted to their end', `{ ${'many { many { many { '.repeat(40)} count ${'} } }'.repeat(40)} }`, null],
  ])('%s', (_, query, expected) => {
    expect(unfolded(query)).toBe(expected);
  });
});
