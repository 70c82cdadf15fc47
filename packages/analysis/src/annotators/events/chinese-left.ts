import { COURT_WORDING } from '../../languages/zh-Hans/event-court.ts';
import { CLAUSE_WORDING, MODALITY_WORDING, PARTICIPANT_WORDING, SENSE_WORDING } from './all-languages.ts';
import { describedBy, isManner, openingOf, reasonOf } from './brackets.ts';
import { EMBEDDING, GOVERNORS } from './chinese-prepositions.ts';
import { withoutLying } from './chinese-lying.ts';
import { describedSubject, meetsThere, wholeOf } from './chinese-relatives.ts';
import type { WordClass } from './clause-words.ts';
import { isIdle } from './chinese-subject.ts';
import { SPEECH } from './speech-kinds.ts';
import { beforeCount, clauseAround, grownTo, type Phrase } from './surroundings.ts';
import { isNouny, isPredicate, isVerbal, type Token } from './token.ts';

/** What stands before a trigger in its clause. */
export interface Left {
  subject: Phrase | null;
  modifier: Phrase | null;
  passive: boolean;
  carrier: WordClass | null;
  governed: { by: WordClass; phrase: Phrase }[];
  helper: Phrase | null;
  embedded: boolean;
  /** Whether a verb stands between here and the trigger: prepositions before it are its own. */
  crossed: boolean;
  pronoun: boolean;
}

/** Backwards from the trigger. The nearest noun phrase that no preposition governs and no verb takes is the subject. */
export function readLeft(tokens: readonly Token[], at: number, from: number, nominal: boolean): Left {
  const left: Left = { subject: null, modifier: null, passive: false, carrier: null, governed: [], helper: null, embedded: false, crossed: false, pronoun: false };
  let phrase: Phrase | null = null;
  for (let i = at - 1; i >= from && !(left.subject || left.embedded); i--) {
    const token = tokens[i];
    if (!token || token.class === 'aspect' || token.class === 'quote') continue;
    // 在当天举行的选举中获胜, 因批评政府而被捕: who does something in the bracket does nothing behind it.
    const reason = reasonOf(tokens, i, from);
    const opening = reason >= 0 ? reason : CLAUSE_WORDING.closes.test(token.words) && i < at - 1 + Number(!phrase) ? openingOf(tokens, i, from) : -1;
    if (opening >= 0) {
      if (reason < 0 && (token.class !== 'after' || tokens.slice(opening + 1, opening + 3).some(({ town }) => town))) left.governed.push({ by: 'at', phrase: { from: opening + 1, to: i } });
      phrase = null;
      i = opening;
      continue;
    }
    if (isNouny(token) && !(token.class === 'with' && (!isNouny(tokens[i - 1]) || (!phrase && isPredicate(tokens[i + 1])) || meetsThere(tokens, i, phrase, at)))) {
      phrase = grownTo(i, phrase);
      continue;
    }
    const reach: Phrase | null = phrase;
    phrase = null;
    const head = reach && !nominal ? describedSubject(tokens, reach, i, at, from) : null;
    // 遭到工会拒绝: before a verb it makes a passive.
    if (head) left.subject = head;
    else if (!nominal && token.class === 'suffers' && (reach?.to === at || i === at - 1)) {
      left.passive = true;
      if (reach) left.governed.push({ by: 'passive', phrase: reach });
    } else if (!reach && EMBEDDING.has(token.class) && isPredicate(tokens[i + 1]) && !stands(tokens, i, at) && !CLAUSE_WORDING.suspected.test(tokens[i + 1]?.words ?? '')) left.embedded = true;
    else if (GOVERNORS.has(token.class)) govern(tokens, left, token, reach, at);
    else if (isPredicate(token)) {
      const described = describedBy(tokens, reach, i, from);
      if (described) {
        left.governed.push(described);
        i = described.at;
      } else verb(tokens, left, token, reach, nominal, at);
    } else if (reach && token.class === 'time' && reach.to === at && !nominal && isManner(tokens, reach)) continue;
    else if (reach) settle(tokens, left, reach, at, nominal);
  }
  if (phrase && !left.subject) settle(tokens, left, phrase, at, nominal);
  return left;
}

