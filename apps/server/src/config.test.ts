import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readConfig } from './config.ts';

const USUAL = { readers: 'anyone', rate: null, timeout: 30_000, slow: 1000, introspection: 'open', documents: null, execution: 'compiled', traces: null };

describe('the configuration', () => {
  test('has a default for everything', () => {
    expect(readConfig({})).toEqual({ port: 4000, host: '127.0.0.1', databaseUrl: null, dataFolder: resolve('.dateline'), tokens: {}, origins: [], logLevel: 'info', ...USUAL });
  });

  test('is read from the environment, an empty variable counting as unset', () => {
    expect(readConfig({
      PORT: '0', HOST: '0.0.0.0', DATABASE_URL: 'postgresql://dateline@db/news', DATELINE_DATA: '/var/lib/dateline', DATELINE_TOKEN: 'correct horse battery', DATELINE_TOKENS: 'anna:curate:battery-staple-horse  ben:ingest+curate:staple:horse:correct', DATELINE_ORIGINS: 'https://example.org, http://news.example:8080', DATELINE_LOG: '',
    })).toEqual({
      port: 0, host: '0.0.0.0', databaseUrl: 'postgresql://dateline@db/news', dataFolder: '/var/lib/dateline', origins: ['https://example.org', 'http://news.example:8080'], logLevel: 'info', ...USUAL,
      tokens: { 'correct horse battery': { name: 'owner', scopes: ['read', 'ingest', 'curate', 'admin'] }, 'battery-staple-horse': { name: 'anna', scopes: ['curate'] }, 'staple:horse:correct': { name: 'ben', scopes: ['ingest', 'curate'] } },
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
        '  DATELINE_TOKENS, entry 1, is not name:scopes:token with scopes of read+ingest+curate+admin.',
        '  DATELINE_TOKENS, entry 2, its token has 5 characters: it has 16 or more.',
        '  DATELINE_ORIGINS has "https://example.org/path": an origin looks like https://example.org, without a path.',
        '  DATELINE_LOG is "loud": it is one of silent, fatal, error, warn, info, debug, trace.',
      ].join('\n'),
    }));
  });

  test('bounds who reads, how often and for how long', () => {
    expect(readConfig({ DATELINE_READ: 'token', DATELINE_RATE: '600/60', DATELINE_TIMEOUT: '5', DATELINE_SLOW: '250', DATELINE_INTROSPECTION: 'closed', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' })).toMatchObject({
      readers: 'token', rate: { requests: 600, seconds: 60 }, timeout: 5000, slow: 250, introspection: 'closed', traces: 'http://collector:4318',
    });
    expect(() => readConfig({ DATELINE_READ: 'nobody', DATELINE_RATE: 'many', DATELINE_TIMEOUT: '0', DATELINE_SLOW: '-1', DATELINE_INTROSPECTION: 'no', DATELINE_DOCUMENTS_ONLY: 'yes' })).toThrow(expect.objectContaining({ message: [
      'the environment cannot be used:',
      '  DATELINE_READ is "nobody": it is one of anyone, token.',
      '  DATELINE_RATE is "many": it is requests/seconds, such as 600/60.',
      '  DATELINE_TIMEOUT is "0": it is a whole number above 0.',
      '  DATELINE_SLOW is "-1": it is a whole number above 0.',
      '  DATELINE_INTROSPECTION is "no": it is one of open, closed.',
      '  DATELINE_DOCUMENTS_ONLY is yes, and DATELINE_DOCUMENTS names no file of them.',
    ].join('\n') }));
  });

  test.each(['4000x', '-1', '1e3', '65536', '40 00'])('PORT=%s is refused', (PORT) => {
    expect(() => readConfig({ PORT })).toThrow(/PORT is/u);
  });
});
