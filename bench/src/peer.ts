/** One way to answer the operation. */
export interface Peer {
  readonly name: string;
  /** What stands between the request and Postgres, in a few words. */
  readonly how: string;
  /** The answer as text. */
  ask(): Promise<string>;
  stop?(): Promise<void>;
}
