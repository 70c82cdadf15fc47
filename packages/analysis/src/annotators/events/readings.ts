import { CLAUSE_WORDING, SENSE_WORDING } from './all-languages.ts';
import { chineseReading } from './chinese-readings.ts';
import type { Choice } from './choice.ts';
import { isEventNoun, isNouny, type Reading, type Token, type VerbForm } from './token.ts';

/** How a trigger is meant where it stands; null where it only modifies another noun (会议 in 会议代表). */
export const readingOf = (tokens: readonly Token[], at: number, chinese: boolean): Choice | null =>
  chinese ? chineseReading(tokens, at) : englishReading(tokens, at);

function englishReading(tokens: readonly Token[], at: number): Choice | null {
  const token = tokens[at];
  if (!token) return null;
  const noun = token.readings.find(({ form }) => form === 'noun');
  const verbs = token.readings.filter(({ form }) => form !== 'noun');
  // were hurt: of forms that are spelt alike the one that can stand there.
  const verb = verbs.find(({ form }) => takesTense(tokens, at, form)) ?? verbs[0];
  if (noun && (!verb || isCounted(tokens, at, noun) || standsAsNoun(tokens, at, verb))) {
    const after = tokens[at + 1];
    const modifies = (after?.class === 'word' || after?.class === 'noun' || after?.class === 'abstract') && !SENSE_WORDING.determiners.test(after.words);
    // an avalanche of cars is no disaster.
    if (SENSE_WORDING.figurative.test(`${tokens[at - 2]?.words ?? ''} ${tokens[at - 1]?.words ?? ''} ${token.words}`)) return null;
    const figurative = noun.kind === 'disaster' && after?.class === 'of' && tokens[at + 2]?.class !== 'mention';
    return modifies || figurative ? null : { reading: noun, nominal: true };
  }
  if (!verb) return null;
  const before = tokens[at - 1];
  if (!takesTense(tokens, at, verb.form) || describes(tokens, at, verb.form)) return null;
  const determined = SENSE_WORDING.determiners.test(before?.words ?? '') && !standsForNoun(tokens, at - 1);
  const attributive = (verb.form === 'participle' || verb.form === 'past' || verb.form === 'ing') && determined && isNouny(tokens[at + 1]);
  const bare = (verb.form === 'base' || verb.form === 'ing') && determined;
  return attributive || bare ? null : { reading: verb, nominal: false };
}

/** The accused, a state-appointed judge, of jailed painters: a participle that tells of no deed but what somebody or something is. */
function describes(tokens: readonly Token[], at: number, form: VerbForm | null): boolean {
  if (form !== 'past' && form !== 'participle') return false;
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (CLAUSE_WORDING.definite.test(before?.words ?? '')) return true;
  if (before?.words === '-' && before.end === token?.start && tokens[at - 2]?.end === before.start) return true;
  return before !== undefined && PREPOSITIONS.has(before.class) && isNouny(after) && !SENSE_WORDING.determiners.test(after?.words ?? '') && after?.class !== 'pronoun' && after?.class !== 'with';
}
const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'at', 'by', 'from', 'to', 'toward']);

/** The bombing that killed three: behind a noun, that stands for it and points at nothing. */
const standsForNoun = (tokens: readonly Token[], at: number): boolean =>
  CLAUSE_WORDING.restricts.test(tokens[at]?.words ?? '') && (isNouny(tokens[at - 1]) || isEventNoun(tokens[at - 1])) && tokens[at - 1]?.class !== 'pronoun';

/** with 40 injured: behind a number that nothing follows, those whom a word counts. */
const isCounted = (tokens: readonly Token[], at: number, { trigger }: Reading): boolean =>
  trigger.frame === 'counts' && tokens[at - 1]?.class === 'quantity' && !CLAUSE_WORDING.definite.test(tokens[at - 2]?.words ?? '') && !isNouny(tokens[at + 1]) && !SENSE_WORDING.singling.test(tokens[at + 1]?.words ?? '');

/** A bare or present form is a verb only where something asks for one: to, a modal, a subject with an object after. */
function takesTense(tokens: readonly Token[], at: number, form: VerbForm | null): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  // 300 votes against 200, the use of phones by soldiers: nouns.
  // a charge that the ministry denies: no noun ends so.
  if (form === 's' && SENSE_WORDING.onlyVerbs.test(tokens[at]?.words ?? '')) return true;
  if (form === 's') return after !== undefined && after.class !== 'stop' && after.class !== 'and' && after.class !== 'by' && before?.class !== 'quantity';
  if (form !== 'base') return true;
  return before !== undefined && (SENSE_WORDING.infinitives.test(before.words) || before.class === 'adverb' || before.class === 'pronoun' || before.class === 'and' || (before.class !== 'of' && SENSE_WORDING.plurals.test(before.words)));
}

/** A word that is both: a noun after determiners, adjectives, numbers and prepositions, a verb after to, a modal or a subject. */
function standsAsNoun(tokens: readonly Token[], at: number, verb: Reading): boolean {
  if (verb.form === 'past' || verb.form === 'participle') return false;
  const before = tokens[at - 1];
  if (verb.form === 'ing' && !SENSE_WORDING.determiners.test(before?.words ?? '') && tokens[at + 1] && (isNouny(tokens[at + 1]) || tokens[at + 1]?.class === 'at')) return tokens[at + 1]?.class === 'of';
  if (!before) return true;
  // in response to attacks: no infinitive.
  if ((verb.form !== 's' && SENSE_WORDING.infinitives.test(before.words)) || before.class === 'adverb' || before.class === 'pronoun') return false;
  if (verb.form === 's' && (before.class === 'mention' || before.class === 'word') && (tokens[at + 1]?.class === 'mention' || SENSE_WORDING.determiners.test(tokens[at + 1]?.words ?? ''))) return false;
  return true;
}

/** 罢工和游行, protests and strikes: the token behind what `and` adds to a noun of the same kind; both are one report. A
 *  flood and a landslide are two. */
export function endOfPair(tokens: readonly Token[], at: number, { reading, nominal }: Choice): number {
  const [link, other] = [tokens[at + 1], tokens[at + 2]];
  const pairs = nominal && reading.kind === 'protest' && (link?.class === 'with' || link?.class === 'and') && other?.class === 'trigger' && other.readings.every(({ kind, trigger }) => kind === reading.kind && trigger.as !== 'verb');
  return pairs ? at + 3 : at + 1;
}
