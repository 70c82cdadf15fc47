import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { openTestStorage, type TestStorage } from '../testing/test-database.ts';

let storage: TestStorage;
beforeAll(async () => { storage = await openTestStorage(); });
afterAll(() => storage.drop());

describe('tokens', () => {
  it('are found by their secret, which nothing keeps', async () => {
    const secret = await storage.tokens.create({ name: 'anna', scopes: ['curate', 'read', 'curate'] });
    expect(secret).toMatch(/^dl_[\w-]{43}$/u);
    expect(await storage.tokens.find(secret)).toEqual({ name: 'anna', scopes: ['curate', 'read'] });
    expect(await storage.tokens.find(`${secret}x`)).toBeNull();
    const client = new pg.Client({ connectionString: storage.url });
    await client.connect();
    const { rows } = await client.query<{ whole: string }>('SELECT t::text AS whole FROM token t');
    await client.end();
    expect(rows.map(({ whole }) => whole).join()).not.toContain(secret.slice(3));
  });

  it('are refused once they are revoked or expired', async () => {
    const [revoked, expired] = [await storage.tokens.create({ name: 'ben', scopes: ['ingest'] }), await storage.tokens.create({ name: 'cleo', scopes: ['read'], expiresAt: new Date(Date.now() + 30) })];
    await storage.tokens.revoke('ben');
    await storage.tokens.revoke('ben');
    await new Promise((resolve) => { setTimeout(resolve, 60); });
    expect([await storage.tokens.find(revoked), await storage.tokens.find(expired)]).toEqual([null, null]);
    expect((await storage.tokens.list()).map(({ name, scopes, revokedAt, expiresAt }) => [name, scopes, revokedAt !== null, expiresAt !== null])).toEqual([
      ['anna', ['curate', 'read'], false, false], ['ben', ['ingest'], true, false], ['cleo', ['read'], false, true],
    ]);
  });

  it.each([
    [{ name: 'anna', scopes: ['read'] }, 'there is a token named anna already, or was one: names stand in the log of curation and are given once.'],
    [{ name: 'an na', scopes: ['read'] }, 'the name is "an na": it has 1 to 60 characters, without space or colon.'],
    [{ name: 'dora', scopes: [] }, 'there is no scope: the scopes are read, ingest, curate, admin.'],
    [{ name: 'dora', scopes: ['rule'] }, 'rule is no scope: the scopes are read, ingest, curate, admin.'],
    [{ name: 'dora', scopes: ['read'], expiresAt: new Date(0) }, 'the token would expire at 1970-01-01T00:00:00.000Z, which is past.'],
  ])('%j is not made', async (token, message) => {
    await expect(storage.tokens.create(token as never)).rejects.toMatchObject({ code: 'ARGUMENT_INVALID', message });
  });

  it('are revoked by a name that one has', async () => {
    await expect(storage.tokens.revoke('nobody')).rejects.toMatchObject({ code: 'ARGUMENT_INVALID', message: 'no token is named nobody: `dateline token list` lists them.' });
  });
});
