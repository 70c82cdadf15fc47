import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestDatabase } from '@dateline/storage/testing';
import type { TestDatabase } from '@dateline/storage/testing';
import { captured } from './testing/captured.ts';

let database: TestDatabase;
const before = process.env['DATABASE_URL'];
beforeAll(async () => {
  database = await openTestDatabase();
  process.env['DATABASE_URL'] = database.url;
});
afterAll(async () => {
  if (before === undefined) delete process.env['DATABASE_URL'];
  else process.env['DATABASE_URL'] = before;
  await database.drop();
});

describe('tokens from the command line', () => {
  test('are made, listed without their secret, and taken back', async () => {
    const made = await captured(['token', 'create', 'anna', '--scopes', 'read,curate']);
    expect(made).toMatchObject({ status: 0, output: expect.stringMatching(/^dl_[\w-]{43}\n$/u), errors: 'that is the token of anna: keep it now, for only its digest is stored. Send it as Authorization: Bearer …\n' });
    expect(await captured(['token', 'list'])).toEqual({ status: 0, output: 'anna\tread+curate\tholds\n', errors: '' });
    expect(await captured(['token', 'revoke', 'anna'])).toMatchObject({ status: 0, output: 'the token of anna is revoked: running servers refuse it within ten seconds.\n', errors: '' });
    expect((await captured(['token', 'list'])).output).toMatch(/^anna\tread\+curate\trevoked \d{4}-/u);
    expect(JSON.parse((await captured(['token', 'list', '--json'])).output)).toMatchObject([{ name: 'anna', scopes: ['read', 'curate'], expiresAt: null }]);
  });

  test.each([
    [['token', 'create', 'ben', '--scopes', 'rule'], 'dateline: ARGUMENT_INVALID: rule is no scope: the scopes are read, ingest, curate, admin.\n'],
    [['token', 'create', 'ben', '--scopes', 'read', '--days', '0'], 'dateline: ARGUMENT_INVALID: --days is 0: it is a whole number of days from 1.\n'],
    [['token', 'revoke', 'nobody'], 'dateline: ARGUMENT_INVALID: no token is named nobody: `dateline token list` lists them.\n'],
  ])('%j is refused', async (words, errors) => {
    expect(await captured(words)).toEqual({ status: 2, output: '', errors });
  });
});
