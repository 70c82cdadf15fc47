import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DatelineError } from '@dateline/document';
import { SCOPES } from '@dateline/schema';
import { documentsIn } from './documents.ts';
import type { TrustedDocuments } from './documents.ts';
import type { Rate } from './rate.ts';
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
  /** DATELINE_READ: who may read without a token of the scope read. */
  readonly readers: 'anyone' | 'token';
  /** DATELINE_RATE: `600/60` is 600 requests in 60 seconds of one token or address; null is no bound. */
  readonly rate: Rate | null;
  /** DATELINE_TIMEOUT, in seconds there and in milliseconds here: an operation that takes longer is ended. */
  readonly timeout: number;
  /** DATELINE_SLOW, in milliseconds: an operation that takes so long stands in the log with its SQL. */
  readonly slow: number;
  /** DATELINE_INTROSPECTION: whether the schema is told. */
  readonly introspection: 'open' | 'closed';
  /** DATELINE_DOCUMENTS: a file of documents that may be asked for by id; with DATELINE_DOCUMENTS_ONLY=yes, no others are answered. */
  readonly documents: TrustedDocuments | null;
  /** DATELINE_EXECUTION: `compiled`, the default, answers queries that are asked again by functions made of them. */
  readonly execution: 'interpreted' | 'compiled';
  /** OTEL_EXPORTER_OTLP_ENDPOINT: where spans are sent; null, and there are none. */
  readonly traces: string | null;
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

function chosen<Choice extends string>(name: string, value: string | undefined, choices: readonly [Choice, ...Choice[]], faults: string[]): Choice {
  const choice = choices.find((known) => known === (value ?? choices[0]));
  if (choice === undefined) faults.push(`${name} is ${JSON.stringify(value)}: it is one of ${choices.join(', ')}.`);
  return choice ?? choices[0];
}

function numberOf(name: string, value: string | undefined, usual: number, faults: string[]): number {
  if (value !== undefined && !/^[1-9]\d{0,6}$/.test(value)) faults.push(`${name} is ${JSON.stringify(value)}: it is a whole number above 0.`);
  return Number(value ?? usual);
}

function rateOf(value: string | undefined, faults: string[]): Rate | null {
  if (value === undefined) return null;
  const [, requests, seconds] = /^([1-9]\d{0,6})\/([1-9]\d{0,4})$/.exec(value) ?? [];
  if (requests === undefined) faults.push(`DATELINE_RATE is ${JSON.stringify(value)}: it is requests/seconds, such as 600/60.`);
  return { requests: Number(requests), seconds: Number(seconds) };
}

function trustedOf(file: string | undefined, only: boolean, faults: string[]): TrustedDocuments | null {
  if (file === undefined) {
    if (only) faults.push('DATELINE_DOCUMENTS_ONLY is yes, and DATELINE_DOCUMENTS names no file of them.');
    return null;
  }
  try {
    return { byId: documentsIn(readFileSync(file, 'utf8')), only };
  } catch (error) {
    faults.push(`DATELINE_DOCUMENTS: ${file} cannot be read: ${(error as Error).message}`);
    return null;
  }
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
    readers: chosen('DATELINE_READ', of('DATELINE_READ'), ['anyone', 'token'], faults),
    rate: rateOf(of('DATELINE_RATE'), faults),
    timeout: numberOf('DATELINE_TIMEOUT', of('DATELINE_TIMEOUT'), 30, faults) * 1000,
    slow: numberOf('DATELINE_SLOW', of('DATELINE_SLOW'), 1000, faults),
    introspection: chosen('DATELINE_INTROSPECTION', of('DATELINE_INTROSPECTION'), ['open', 'closed'], faults),
    documents: trustedOf(of('DATELINE_DOCUMENTS'), chosen('DATELINE_DOCUMENTS_ONLY', of('DATELINE_DOCUMENTS_ONLY'), ['no', 'yes'], faults) === 'yes', faults),
    execution: chosen('DATELINE_EXECUTION', of('DATELINE_EXECUTION'), ['compiled', 'interpreted'], faults),
    traces: of('OTEL_EXPORTER_OTLP_ENDPOINT') ?? null,
  };
  if (faults.length > 0) throw new DatelineError('CONFIG_INVALID', `the environment cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  return config;
}
