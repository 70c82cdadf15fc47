import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readConfig } from './config.ts';

describe('the configuration', () => {
  test('has a default for everything', () => {
    expect(readConfig({})).toEqual({ port: 4000, host: '127.0.0.1', databaseUrl: null, dataFolder: resolve('.dateline'), tokens: {}, origins: [], logLevel: 'info' });
  });

  test('is read from the environment, an empty variable counting as unset', () => {
    expect(readConfig({
      PORT: '0', HOST: '0.0.0.0', DATABASE_URL: 'postgresql://dateline@db/news', DATELINE_DATA: '/var/lib/dateline', DATELINE_TOKEN: 'correct horse battery', DATELINE_TOKENS: 'anna:curate:battery-staple-horse  ben:ingest+curate:staple:horse:correct', DATELINE_ORIGINS: 'https://example.org, http://news.example:8080', DATELINE_LOG: '',
    })).toEqual({
      port: 0, host: '0.0.0.0', databaseUrl: 'postgresql://dateline@db/news', dataFolder: '/var/lib/dateline', origins: ['https://example.org', 'http://news.example:8080'], logLevel: 'info',
      tokens: { 'correct horse battery': { name: 'owner', scopes: ['ingest', 'curate'] }, 'battery-staple-horse': { name: 'anna', scopes: ['curate'] }, 'staple:horse:correct': { name: 'ben', scopes: ['ingest', 'curate'] } },
    });
  });

  test('lists everything wrong at once', () => {
    expect(() => readConfig({ PORT: '70000', DATABASE_URL: 'mysql://db', DATELINE_TOKEN: 'short', DATELINE_TOKENS: 'anna:rule:battery-staple-horse ben:ingest:brief', DATELINE_ORIGINS: 'https://example.org/path', DATELINE_LOG: 'loud' })).toThrow(expect.objectContaining({
      code: 'CONFIG_INVALID',
      message: [
        'the environment cannot be used:',
        '  PORT is "70000": it is a number from 0 to 65535.',
        '  DATABASE_URL is no address of a Postgres: it looks like postgresql://user:password@host:5432/name.',
        '  DATELINE_TOKEN has 5 characters: it has 16 or more.',
        '  DATELINE_TOKENS, entry 1, is not name:scopes:token with scopes of ingest+curate.',
        '  DATELINE_TOKENS, entry 2, its token has 5 characters: it has 16 or more.',
        '  DATELINE_ORIGINS has "https://example.org/path": an origin looks like https://example.org, without a path.',
        '  DATELINE_LOG is "loud": it is one of silent, fatal, error, warn, info, debug, trace.',
      ].join('\n'),
    }));
  });

  test.each(['4000x', '-1', '1e3', '65536', '40 00'])('PORT=%s is refused', (PORT) => {
    expect(() => readConfig({ PORT })).toThrow(/PORT is/u);
  });
});
