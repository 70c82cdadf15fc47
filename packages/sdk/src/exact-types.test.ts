import { describe, expect, it } from '@jest/globals';
import { graphql } from './graphql.ts';
import type { ResultOf, VariablesOf } from './index.ts';

type IsAny<Type> = 0 extends 1 & Type ? true : false;

/** Compiles only where the two types are the same; `any` is like nothing. */
const same = <Left, Right>(
  verdict: IsAny<Left> extends true ? false : [Left] extends [Right] ? ([Right] extends [Left] ? true : false) : false,
) => verdict;

const PEOPLE = graphql(`
  query People($name: String!, $first: Int) {
    people(filter: { name: $name }, first: $first) {
      edges {
        node {
          name
          articles(first: 1) {
            edges {
              node {
                title
                publishedAt
              }
            }
          }
        }
      }
    }
  }
`);

interface People {
  people: { edges: { node: { name: string; articles: { edges: { node: { title: string | null; publishedAt: string | null } }[] } } }[] };
}

describe('a document', () => {
  it('is sent as it is written', () => {
    expect(PEOPLE.text).toContain('people(filter: {');
  });

  it('gives its result exactly, as deep as it is written', () => {
    expect(same<ResultOf<typeof PEOPLE>, People>(true)).toBe(true);
  });

  it('says which variables it takes', () => {
    expect(same<VariablesOf<typeof PEOPLE>, { name: string; first?: number | null }>(true)).toBe(true);
  });
});
