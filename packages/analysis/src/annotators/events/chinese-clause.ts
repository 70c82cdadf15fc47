import type { EventKind } from '@dateline/document';
import { takesPlace, tollOf } from './carriers.ts';
import type { WordClass } from './clause-words.ts';
import { CLOSES, describedBy, isManner, openingOf } from './brackets.ts';
import { clauseAround, grownTo, LOOK_BACK, setsScene, type Phrase, type Surroundings } from './surroundings.ts';
import type { Frame } from './trigger.ts';
import { isNouny, isVerbal, type Token } from './token.ts';

interface Left {
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

/** Prepositions that stand before a verb without a noun only where that verb belongs to a noun: 与发动袭击的组织. */
const EMBEDDING: ReadonlySet<string> = new Set<WordClass>(['from', 'toward', 'with', 'about']);
const GROUNDS = /^(?:根据|按照|依照|按|依据)$/u;
const HELP = /^(?:协助|帮助|支持|组织|安排)$/u;
const GOVERNORS: ReadonlySet<string> = new Set<WordClass>(['passive', 'by', 'disposal', 'at', 'from', 'to', 'toward', 'with', 'about']);

/** Prepositions that also stand after what they belong to. */
const AFTER_TRIGGER: ReadonlySet<string> = new Set<WordClass>(['at', 'from', 'to', 'toward']);

/** Reads a Chinese clause about one trigger: backwards to the subject, forwards to the object. */
export function chineseSurroundings(tokens: readonly Token[], at: number, nominal: boolean, frame: Frame): Surroundings {
  const swallows = frame.swallows === true;
  const clause = clauseAround(tokens, at);
  const left = readLeft(tokens, at, clause.from, nominal);
  const right = nominal ? nounRight(tokens, at, clause.to, frame) : readRight(tokens, at, clause.to, swallows);
  const { object, governed } = right;
  if (nominal && !left.carrier && takesPlace(tokens, at, clause.to)) left.carrier = 'occurs';
  const background = setsScene(tokens, at);
  const headed = swallows || frame.toll ? { subject: left.subject, object, ownSubject: left.subject !== null || left.pronoun } : withRelativeHead(tokens, left, object, clause);
  const alone = { subject: headed.subject, companion: null };
  const shared = left.embedded || (nominal && left.carrier !== 'light' && left.carrier !== 'suffers') ? alone : withSharedSubject(tokens, headed.subject, clause);
  const { subject, companion } = frame.subject === 'agent' || headed.subject || endsInName(tokens, shared.subject) ? shared : alone;
  const { modifier, passive, carrier, helper, embedded } = left;
  const abstract = describesAbstract(tokens, at, clause.to, frame);
  const relative = !nominal && tokens[at + 1]?.class === 'of' && isNouny(tokens[at + 2]);
  const also = tokens.slice(clause.from, at).some(({ words }) => words === '也');
  // one literal: of objects that are spread again and again the engine makes a new kind each time
  return { subject, ownSubject: headed.ownSubject, object: headed.object, modifier, governed: [...left.governed, ...governed], passive, carrier, helper, companion, background, also, embedded, abstract, relative, clause };
}

/** Who suffers is carried over a comma only where it is a name: 王教授因病医治无效，在上海逝世. */
const endsInName = (tokens: readonly Token[], phrase: Phrase | null): boolean => phrase !== null && tokens[phrase.to - 1]?.class === 'mention';

/** 撤军的决定, 占领喀布尔的计划: what follows 的 is no one and no thing, and the clause only describes it. */
function describesAbstract(tokens: readonly Token[], at: number, to: number, { object }: Frame): boolean {
  let end = at + 1;
  let of = -1;
  for (; end < to && (isNouny(tokens[end]) || tokens[end]?.class === 'aspect'); end++) if (tokens[end]?.class === 'of') of = end;
  return of > 0 && tokens[end - 1]?.class === 'abstract' && (of === at + 1 || object !== 'topic');
}

/** Backwards from the trigger. The nearest noun phrase that no preposition governs and no verb takes is the subject. */
function readLeft(tokens: readonly Token[], at: number, from: number, nominal: boolean): Left {
  const left: Left = { subject: null, modifier: null, passive: false, carrier: null, governed: [], helper: null, embedded: false, crossed: false, pronoun: false };
  let phrase: Phrase | null = null;
  for (let i = at - 1; i >= from && !(left.subject || left.embedded); i--) {
    const token = tokens[i];
    if (!token || token.class === 'aspect' || token.class === 'quote') continue;
    // 在当天举行的选举中获胜: who does something in the bracket does nothing behind it.
    const opening = CLOSES.test(token.words) && i < at - 1 + Number(!phrase) ? openingOf(tokens, i, from) : -1;
    if (opening >= 0) {
      if (token.class !== 'after' || tokens.slice(opening + 1, opening + 3).some(({ town }) => town)) left.governed.push({ by: 'at', phrase: { from: opening + 1, to: i } });
      phrase = null;
      i = opening;
      continue;
    }
    if (isNouny(token) && !(token.class === 'with' && (!isNouny(tokens[i - 1]) || (!phrase && isPredicate(tokens[i + 1]))))) {
      phrase = grownTo(i, phrase);
      continue;
    }
    const reach: Phrase | null = phrase;
    phrase = null;
    // 遭到工会拒绝: before a verb it makes a passive.
    if (!nominal && token.class === 'suffers' && (reach?.to === at || i === at - 1)) {
      left.passive = true;
      if (reach) left.governed.push({ by: 'passive', phrase: reach });
    } else if (!reach && EMBEDDING.has(token.class) && isPredicate(tokens[i + 1]) && tokens[i + 1]?.words !== '涉嫌') left.embedded = true;
    else if (GOVERNORS.has(token.class)) govern(tokens, left, token, reach, at);
    else if (isVerbal(token) || token.class === 'trigger') {
      const described = describedBy(tokens, reach, i, from);
      if (described) {
        left.governed.push(described);
        i = described.at;
      } else if (reach && !nominal && tokens[reach.from]?.class === 'of' && reach.to > reach.from + 1) left.subject = { from: reach.from + 1, to: reach.to };
      else {
        // 击退反政府武装进攻: between a verb and the noun that it takes stands whose it is.
        if (nominal && token.class === 'verb' && reach?.to === at) left.modifier ??= reach;
        verb(tokens, left, token, reach, nominal);
      }
    } else if (reach && token.class === 'time' && reach.to === at && !nominal && isManner(tokens, reach)) continue;
    else if (reach) settle(tokens, left, reach, nominal && reach.to === at && !left.carrier);
  }
  if (phrase && !left.subject) settle(tokens, left, phrase, nominal && phrase.to === at && !left.carrier);
  return left;
}

/** After a noun: where it takes place, and the number of a toll. */
const nounRight = (tokens: readonly Token[], at: number, to: number, frame: Frame): ReturnType<typeof readRight> =>
  ({ object: frame.toll ? tollOf(tokens, at, to) : null, governed: takesPlace(tokens, at, to) ? readRight(tokens, at, to, false).governed.filter(({ by }) => by === 'at') : [] });

/** 指控他袭击…, 要求军队撤离: whom one speaks of is the subject of what follows. */
const directs = (token: Token): boolean => token.class === 'pivot' || token.class === 'report' || (token.class === 'trigger' && token.readings.some(({ kind }) => SPEECH.has(kind)));
const SPEECH: ReadonlySet<EventKind> = new Set<EventKind>(['demand', 'accuse', 'reject', 'threaten']);

const isPredicate = (token: Token | undefined): boolean => isVerbal(token) || token?.class === 'trigger';

/** A phrase that nothing governs: the words of a noun, or the subject. A bare pronoun leaves the search open. */
function settle(tokens: readonly Token[], left: Left, phrase: Phrase, modifies: boolean): void {
  if (modifies) left.modifier = phrase;
  else if (tokens.slice(phrase.from, phrase.to).some((token) => token.class !== 'pronoun' && token.class !== 'of' && token.class !== 'quote')) left.subject = phrase;
  else left.pronoun = true;
}

/** A preposition with its phrase; 在 before a person or group is the 在 of 在…后, and the phrase is the subject. */
function govern(tokens: readonly Token[], left: Left, token: Token, reach: Phrase | null, at: number): void {
  const by = token.class as WordClass;
  if (by === 'passive') left.passive = true;
  if (!reach) return;
  // 根据规定要求: a noun that a preposition governs, not a verb.
  if (by === 'about' && reach.to === at && GROUNDS.test(token.words)) left.embedded = true;
  const opens = !isVerbal(tokens[reach.from - 2]);
  const trailing = by === 'at' && tokens[reach.to - 1]?.town !== true && !left.crossed && opens && tokens.slice(at, clauseAround(tokens, at).to).some((other) => other.class === 'after') && tokens.slice(reach.to, at).every((other) => other.class !== 'of' && other.class !== 'noun');
  if (trailing) left.subject = reach;
  else if (!left.governed.some((other) => other.by === by) && (!left.crossed || by === 'at' || by === 'from')) left.governed.push({ by, phrase: reach });
}

function verb(tokens: readonly Token[], left: Left, token: Token, reach: Phrase | null, nominal: boolean): void {
  const carries = nominal && !left.carrier && (token.class === 'light' || token.class === 'suffers' || token.class === 'occurs');
  if (carries) {
    left.carrier = token.class as WordClass;
    left.modifier ??= reach;
    return;
  }
  const names = reach !== null && directs(token);
  const of = names ? tokens.findLastIndex((other, i) => i > reach.from && i < reach.to - 1 && other.class === 'of') : -1;
  // 支持总统的民众示威: the noun after 的 acts, and the clause before it only describes it.
  if (names && of > 0 && HELP.test(token.words)) left.subject = { from: of + 1, to: reach.to };
  else if (names && HELP.test(token.words)) left.helper = reach;
  else if (names) left.subject = reach;
  left.crossed = true;
}

/** Forwards from the trigger: the object, then what prepositions after it govern. */
function readRight(tokens: readonly Token[], at: number, to: number, swallows: boolean): { object: Phrase | null; governed: Left['governed'] } {
  let start = at + 1;
  while (start < to && (tokens[start]?.class === 'aspect' || tokens[start]?.class === 'quote')) start++;
  // 赢得12日的选举: when it was belongs to neither side.
  if (tokens[start]?.class === 'time' && tokens[start + 1]?.class === 'of') start += 2;
  // 敦促在阿美国公民: whom one urges may be named by where they are.
  let end = swallows && tokens[start]?.class === 'at' ? start + 1 : start;
  while (end < to && isNouny(tokens[end]) && !opensSpeech(tokens, start, end)) end++;
  end = throughRelative(tokens, start, end, to);
  const governed: Left['governed'] = [];
  for (let i = end; i < to; i++) {
    const token = tokens[i];
    if (!token || token.class === 'and' || token.class === 'after' || isPredicate(token)) break;
    if (!AFTER_TRIGGER.has(token.class)) continue;
    let reach = i + 1;
    while (reach < to && isNouny(tokens[reach])) reach++;
    if (reach > i + 1) governed.push({ by: token.class as WordClass, phrase: { from: i + 1, to: reach } });
  }
  return { object: end > start ? { from: start, to: end } : null, governed };
}

/** 呼吁政府“化解分歧”: what is quoted after the object is not part of it, unless it is a name. */
const opensSpeech = (tokens: readonly Token[], start: number, at: number): boolean =>
  at > start && /[“「『]/u.test(tokens[at]?.words ?? '') && tokens[at + 1]?.class !== 'mention';

/** 几个被指控与IS合作的人: what opens with a number may hold a clause before its noun. */
function throughRelative(tokens: readonly Token[], start: number, end: number, to: number): number {
  const first = tokens[start];
  if (!first || !(first.class === 'quantity' || /^[一二两几数多所全许部]/u.test(first.words))) return end;
  for (let i = to - 2; i >= end; i--) if (tokens[i]?.class === 'of' && isNouny(tokens[i + 1])) {
    let reach = i + 1;
    while (reach < to && isNouny(tokens[reach])) reach++;
    return reach;
  }
  return end;
}

/** 逃离家园的难民: without a subject before it, the noun after 的 is the subject. */
function withRelativeHead(tokens: readonly Token[], { subject, pronoun, passive, crossed }: Left, object: Phrase | null, clause: Phrase): Pick<Surroundings, 'subject' | 'object' | 'ownSubject'> {
  const ownSubject = subject !== null || pronoun;
  if (!object || tokens[object.from]?.class === 'quantity') return { subject, object, ownSubject };
  for (let i = object.to - 2; i >= object.from; i--) if (tokens[i]?.class === 'of') {
    const head = { from: i + 1, to: object.to };
    if (i === object.from) return subject ? { subject, object: head, ownSubject } : { subject: head, object: null, ownSubject: true };
    // 排除分享权力的可能性 ends its clause: there the phrase is what is ruled out, not who does it.
    const goesOn = object.to < clause.to || crossed;
    if (!subject && !passive && goesOn) return { subject: head, object: { from: object.from, to: i }, ownSubject: true };
    break;
  }
  return { subject, object, ownSubject };
}

/** Chinese names a subject once: later clauses of the sentence share that of the first that has one. */
function withSharedSubject(tokens: readonly Token[], subject: Phrase | null, clause: Phrase): Pick<Surroundings, 'subject' | 'companion'> {
  // A、B，以及C出席: the list goes on over the comma.
  const lists = subject !== null && tokens[subject.from]?.class === 'with' && subject.from === clause.from;
  if (subject && !lists) return { subject, companion: null };
  const shared = earlierSubject(tokens, clause.from);
  return subject ? { subject, companion: shared } : { subject: shared, companion: null };
}

function earlierSubject(tokens: readonly Token[], from: number): Phrase | null {
  for (let to = from - 1; to > Math.max(0, from - LOOK_BACK); ) {
    const clause = clauseAround(tokens, to - 1);
    const subject = tokens[to - 1]?.class === 'stop' ? null : beforeUnknown(tokens, leadingPhrase(tokens, clause), clause);
    if (subject) return subject;
    to = clause.from - 1;
  }
  return null;
}

/** 检察院侦办此案，约谈…: where no word of a clause is a known verb, what stands behind a name or a person is one. */
function beforeUnknown(tokens: readonly Token[], phrase: Phrase | null, clause: Phrase): Phrase | null {
  if (!phrase || phrase.to < clause.to) return phrase;
  const trails = tokens[phrase.to - 1]?.class === 'word';
  const head = tokens.findLastIndex((token, i) => i >= phrase.from && i < phrase.to - 1 && tokens[i + 1]?.class === 'word' && (token.class === 'noun' ? PERSON.test(token.words) : trails && i === phrase.to - 2 && token.class === 'mention'));
  return head < 0 ? phrase : { from: phrase.from, to: head + 1 };
}
const PERSON = /[人员长者官]$/u;

/** The first noun phrase of a clause that no preposition governs. */
function leadingPhrase(tokens: readonly Token[], clause: Phrase): Phrase | null {
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i];
    if (!token || GOVERNORS.has(token.class) || isVerbal(token) || token.class === 'trigger') {
      if (token && (isVerbal(token) || token.class === 'trigger')) return null;
      while (isNouny(tokens[i + 1])) i++;
      continue;
    }
    if (!isNouny(token) || token.class === 'quote') continue;
    let to = i + 1;
    while (to < clause.to && isNouny(tokens[to])) to++;
    return { from: i, to };
  }
  return null;
}
