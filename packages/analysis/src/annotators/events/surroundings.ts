import { CLAUSE_WORDING, SENSE_WORDING } from './all-languages.ts';
import type { WordClass } from './clause-words.ts';
import { SPEECH } from './speech-kinds.ts';
import type { Token } from './token.ts';

/** A run of tokens of one sentence: `from` is the first, `to` the one after the last. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** What stands about a trigger in its clause. */
export interface Surroundings {
  readonly subject: Phrase | null;
  /** Whether the subject stands in the trigger's own clause. */
  readonly ownSubject: boolean;
  readonly object: Phrase | null;
  /** Words that belong to a nominal trigger: 自杀式 in 自杀式袭击, Fahie in Fahie's arrest. */
  readonly modifier: Phrase | null;
  readonly governed: readonly { readonly by: WordClass; readonly phrase: Phrase }[];
  readonly passive: boolean;
  /** The class of the verb that carries a nominal trigger. */
  readonly carrier: WordClass | null;
  /** 协助 X 撤离: the subject is moved, and whoever helps is the agent. */
  readonly helper: Phrase | null;
  /** Earlier part of the subject's list: A、B in A、B，以及C出席. */
  readonly companion: Phrase | null;
  /** Whether the clause only sets the scene: 在…后. */
  readonly background: boolean;
  /** Whether it says that this happened as well (官邸也遭到袭击), which nothing before has told. */
  readonly also: boolean;
  /** Whether the clause hangs on a preposition: 为…, 与…的组织. */
  readonly embedded: boolean;
  /** Whether it describes a plan, a decision, a speed, and so reports nothing. */
  readonly abstract: boolean;
  /** Whether it describes the noun after it: 被扣押的人员. */
  readonly relative: boolean;
  /** Whether a pronoun stands as the subject, the object: somebody, though nobody by name. */
  readonly pronouns?: { readonly subject: boolean; readonly object: boolean };
  readonly clause: Phrase;
}

/** No clause of prose is longer, in tokens; text without punctuation is cut there so that reading it stays linear. */
const LONGEST = 120;
/** How many tokens before a clause are looked at for a place or a time. */
export const LOOK_BACK = 240;

/** The clause around a token: up to the stops on both sides. */
export function clauseAround(tokens: readonly Token[], at: number): Phrase {
  let from = at;
  let to = at + 1;
  while (from > 0 && at - from < LONGEST && tokens[from - 1]?.class !== 'stop') from--;
  while (to < tokens.length && to - at < LONGEST && tokens[to]?.class !== 'stop') to++;
  return { from, to };
}

/** The phrase with the token before it taken in, or that token alone. */
export const grownTo = (at: number, phrase: Phrase | null): Phrase => ({ from: at, to: phrase?.to ?? at + 1 });

/** 俄军多次进攻: before how often something was done, the place of the token that says so. */
export const beforeCount = (tokens: readonly Token[], at: number): number =>
  tokens[at - 1]?.class === 'adverb' && SENSE_WORDING.occasions.test(tokens[at - 1]?.words ?? '') ? at - 1 : at;

/** Whether the clause about a token only sets the scene for another: 接管喀布尔后. */
export function setsScene(tokens: readonly Token[], at: number): boolean {
  const { from, to } = clauseAround(tokens, at);
  const end = tokens.findIndex((token, i) => i >= at && i < to && token.class === 'after');
  if (end < 0) return false;
  // 否认拆除前没有通知: what goes on behind it was said, unless 在 opened the bracket.
  const goesOn = end + 1 < to && tokens[end + 1]?.class !== 'quote' && tokens[at]?.readings.every(({ kind }) => SPEECH.has(kind)) === true;
  if (goesOn && !tokens.slice(from, at).some((token) => CLAUSE_WORDING.brackets.test(token.words))) return false;
  // 敦促双方在斋月期间停火: what 在 opens behind it is another bracket.
  return !tokens.slice(at + 1, end).some((token) => CLAUSE_WORDING.brackets.test(token.words));
}
