import { CLAUSE_WORDING, SENSE_WORDING } from './all-languages.ts';
import { classHere, isDecidedOn } from './chinese-senses.ts';
import { antecedent } from './english-antecedent.ts';
import type { Lexicon } from './lexicon.ts';
import { SPEECH } from './speech-kinds.ts';
import { clauseAround } from './surroundings.ts';
import { isNouny, isVerbal, phraseStop, type Reading, type Token, type TokenClass } from './token.ts';

/** Which classes of nouns an article speaks of at all: an explosion is an attack among bombs, an accident elsewhere. */
export type Topics = Pick<ReadonlySet<string>, 'has'>;

/** Looks each class up once, and only when a trigger asks. */
export function topicsOf({ objects }: Lexicon, text: string): Topics {
  const known = new Map<string, boolean>();
  return {
    has: (name) => {
      const found = known.get(name) ?? objects[name]?.test(text) === true;
      known.set(name, found);
      return found;
    },
  };
}

/** Keeps of each trigger the readings that its surroundings allow (通过 reports a law only with one after it); readings
 *  that ask for more such words and find them go before those that ask for fewer. A trigger without a reading becomes the
 *  other word that it is (通过 as by). */
export function withSenses(lexicon: Lexicon, tokens: readonly Token[], text: string, topics: Topics): Token[] {
  return tokens.map((token, at) => {
    const here = classHere(tokens, at);
    if (here) return reread(token, here, []);
    if (isOffence(tokens, at) || isBareNoun(tokens, at)) return reread(token, 'noun', []);
    if (isVote(tokens, at)) return reread(token, 'noun', []);
    if (token.class !== 'trigger') return afterDeterminer(tokens, at) ? reread(token, 'noun') : isUnknownVerb(tokens, at) ? reread(token, 'verb') : isFormer(tokens, at) ? reread(token, 'word') : countsTimes(tokens, at) ? reread(token, 'adverb') : partsClauses(tokens, at) ? reread(token, 'stop') : listsObjects(tokens, at) ? reread(token, 'list') : token;
    const allowed = token.readings.filter(({ trigger }) => isAllowed(lexicon, trigger, tokens, at, text, topics));
    const readings = allowed.length < 2 ? allowed : allowed.toSorted((a, b) => tests(b) - tests(a));
    return reread(token, readings.length > 0 ? token.class : lexicon.entries.get(token.words)?.otherwise ?? 'verb', readings);
  });
}

const reread = ({ start, end, words, index, readings: before }: Token, name: TokenClass, readings = before): Token => ({ start, end, words, class: name, index, readings });

/** How much a reading asks of its surroundings: what asks for a court before it and a sentence behind goes before what asks for either. */
const tests = ({ trigger: { objects, subjects, context, follows } }: Reading): number =>
  (objects ?? subjects ?? context ?? follows ? 1 : 0) + (objects && subjects ? 1 : 0);

/** Whether the words about a trigger are those that its row asks for. */
export function isAllowed({ objects, modality }: Lexicon, trigger: Reading['trigger'], tokens: readonly Token[], at: number, text: string, topics: Topics): boolean {
  if (trigger.context && !topics.has(trigger.context)) return false;
  if (trigger.subjects && objects[trigger.subjects]?.test(wordsBefore(tokens, at, text)) !== true) return false;
  if (trigger.follows === 'condition' && !tokens.slice(at + 1, at + WARNING).some(({ words }) => modality.condition.has(words.toLowerCase()))) return false;
  if (trigger.follows === 'infinitive' && !isToldTo(tokens, at)) return false;
  if (trigger.follows === 'end' && clauseAround(tokens, at).to > at + 1) return false;
  if (!trigger.objects || trigger.objects === 'territory') return true;
  // What is threatened stands behind the condition.
  const about = trigger.follows === 'condition' ? wordsIn(tokens, at + 1, Math.min(tokens.length, at + WARNING), text) : wordsAbout(tokens, at, text);
  return objects[trigger.objects]?.test(about) === true;
}

/** 195票赞成、106票反对通过: how votes were cast. */
const isVote = (tokens: readonly Token[], at: number): boolean =>
  SENSE_WORDING.sides.test(tokens[at]?.words ?? '') && SENSE_WORDING.votes.test(tokens[at - 1]?.words ?? '');

/** 涉嫌袭击被捕: what somebody is suspected of is no report of it. */
const isOffence = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.class === 'trigger' && (tokens[at + 1]?.class === 'trigger' || tokens[at + 1]?.class === 'passive') && tokens[at]?.readings.some(({ form }) => form === null) === true && tokens.slice(Math.max(0, at - 3), at).some(({ words }, i, run) => CLAUSE_WORDING.suspected.test(words) && run.slice(i + 1).every((between) => isNouny(between)));

/** a request, rebuffed demands: what English also has as a verb is a noun behind a determiner, and in -s behind a verb. */
function isBareNoun(tokens: readonly Token[], at: number): boolean {
  const { class: name, readings } = tokens[at] ?? { class: 'stop', readings: [] };
  if (name !== 'trigger') return false;
  if (isDecidedOn(tokens, at)) return true;
  if (!readings.every(({ form, kind }) => form === 'base' || form === 's' || (form === 'noun' && SPEECH.has(kind)))) return false;
  const before = tokens[at - 1];
  const taken = !readings.some(({ form }) => form === 'base') && before?.class === 'trigger' && before.readings.some(({ form }) => form === 'past' || form === 'participle');
  return taken || (afterDeterminer(tokens, at) && readings.every(({ form }) => form !== 'noun'));
}

