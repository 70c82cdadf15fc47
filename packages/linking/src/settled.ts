/** What was found of a persona when it was clustered last, by the rules that hold: enough to tell whether something new can make a difference to it. */
export interface Settled {
  /** One name for all that are one with it. */
  readonly cluster: string;
  /** Score of its surest join by rules and chains; 0 where it has none. */
  readonly pull: number;
  /** Whether it joins nobody, since two who are divided pull it as strongly. */
  readonly torn: boolean;
  /** Whether somebody of another cluster may pull it as strongly as its own. */
  readonly astray: boolean;
}

/** What was so before, and what is new. */
export interface Before {
  /** Of personas that were clustered before; who has no entry is new. */
  readonly settled: ReadonlyMap<string, Settled>;
  /** Personas all of whose joins are known: the whole clusters of all whom they may be one with are at hand. */
  readonly asked: ReadonlySet<string>;
  /** Pairs that chains bind more strongly than before. */
  readonly raised: readonly { readonly left: string; readonly right: string }[];
  /** Personas between whom a "different" stood that is no more. */
  readonly razed: ReadonlySet<string>;
  /** Personas of which something that bound or divided them may be gone. */
  readonly doubtful: ReadonlySet<string>;
}
