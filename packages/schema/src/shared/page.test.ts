import { describe, expect, test } from '@jest/globals';
import { boundedPage } from './page.ts';

describe('pages', () => {
  test.each([
    ['nothing', {}, { first: 20, after: null, last: null, before: null }],
    ['first', { first: 100, after: 'a' }, { first: 100, after: 'a', last: null, before: null }],
    ['none at all', { first: 0 }, { first: 0, after: null, last: null, before: null }],
    ['last', { last: 5, before: 'b' }, { first: null, after: null, last: 5, before: 'b' }],
    ['explicit nulls', { first: null, last: null, after: null, before: null }, { first: 20, after: null, last: null, before: null }],
  ])('asking for %s', (_, asked, page) => {
    expect(boundedPage(asked)).toEqual(page);
  });

  test.each([
    [{ first: 101 }, 'LIMIT_EXCEEDED', 'first is 101, and a page has at most 100: ask for first: 100, then go on with the cursor in pageInfo.'],
    [{ last: 2_000_000 }, 'LIMIT_EXCEEDED', 'last is 2000000, and a page has at most 100: ask for last: 100, then go on with the cursor in pageInfo.'],
    [{ first: -1 }, 'ARGUMENT_INVALID', 'first is -1: it is a number from 0 to 100.'],
    [{ first: 1, last: 1 }, 'ARGUMENT_INVALID', 'first and last are both given: ask for one of them.'],
  ])('%j is refused as %s', (asked, code, message) => {
    expect(() => boundedPage(asked)).toThrow(expect.objectContaining({ code, message }));
  });
});