/** asked the court to rule: behind whom one asks stands to and a verb. */
function isToldTo(tokens: readonly Token[], at: number): boolean {
  const whom = phraseStop(tokens, at + 1, at + LONGEST_ITEM);
  let to = whom;
  // asked him in a letter on Monday to leave.
  while (to - at < 2 * LONGEST_ITEM && (tokens[to]?.class === 'at' || tokens[to]?.class === 'toward' || tokens[to]?.class === 'time' || (to > whom && isNouny(tokens[to])))) to++;
  return whom > at + 1 && SENSE_WORDING.infinitives.test(tokens[to]?.words ?? '') && tokens[to + 1] !== undefined && !SENSE_WORDING.singling.test(tokens[to + 1]?.words ?? '') && tokens[to + 1]?.class !== 'mention';
}

/** How many tokens after a warning its condition may stand. */
const WARNING = 40;

/** the report, a claim: what English also has as a verb is a noun after a determiner. */
const afterDeterminer = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return (isVerbal(tokens[at]) || tokens[at]?.class === 'trigger') && before !== undefined && before.class !== 'mention' && SENSE_WORDING.singling.test(before.words);
};

/** 两次发动政变, 多次要求: how often, where a verb follows. */
const countsTimes = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.class === 'quantity' && SENSE_WORDING.occasions.test(tokens[at]?.words ?? '') && (isVerbal(tokens[at + 1]) || tokens[at + 1]?.readings.some(({ trigger }) => trigger.as === 'verb') === true);

/** A word in -ed or -ing that takes something is a verb that no table knows: confiscated 3 tons, blocking the delivery. */
function isUnknownVerb(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.class !== 'word' || token.words.charCodeAt(0) > 0x7f || !SENSE_WORDING.unknownVerbs.test(token.words) || !after || (before && SENSE_WORDING.singling.test(before.words))) return false;
  return SENSE_WORDING.singling.test(after.words) || ['quantity', 'mention', 'at', 'to', 'by', 'from', 'with', 'toward', 'pronoun'].includes(after.class);
}

/** 12人遇难、30人受伤: after a verb the comma of lists parts clauses. */
const partsClauses = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.words === '、' && (tokens[at + 1]?.class === 'quantity' || tokens[at + 1]?.class === 'mention' || SENSE_WORDING.tallies.test(tokens[at + 1]?.words ?? '')) && tokens[at - 1]?.class === 'trigger' && tokens[at - 1]?.readings.some(({ trigger }) => trigger.as === 'verb') === true;

/** Brought trains, planes and buses to a halt: behind a verb and its object, before the last item of a list, a comma parts no
 *  clauses, unless what follows goes on to act (killed ten people, police and residents said). */
function listsObjects(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.words !== ',') return false;
  let before = at - 1;
  while (before > at - LONGEST_ITEM && isThing(tokens[before])) before--;
  if (before === at - 1 || !(isVerbal(tokens[before]) || tokens[before]?.class === 'trigger')) return false;
  let i = at + 1;
  const past = (): boolean => { const from = i; while (i - from < LONGEST_ITEM && isThing(tokens[i])) i++; return i > from; };
  if (!past()) return false;
  while (tokens[i]?.words === ',') { i++; if (!past()) return false; }
  if (tokens[i]?.class !== 'and') return false;
  i++;
  return past() && !isVerbal(tokens[i]) && !['trigger', 'passive', 'adverb', 'report', 'and'].includes(tokens[i]?.class ?? '');
}
/** Tokens. */
const LONGEST_ITEM = 6;
const isThing = (token: Token | undefined): boolean => isNouny(token) && token?.class !== 'pronoun';

/** 前 before a noun, after nothing that it could follow, is former: 对前政府官员. */
function isFormer(tokens: readonly Token[], at: number): boolean {
  if (!SENSE_WORDING.formerly.test(tokens[at]?.words ?? '') || !isNouny(tokens[at + 1])) return false;
  const before = tokens[at - 1];
  const titled = tokens[at + 1]?.class === 'noun' || tokens[at + 1]?.class === 'mention';
  if (before?.class === 'trigger' || isVerbal(before)) return titled;
  return !before || !(isNouny(before) || before.class === 'time' || before.class === 'aspect');
}

/** The words up to the next stop; where the trigger stands in the passive or after 将, also those before it. */
function wordsAbout(tokens: readonly Token[], at: number, text: string): string {
  const clause = clauseAround(tokens, at);
  const turned = tokens.slice(clause.from, at).some((token) => token.class === 'passive' || token.class === 'disposal');
  // who took charge when he was dismissed: the passive has its subject in its own clause.
  const from = turned ? Math.max(clause.from, tokens.findLastIndex(({ words }, i) => i >= clause.from && i < at && (CLAUSE_WORDING.openers.test(words) || CLAUSE_WORDING.relatives.test(words)))) : at + 1;
  // the bill, which was approved: what the pronoun stands for.
  const meant = turned && CLAUSE_WORDING.relatives.test(tokens[from]?.words ?? '') ? antecedent(tokens, from) : null;
  return `${meant ? wordsIn(tokens, meant.from, meant.to, text) : ''} ${wordsIn(tokens, from, clause.to, text)}`.trim();
}

const wordsBefore = (tokens: readonly Token[], at: number, text: string): string => wordsIn(tokens, clauseAround(tokens, at).from, at, text);

const wordsIn = (tokens: readonly Token[], from: number, to: number, text: string): string =>
  from < to ? text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end) : '';
