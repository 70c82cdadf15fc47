import { resolve } from 'node:path';
import { DatelineError } from '@dateline/document';
import { SCOPES } from '@dateline/schema';
import type { Caller } from './scopes.ts';

/** What the environment says, read once. */
export interface Config {
  /** PORT; default 4000, 0 takes a free one. */
  readonly port: number;
  /** HOST; default 127.0.0.1. */
  readonly host: string;
  /** DATABASE_URL; null means the embedded Postgres. */
  readonly databaseUrl: string | null;
  /** DATELINE_DATA; default `.dateline` in the working directory. */
  readonly dataFolder: string;
  /** DATELINE_TOKEN, with every scope and the name `owner`, and DATELINE_TOKENS: bearer tokens, and whose each is; nobody else may write. */
  readonly tokens: Readonly<Record<string, Caller>>;
  /** DATELINE_ORIGINS: web origins that may read, separated by commas. */
  readonly origins: readonly string[];
  /** DATELINE_LOG: level of the log. */
  readonly logLevel: LogLevel;
}

export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Shorter ones are guessed. */
const TOKEN_LENGTH = 16;

type Environment = Readonly<Record<string, string | undefined>>;

function portOf(value: string | undefined, faults: string[]): number {
  if (value === undefined) return 4000;
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) faults.push(`PORT is ${JSON.stringify(value)}: it is a number from 0 to 65535.`);
  return Number(value);
}

function databaseOf(value: string | undefined, faults: string[]): string | null {
  if (value === undefined) return null;
  if (!/^postgres(ql)?:$/.test(URL.canParse(value) ? new URL(value).protocol : '')) {
    faults.push('DATABASE_URL is no address of a Postgres: it looks like postgresql://user:password@host:5432/name.');
  }
  return value;
}

function tooShort(name: string, token: string, faults: string[]): void {
  if (token.length < TOKEN_LENGTH) faults.push(`${name} has ${String(token.length)} characters: it has ${String(TOKEN_LENGTH)} or more.`);
}

/** `anna:curate:correct-horse-battery-staple`, several separated by spaces; a name is shown, a token never. */
function tokensOf(whole: string | undefined, named: string | undefined, faults: string[]): Readonly<Record<string, Caller>> {
  const tokens: Record<string, Caller> = {};
  if (whole !== undefined) {
    tooShort('DATELINE_TOKEN', whole, faults);
    tokens[whole] = { name: 'owner', scopes: SCOPES };
  }
  for (const [index, entry] of (named ?? '').split(/\s+/).filter((each) => each !== '').entries()) {
    const [, name = '', list = '', token = ''] = /^([^:]+):([^:]*):(.+)$/.exec(entry) ?? [];
    const scopes = list.split('+').flatMap((scope) => SCOPES.filter((known) => known === scope));
    const place = `DATELINE_TOKENS, entry ${String(index + 1)},`;
    if (token === '' || scopes.length < list.split('+').length) faults.push(`${place} is not name:scopes:token with scopes of ${SCOPES.join('+')}.`);
    else tooShort(`${place} its token`, token, faults);
    tokens[token] = { name, scopes };
  }
  return tokens;
}

function originsOf(value: string | undefined, faults: string[]): readonly string[] {
  const origins = (value ?? '').split(',').map((origin) => origin.trim()).filter((origin) => origin !== '');
  for (const origin of origins) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) faults.push(`DATELINE_ORIGINS has ${JSON.stringify(origin)}: an origin looks like https://example.org, without a path.`);
  }
  return origins;
}

function logLevelOf(value: string | undefined, faults: string[]): LogLevel {
  const level = LOG_LEVELS.find((known) => known === (value ?? 'info'));
  if (level === undefined) faults.push(`DATELINE_LOG is ${JSON.stringify(value)}: it is one of ${LOG_LEVELS.join(', ')}.`);
  return level ?? 'info';
}

/** The configuration of the environment; an empty variable counts as unset.
 *  @throws DatelineError `CONFIG_INVALID` that lists everything wrong at once. */
export function readConfig(environment: Environment = process.env): Config {
  const faults: string[] = [];
  const of = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const config: Config = {
    port: portOf(of('PORT'), faults),
    host: of('HOST') ?? '127.0.0.1',
    databaseUrl: databaseOf(of('DATABASE_URL'), faults),
    dataFolder: resolve(of('DATELINE_DATA') ?? '.dateline'),
    tokens: tokensOf(of('DATELINE_TOKEN'), of('DATELINE_TOKENS'), faults),
    origins: originsOf(of('DATELINE_ORIGINS'), faults),
    logLevel: logLevelOf(of('DATELINE_LOG'), faults),
  };
  if (faults.length > 0) throw new DatelineError('CONFIG_INVALID', `the environment cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  return config;
}
