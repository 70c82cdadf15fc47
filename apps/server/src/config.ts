import { resolve } from 'node:path';
import { DatelineError } from '@dateline/document';

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
  /** DATELINE_TOKEN: bearer token that may write; null means that nobody may. */
  readonly token: string | null;
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

function tokenOf(value: string | undefined, faults: string[]): string | null {
  if (value !== undefined && value.length < TOKEN_LENGTH) faults.push(`DATELINE_TOKEN has ${String(value.length)} characters: it has ${String(TOKEN_LENGTH)} or more.`);
  return value ?? null;
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
    token: tokenOf(of('DATELINE_TOKEN'), faults),
    origins: originsOf(of('DATELINE_ORIGINS'), faults),
    logLevel: logLevelOf(of('DATELINE_LOG'), faults),
  };
  if (faults.length > 0) throw new DatelineError('CONFIG_INVALID', `the environment cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  return config;
}