/** 就释放人质达成协议, 因砸毁车窗被逮捕, 导弹和无人机袭击: what a preposition takes ends before the trigger, which is the last
 *  predicate of its clause and describes nothing. */
function stands(tokens: readonly Token[], preposition: number, at: number): boolean {
  const rest = tokens.slice(at + 1, clauseAround(tokens, at).to);
  if (rest.some((token) => token.class === 'of' || token.class === 'after')) return false;
  // 就停火和释放人质达成协议: what 和 joins is taken together.
  const joined = tokens[preposition]?.class === 'with' && tokens.slice(Math.max(0, preposition - 4), preposition).some(({ class: name }) => name === 'about' || name === 'toward');
  if (tokens[preposition]?.class === 'with' && !joined) return isNouny(tokens[preposition - 1]) && preposition + 1 === at && tokens[at]?.readings.every(({ trigger }) => trigger.as === 'noun') === true;
  // 关于防汛的重要部署: what follows 的 is the noun that the preposition takes.
  const of = tokens.findLastIndex((token, i) => i > preposition && i < at && token.class === 'of');
  return preposition + 1 < at && !rest.some(isPredicate) && (of < 0 || tokens.slice(of + 1, at).some(isPredicate));
}

/** 指控他袭击…, 要求军队撤离: whom one speaks of is the subject of what follows. */
const directs = (token: Token): boolean => token.class === 'pivot' || token.class === 'report' || (token.class === 'trigger' && token.readings.some(({ kind }) => SPEECH.has(kind)));

/** A phrase that nothing governs: the words of a noun, or the subject. A bare pronoun leaves the search open. */
function settle(tokens: readonly Token[], left: Left, phrase: Phrase, at: number, nominal: boolean): void {
  if (nominal && phrase.to === at && !left.carrier) left.modifier = phrase;
  // 包括攻击目标, 包括被判刑的学者: what is a noun or describes one is done by nobody before.
  else if (isIdle(tokens, phrase)) left.embedded = PARTICIPANT_WORDING.including.test(tokens[phrase.from]?.words ?? '') && (left.passive || (phrase.to === at && tokens[at]?.readings.some(({ trigger }) => trigger.as !== 'verb') === true));
  else if (tokens.slice(phrase.from, phrase.to).some((token) => token.class !== 'pronoun' && token.class !== 'of' && token.class !== 'quote')) left.subject = phrase;
  else left.pronoun = true;
}

/** The 与 of 在卡诺与警方交火, behind the place where it happened and before those with whom; -1 where it joins two places. */
function besideWhom(tokens: readonly Token[], { from, to }: Phrase): number {
  const last = tokens[to - 1];
  if (!last || last.town === true || !(last.class === 'mention' || (last.class === 'noun' && SENSE_WORDING.people.test(last.words)))) return -1;
  const at = tokens.findLastIndex((token, i) => i > from && i < to - 1 && CLAUSE_WORDING.alongside.test(token.words));
  return at > 0 && tokens.slice(from, at).some(({ town }) => town === true) ? at : -1;
}

const isUndergoneInCourt = (token: Token | undefined): boolean => token?.readings[0]?.kind === 'try-in-court' && token.readings[0].trigger.frame === 'undergoes';

