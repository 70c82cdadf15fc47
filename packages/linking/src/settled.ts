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
