import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { documentOf, documentsIn } from './documents.ts';

const QUERY = '{ __typename }';
const HASH = createHash('sha256').update(QUERY).digest('hex');
const byId = new Map([[HASH, QUERY], ['first', '{ first: __typename }']]);

describe('a list of documents', () => {
  test.each([
    ['a table', JSON.stringify({ first: '{ first: __typename }' })],
    ['Apollo\'s manifest', JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations: [{ id: 'first', name: 'First', type: 'query', body: '{ first: __typename }' }] })],
  ])('is read from %s', (_what, json) => {
    expect([...documentsIn(json)]).toEqual([['first', '{ first: __typename }']]);
  });

  test.each(['not JSON', '{"first": 1}', '[{"id": "first"}]', 'null'])('is not read from %s', (json) => {
    expect(() => documentsIn(json)).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
  });
});

describe('a request', () => {
  test.each([
    ['an id', { documentId: 'first' }, '{ first: __typename }'],
    ['an id as Apollo Client sends it', { extensions: { persistedQuery: { version: 1, sha256Hash: HASH } } }, QUERY],
    ['a listed query', { query: QUERY }, QUERY],
    ['nothing', {}, undefined],
  ])('with %s is answered from the list', (_what, asked, document) => {
    for (const only of [true, false]) expect(documentOf({ byId, only }, asked)).toBe(document);
  });

  test.each([
    ['an unknown id', { documentId: 'second' }, 'the server has no document with the id "second": register it, or send the query itself with a token of the scope admin.'],
    ['an unknown query', { query: '{ other: __typename }' }, 'the server answers only documents of its list: send {"documentId": "…"} of one of them, or register this one.'],
    ['a query that hides behind a listed id\'s form', { query: '{ other: __typename }', extensions: { persistedQuery: { sha256Hash: createHash('sha256').update('{ other: __typename }').digest('hex') } } }, expect.stringMatching(/^the server has no document with the id/u)],
  ])('with %s is refused where only the list is answered', (_what, asked, message) => {
    expect(() => documentOf({ byId, only: true }, asked)).toThrow(expect.objectContaining({ code: 'DOCUMENT_UNKNOWN', message }));
  });

  test('with a query of its own is answered where others are answered too', () => {
    expect(documentOf({ byId, only: false }, { query: '{ other: __typename }' })).toBe('{ other: __typename }');
  });
});