/** A preposition with its phrase; 在 before a person or group is the 在 of 在…后, and the phrase is the subject. */
function govern(tokens: readonly Token[], left: Left, token: Token, reach: Phrase | null, at: number): void {
  const by = token.class as WordClass;
  if (by === 'passive') left.passive = true;
  if (!reach) return;
  reach = withoutLying(tokens, left, token, reach, at);
  const beside = by === 'at' ? besideWhom(tokens, reach) : -1;
  if (beside > 0) {
    left.governed.push({ by: 'with', phrase: { from: beside + 1, to: reach.to } });
    reach = { from: reach.from, to: beside };
  }
  // 为两名被告申请保释: for whom it is asked.
  if (left.crossed && COURT_WORDING.onBehalf.test(token.words) && COURT_WORDING.letGo.test(tokens[at]?.words ?? '')) { left.subject = reach; return; }
  // 根据规定要求: a noun that a preposition governs, not a verb.
  if (by === 'about' && reach.to === at && CLAUSE_WORDING.grounds.test(token.words)) left.embedded = true;
  // 就客机坠毁事件举行会议: the preposition takes the event, and the phrase is what it happened to.
  if ((by === 'about' || by === 'toward') && reach.to === at && CLAUSE_WORDING.affairs.test(tokens[at + 1]?.words ?? '')) { left.subject = reach; return; }
  // 由于乍得遭遇干旱: what gives the reason is a clause, and the phrase its subject.
  if (CLAUSE_WORDING.reasons.test(token.words) && reach.to < at && (left.carrier === 'suffers' || left.carrier === 'occurs')) { left.subject = reach; return; }
  const opens = !isVerbal(tokens[reach.from - 2]);
  const trailing = by === 'at' && tokens[reach.to - 1]?.town !== true && !left.crossed && opens && tokens.slice(at, clauseAround(tokens, at).to).some((other) => other.class === 'after') && tokens.slice(reach.to, at).every((other) => other.class !== 'of' && other.class !== 'noun');
  if (trailing) left.subject = reach;
  else if (!left.governed.some((other) => other.by === by) && (!left.crossed || by === 'at' || by === 'from')) left.governed.push({ by, phrase: reach });
}

function verb(tokens: readonly Token[], left: Left, token: Token, reach: Phrase | null, nominal: boolean, at: number): void {
  const whole = reach && !(nominal && reach.to === at && !left.carrier) ? wholeOf(tokens, reach, nominal) : null;
  if (whole) {
    left.subject = whole;
    return;
  }
  // 击退反政府武装进攻: between a verb and the noun that it takes stands whose it is.
  if (nominal && token.class === 'verb' && reach?.to === beforeCount(tokens, at)) left.modifier ??= reach;
  const carries = nominal && !left.carrier && (token.class === 'light' || token.class === 'suffers' || token.class === 'occurs');
  if (carries) {
    left.carrier = token.class as WordClass;
    left.modifier ??= reach;
    return;
  }
  // 击退对方发起的多次攻击: behind a verb that takes the event stands who did it.
  if (nominal && reach && left.carrier === 'light' && left.modifier && tokens[left.modifier.from]?.class === 'of' && (token.class === 'verb' || token.class === 'trigger')) left.subject = reach;
  // 军方称其攻占了两城: whoever says so himself, who stands further back
  if (reach && token.class === 'report' && tokens.slice(reach.from, reach.to).every(({ words }) => CLAUSE_WORDING.himself.test(words))) {
    left.pronoun = true;
    left.crossed = true;
    return;
  }
  const names = reach !== null && directs(token);
  const of = names ? tokens.findLastIndex((other, i) => i > reach.from && i < reach.to - 1 && other.class === 'of') : -1;
  // 支持总统的民众示威: the noun after 的 acts, and the clause before it only describes it.
  if (names && of > 0 && CLAUSE_WORDING.helps.test(token.words)) left.subject = { from: of + 1, to: reach.to };
  else if (names && CLAUSE_WORDING.helps.test(token.words)) left.helper = reach;
  else if (names) left.subject = reach;
  // 批准李明保释, 判三人入狱: whom the court speaks of.
  else if (reach?.to === at && COURT_WORDING.grants.test(token.words) && isUndergoneInCourt(tokens[at])) left.subject = reach;
  // 对法国提出批评: what is brought forward is said to whom 对 names.
  if (!(MODALITY_WORDING.utters.test(token.words) && !reach && tokens[at]?.readings.every(({ kind }) => SPEECH.has(kind)))) left.crossed = true;
}
