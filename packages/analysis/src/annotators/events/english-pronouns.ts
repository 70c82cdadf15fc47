import { EVENT_PRONOUNS as WORDS } from '../../languages/en/event-pronouns.ts';
import type { EventLayers } from './event-layers.ts';
import { readLeft } from './english-sides.ts';
import { sharedSubject } from './english-subject.ts';
import { ENGLISH } from './lexicon.ts';
import { clauseAround, type Phrase } from './surroundings.ts';
import { isNouny, type Token } from './token.ts';

/** Norway said it had seized the ship: whom a pronoun means that is the subject of what somebody is said to have said: whoever says it, where
 *  he is of the pronoun's kind and number. Null where nobody says it, or somebody else might be meant. */
export function sayerMeant(layers: EventLayers, tokens: readonly Token[], at: number): Phrase | null {
  const verb = WORDS.said.test(tokens[at]?.words ?? '') ? sayingBefore(tokens, at) : -1;
  if (verb < 0 || undergoes(tokens, at)) return null;
  const clause = clauseAround(tokens, verb);
  const sayer = readLeft(tokens, verb, clause.from).subject ?? sharedSubject(tokens, clause);
  return sayer && fits(layers, tokens, sayer, tokens[at]?.words ?? '') ? sayer : null;
}

/** Whether something was done to whom a pronoun means: the army said they had been killed tells of others. */
function undergoes(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (tokens[next]?.class === 'adverb' || tokens[next]?.class === 'passive' || tokens[next]?.class === 'quote') next++;
  return tokens.slice(at + 1, next).some(({ class: name }) => name === 'passive') && tokens[next]?.readings.some(({ form }) => form === 'past' || form === 'participle') === true;
}

/** Whom a pronoun means that opens a sentence: the body that the sentence before it in the paragraph begins with, and what it did. Null where
 *  something is done to it, or where none stands there. */
export function openerMeant({ article: { text }, sentences, mentions, chains }: EventLayers, tokens: readonly Token[], at: number): number | null {
  const pronoun = tokens[at];
  if (!pronoun || at > 0 || !(WORDS.body.test(pronoun.words) || WORDS.several.test(pronoun.words)) || undergoes(tokens, at)) return null;
  const before = sentences.findLast(({ end }) => end <= pronoun.start);
  if (!before || pronoun.start - before.end > 2 || text.slice(before.end, pronoun.start).includes('\n')) return null;
  const head = before.start + (WORDS.article.exec(text.slice(before.start, before.start + LONGEST_ARTICLE))?.[0].length ?? 0);
  const named = mentions.find(({ span }) => span.start === head);
  if (!named || named.chain === null || WORDS.owns.test(text.slice(named.span.end, named.span.end + 2))) return null;
  const kind = chains[named.chain]?.kind;
  return kind === 'organization' || (kind === 'location' && WORDS.body.test(pronoun.words)) ? named.chain : null;
}
/** Code units. */
const LONGEST_ARTICLE = 4;

/** Tokens between a verb of saying and what is said: told reporters in Oslo on Monday that it. */
const REACH = 8;

const PASSED: ReadonlySet<string> = new Set<Token['class']>(['at', 'to', 'toward', 'with']);

/** The verb of saying whose words begin with the pronoun; -1 where none does. */
function sayingBefore(tokens: readonly Token[], at: number): number {
  const told = WORDS.that.test(tokens[at - 1]?.words ?? '');
  for (let i = told ? at - 2 : at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i];
    if (token?.class === 'report') return told || !WORDS.takesPronoun.test(token.words) ? i : -1;
    const passes = token?.class === 'time' || (told && token !== undefined && token.class !== 'quote' && (isNouny(token) || PASSED.has(token.class)));
    if (!passes) return -1;
  }
  return -1;
}

function fits({ chains, mentions }: EventLayers, tokens: readonly Token[], { to }: Phrase, pronoun: string): boolean {
  const last = tokens[to - 1];
  if (!last) return false;
  const chain = last.class === 'mention' ? mentions[last.index]?.chain ?? null : null;
  if (chain !== null) {
    const kind = chains[chain]?.kind;
    return WORDS.person.test(pronoun) ? kind === 'person' : kind === 'organization' || (kind === 'location' && WORDS.body.test(pronoun));
  }
  if (WORDS.body.test(pronoun)) return WORDS.bodies.test(last.words);
  const people = last.class !== 'mention' && ENGLISH.objects.people.test(last.words);
  return people && WORDS.several.test(pronoun) && !WORDS.bodies.test(last.words) && SEVERAL.test(last.words);
}
/** How nouns of several people end. */
const SEVERAL = /(?:s|police|people|men|women)$/iu;
