import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { compiledExecution } from './compiled-execution.ts';

const schema = buildSchema('type Query { count(of: Int = 1): Int! fails: Int! many: [Query!]! } type Mutation { add: Int }');
const fields = schema.getQueryType()?.getFields();
if (fields?.['count']) fields['count'].resolve = (_source, { of }: { of: number }) => of;
if (fields?.['fails']) fields['fails'].resolve = () => { throw new Error('no'); };
if (fields?.['many']) fields['many'].resolve = () => Promise.resolve([{}, {}]);

/** Asks one document several times; null is what graphql-js is left to answer. */
async function asked(query: string, ...variables: readonly Record<string, unknown>[]): Promise<unknown[]> {
  const document = parse(query);
  const [operation] = document.definitions;
  const listener = await compiledExecution.requestDidStart?.({ schema } as never);
  if (!listener?.responseForOperation) throw new Error('the plugin does not answer');
  const answers: unknown[] = [];
  for (const each of variables) {
    const answer = await listener.responseForOperation({ document, operation, operationName: null, request: { variables: each }, source: query, contextValue: {} } as never);
    answers.push(answer && JSON.parse(JSON.stringify(answer.body)));
  }
  return answers;
}

const single = (data: object) => ({ kind: 'single', singleResult: { data } });

describe('compiled execution', () => {
  test('answers a query from the second time on, by its variables', async () => {
    expect(await asked('query ($n: Int) { count(of: $n) many { b: count @skip(if: false) } }', { n: 3 }, { n: 4 }, {})).toEqual([
      null, single({ count: 4, many: [{ b: 1 }, { b: 1 }] }), single({ count: 1, many: [{ b: 1 }, { b: 1 }] }),
    ]);
  });

  test.each([
    ['a fault', '{ fails }'], ['a variable that does not fit', 'query ($n: Int!) { count(of: $n) }'], ['a mutation', 'mutation { add }'], ['introspection', '{ __schema { queryType { name } } }'],
    ['a fragment on a condition, which graphql-jit takes for every spread\'s', '{ many { ...F @skip(if: true) } ...F } fragment F on Query { count }'],
  ])('leaves %s to graphql-js', async (_, query) => {
    expect(await asked(query, {}, {}, {})).toEqual([null, null, null]);
  });
});
