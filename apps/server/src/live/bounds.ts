/** How subscriptions are bounded. */
export interface LiveBounds {
  /** Subscriptions at once of one token, or of one address without a token; as many sockets. */
  readonly perClient: number;
  /** Milliseconds between two signs of life; a token that is no longer known is found out then. */
  readonly heartbeat: number;
  /** Milliseconds that a subscriber may take until what it was told is off our hands. */
  readonly patience: number;
}

/** Proxies close what is silent for 30 or 60 seconds; twenty are more than a page has panes. */
export const DEFAULT_LIVE: LiveBounds = { perClient: 20, heartbeat: 15_000, patience: 30_000 };
