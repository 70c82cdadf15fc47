import type { Limits, SubgraphName } from '@dateline/schema';
import type { Logger } from 'pino';
import type { GraphStorage } from './graph-storage.ts';
import type { TrustedDocuments } from './documents.ts';
import type { LiveBounds } from './live/bounds.ts';
import type { Rate } from './rate.ts';
import type { Caller } from './scopes.ts';

/** How any of the servers listens and behaves. */
export interface ServingOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Default 127.0.0.1: nobody outside the machine. */
  readonly host?: string;
  /** Default: JSON lines on standard output at level `info`. */
  readonly logger?: Logger;
  /** Web origins that may read besides Apollo Studio's and those of this machine. */
  readonly origins?: readonly string[];
  /** Bearer tokens, and whose each is. */
  readonly tokens?: Readonly<Record<string, Caller>>;
  readonly limits?: Partial<Limits>;
  /** `token`: reading takes a token of the scope read too. Default: anyone. */
  readonly readers?: 'anyone' | 'token';
  /** What one token, or one address without a token, may send; null, the default, is as much as it likes. A subgraph counts nobody. */
  readonly rate?: Rate | null;
  /** An operation that takes longer is ended and its SQL cancelled; in milliseconds, default 30,000. */
  readonly timeout?: number;
  /** Documents that may be asked for by their id; the only ones, where it says so. */
  readonly documents?: TrustedDocuments | null;
  /** `closed`: the schema is not told. Default: open. */
  readonly introspection?: 'open' | 'closed';
  /** An operation that takes so long stands in the log with its SQL; in milliseconds, default 1,000. */
  readonly slow?: number;
  /** How subscriptions are bounded. */
  readonly live?: Partial<LiveBounds>;
  /** How long `stop` waits for answers under way, in milliseconds; default 10,000. */
  readonly gracePeriod?: number;
}

export interface StorageOptions extends ServingOptions {
  /** `compiled`, the default: queries that are asked again are answered by functions made of them. One process only. */
  readonly execution?: 'interpreted' | 'compiled';
  readonly storage: GraphStorage;
}

export interface SubgraphOptions extends StorageOptions {
  readonly name: SubgraphName;
}

export interface GatewayOptions extends ServingOptions {
  /** Where each subgraph answers: `http://127.0.0.1:4001/graphql`. */
  readonly urls: Readonly<Record<SubgraphName, string>>;
}

export interface RunningServer {
  /** `http://127.0.0.1:4000/graphql` */
  readonly url: string;
  readonly port: number;
  /** Refuses new requests, lets those under way finish, and closes. Calling it again waits for the same. */
  stop(): Promise<void>;
}
