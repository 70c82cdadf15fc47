import type { Span } from '@dateline/document';
import type { DraftMention } from '../mentions/draft-mention.ts';
import { COREFERENCE as WORDS } from '../../languages/zh-Hans/coreference.ts';
import type { Scene } from './scene.ts';

/** How many mentions of a sentence are looked at for who speaks in it. */
const MOST = 60;

/** Whom a Chinese pronoun means that goes on to speak: whoever spoke last in its sentence; where that names nobody before it,
 *  whoever spoke last in the sentence before. Undefined where nobody did, or where the pronoun does something else. */
export function speakerBefore({ text, drafts, sentenceOf, inSentence }: Scene, index: number, fits: (candidate: number) => boolean): number | undefined {
  const pronoun = drafts[index];
  const at = sentenceOf[index] ?? -1;
  if (!pronoun || at < 0 || !WORDS.goesOn.test(text.slice(pronoun.span.end, pronoun.span.end + 14))) return undefined;
  const own = (inSentence[at] ?? []).filter((candidate) => candidate < index).slice(-MOST);
  const found = own.findLast((candidate) => fits(candidate) && wordsBehind(text, drafts[candidate]) !== undefined);
  return found ?? (own.some(fits) ? undefined : lastSpeaker(text, drafts, (inSentence[at - 1] ?? []).slice(-MOST).filter(fits)));
}

/** 李明说，相信王华要求…: whose words follow a pause comes before whoever is only told to have spoken. */
function lastSpeaker(text: string, drafts: readonly DraftMention[], candidates: readonly number[]): number | undefined {
  const speakers = candidates.filter((candidate) => wordsBehind(text, drafts[candidate]) !== undefined);
  return speakers.findLast((candidate) => WORDS.pauses.test(wordsBehind(text, drafts[candidate]) ?? '')) ?? speakers.at(-1);
}

/** What stands behind the verb by which the bearer of a name speaks; undefined where he does not. */
function wordsBehind(text: string, draft: DraftMention | undefined): string | undefined {
  if (draft?.kind !== 'person' || isAddressed(text, draft)) return undefined;
  const behind = text.slice(draft.span.end, draft.span.end + 60);
  const said = WORDS.speaks.exec(behind)?.[0];
  return said === undefined ? undefined : behind.slice(said.length);
}

/** 与美国总统特朗普: no subject, though his title stands between; nor is 李明 of 李明太太. */
export const isAddressed = (text: string, { span }: DraftMention): boolean =>
  WORDS.aside.test(text.slice(Math.max(0, span.start - 14), span.start)) || isOwner(text, span);

const isOwner = (text: string, { end }: Span): boolean => WORDS.owner.test(text.slice(end, end + 6));

/** Whether a pronoun tells what is done to somebody by the bearer of a name in its clause, and so means another: 李明很关心他, 李明说谎，批评他. */
export function isDoneTo(text: string, name: DraftMention, pronoun: DraftMention): boolean {
  const before = text.slice(Math.max(0, pronoun.span.start - REACH), pronoun.span.start);
  const governor = WORDS.governs.exec(before)?.[0];
  // 李明对他的团队: what is done to his team he may do himself.
  if (governor === undefined || name.span.end < pronoun.span.start - REACH || WORDS.owns.test(text.slice(pronoun.span.end, pronoun.span.end + 2))) return false;
  const clauses = text.slice(name.span.end, pronoun.span.start - governor.length).split(PAUSE);
  const own = clauses.at(-1) ?? '';
  if (clauses.length === 1) return !WORDS.opens.test(own);
  const opening = text.slice(Math.max(0, name.span.start - REACH), name.span.start).split(PAUSE).at(-1) ?? '';
  return clauses.length === 2 && WORDS.bare.test(own + governor) && WORDS.title.test(opening) && !isAddressed(text, name);
}

const PAUSE = /[，。；：、“”「」\n]/u;
/** Code units that a clause is looked for in. */
const REACH = 80;
