import { CLAUSE_WORDING } from './all-languages.ts';
import { GOVERNORS } from './chinese-prepositions.ts';
import { clauseAround, LOOK_BACK, type Phrase, type Surroundings } from './surroundings.ts';
import { isNouny, isPredicate, type Token } from './token.ts';

/** Chinese names a subject once: later clauses of the sentence share that of the first that has one. */
export function withSharedSubject(tokens: readonly Token[], subject: Phrase | null, clause: Phrase): Pick<Surroundings, 'subject' | 'companion'> {
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
  const head = tokens.findLastIndex((token, i) => i >= phrase.from && i < phrase.to - 1 && tokens[i + 1]?.class === 'word' && (token.class === 'noun' ? CLAUSE_WORDING.persons.test(token.words) : trails && i === phrase.to - 2 && token.class === 'mention'));
  return head < 0 ? phrase : { from: phrase.from, to: head + 1 };
}

/** The first noun phrase of a clause that no preposition governs. */
function leadingPhrase(tokens: readonly Token[], clause: Phrase): Phrase | null {
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i];
    if (!token || GOVERNORS.has(token.class) || isPredicate(token)) {
      if (isPredicate(token)) return null;
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
