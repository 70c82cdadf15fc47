/** How what failed is tried again. Waits double from `base` to `longest`, each shortened by chance so that clients do not come in step. */
export interface Retrying {
  /** Tries in all, the first among them. Default 3; for a subscription that was open once, as many as it takes. */
  readonly attempts?: number;
  /** Milliseconds before the second try. Default 200. */
  readonly base?: number;
  /** Milliseconds of the longest wait; a server that asks for a longer one is not asked again. Default 10,000. */
  readonly longest?: number;
}

export interface CallOptions {
  /** Ends the call; it then throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** Milliseconds after which one try is given up. Default 30,000. */
  readonly timeout?: number;
  /** How failures of the network and answers 429, 502, 503 and 504 are tried again; false for never. A mutation is tried again
   *  only where this is given with the call, for it may have happened though its answer was lost. */
  readonly retry?: Retrying | false;
  /** Sent with the request, over those of the client. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ConnectOptions extends CallOptions {
  /** Sent as `Authorization: Bearer …`; reading on loopback needs none. A function is asked before every request. */
  readonly token?: string | (() => string | Promise<string>);
  /** In place of the global `fetch`. */
  readonly fetch?: typeof fetch;
}

/** What a walk over pages, or a subscription, takes besides. */
export interface SubscribeOptions extends Omit<CallOptions, 'timeout'> {
  /** Milliseconds without a sign of life after which the connection counts as lost; servers send one every few seconds. Default 45,000. */
  readonly silence?: number;
  /** Where to go on: `lastEventId` of an earlier subscription, also of an earlier program. */
  readonly lastEventId?: string;
  /** Told whenever the connection opens, or is lost and will be opened again. */
  readonly onState?: (state: 'open' | 'waiting') => void;
}
