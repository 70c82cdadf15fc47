import { CLAUSE_WORDING, PARTICIPANT_WORDING } from './all-languages.ts';
import { GOVERNORS } from './chinese-prepositions.ts';
import { SPEECH } from './speech-kinds.ts';
import { clauseAround, LOOK_BACK, type Phrase, type Surroundings } from './surroundings.ts';
import { isNouny, isPredicate, phraseStop, type Token } from './token.ts';

/** Chinese names a subject once: later clauses of the sentence share that of the first that has one. */
export function withSharedSubject(tokens: readonly Token[], subject: Phrase | null, clause: Phrase, at: number): Pick<Surroundings, 'subject' | 'companion'> {
  // A、B，以及C出席: the list goes on over the comma.
  const lists = subject !== null && tokens[subject.from]?.class === 'with' && subject.from === clause.from;
  if (subject && !lists) return { subject, companion: null };
  const shared = (subject ? null : speaker(tokens, clause, at)) ?? earlierSubject(tokens, clause.from, tokens[at]?.readings.every(({ kind }) => SPEECH.has(kind)) === true);
  return subject ? { subject, companion: shared } : { subject: shared, companion: null };
}

/** 外长强调，对方必须退让，并要求对方停火: whoever speaks goes on speaking behind 并, not who was spoken of. */
function speaker(tokens: readonly Token[], clause: Phrase, at: number): Phrase | null {
  if (tokens[clause.from]?.class !== 'and' || !tokens[at]?.readings.every(({ kind }) => SPEECH.has(kind))) return null;
  for (let to = clause.from - 1; to > Math.max(0, clause.from - LOOK_BACK); ) {
    const before = clauseAround(tokens, to - 1);
    if (tokens[before.to - 1]?.class === 'report') return leadingPhrase(tokens, before);
    to = before.from - 1;
  }
  return null;
}

/** The subject of an earlier clause; of what is said, only somebody who may say it. */
function earlierSubject(tokens: readonly Token[], from: number, says: boolean): Phrase | null {
  for (let to = from - 1; to > Math.max(0, from - LOOK_BACK); ) {
    const clause = clauseAround(tokens, to - 1);
    const subject = tokens[to - 1]?.class === 'stop' ? null : beforeUnknown(tokens, leadingPhrase(tokens, clause), clause);
    if (subject && !isIdle(tokens, subject) && !(says && isEmpty(tokens, subject))) return subject;
    to = clause.from - 1;
  }
  return null;
}

/** 调查会表示，两车相撞: whether a subject stands in an earlier clause that ends in what it says. */
export function onlyTells(tokens: readonly Token[], subject: Phrase | null, clause: Phrase): boolean {
  if (!subject || subject.to > clause.from) return false;
  const end = clauseAround(tokens, subject.to - 1).to;
  const told = tokens.slice(subject.to, end);
  return end < clause.from && told.at(-1)?.class === 'report' && !told.slice(0, -1).some((token) => token.class === 'trigger');
}

/** 任何破坏主权的企图: nobody in particular. */
const isEmpty = (tokens: readonly Token[], { from, to }: Phrase): boolean => tokens.slice(from, to).every(({ class: name, words }) => name === 'of' || CLAUSE_WORDING.whole.test(words));
/** 包括撤出军队, 连续第12天轰炸: what gives examples, or tells when or how often, is nobody. */
export const isIdle = (tokens: readonly Token[], { from, to }: Phrase): boolean => (tokens[to - 1]?.end ?? 0) - (tokens[from]?.start ?? 0) <= LONGEST_IDLE && PARTICIPANT_WORDING.idle.test(tokens.slice(from, to).map(({ words }) => words).join(''));

/** Characters. */
const LONGEST_IDLE = 10;

/** 检察院侦办此案，约谈…: where no word of a clause is a known verb, what stands behind a name or a person is one. */
function beforeUnknown(tokens: readonly Token[], phrase: Phrase | null, clause: Phrase): Phrase | null {
  if (!phrase || phrase.to < clause.to) return phrase;
  const trails = tokens[phrase.to - 1]?.class === 'word';
  const head = tokens.findLastIndex((token, i) => i >= phrase.from && i < phrase.to - 1 && tokens[i + 1]?.class === 'word' && (token.class === 'noun' ? CLAUSE_WORDING.persons.test(token.words) : trails && i === phrase.to - 2 && token.class === 'mention'));
  return head < 0 ? phrase : { from: phrase.from, to: head + 1 };
}

/** 自称经理的男子李明，3日被捕: a sentence that begins by describing a person. Further on, what a verb takes (接受他们的建议，下令撤离) is nobody's subject. */
function describesOnly(tokens: readonly Token[], { from, to }: Phrase): Phrase | null {
  if (from > 0) return null;
  const of = tokens.findLastIndex((token, i) => i > from && i < to && token.class === 'of');
  const described = tokens.slice(of + 1, to);
  const isPerson = described.some((token) => token.class === 'mention' || CLAUSE_WORDING.persons.test(token.words));
  return of > from && isPerson && described.every(isNouny) ? { from: of + 1, to } : null;
}

/** 一架从首都飞来的客机: behind a number alone, the noun that a clause describes. */
function describedHead(tokens: readonly Token[], { from, to }: Phrase, clause: Phrase): Phrase | null {
  if (tokens.slice(from, to).some(({ class: name }) => name !== 'quantity')) return null;
  const of = tokens.findIndex((token, i) => i >= to && i < clause.to && token.class === 'of' && isNouny(tokens[i + 1]));
  if (of < 0) return null;
  return { from: of + 1, to: phraseStop(tokens, of + 1, clause.to) };
}

/** The first noun phrase of a clause that no preposition governs. */
function leadingPhrase(tokens: readonly Token[], clause: Phrase): Phrase | null {
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i];
    if (!token || GOVERNORS.has(token.class) || isPredicate(token)) {
      if (i === clause.from && describesOnly(tokens, clause)) return describesOnly(tokens, clause);
      if (isPredicate(token)) return null;
      while (isNouny(tokens[i + 1])) i++;
      continue;
    }
    if (!isNouny(token) || token.class === 'quote') continue;
    const to = phraseStop(tokens, i, clause.to);
    return describedHead(tokens, { from: i, to }, clause) ?? { from: i, to };
  }
  return null;
}
