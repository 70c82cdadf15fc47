import type { Span, Stance } from '@dateline/document';
import { CUES, NOUNS_TOO } from '../../../languages/en/quotations.ts';
import { matchesOf } from '../../../words/matches.ts';
import { cueEntries, wordsIn } from '../cue-table.ts';
import type { CueEntry } from '../cue-table.ts';
import { alternatives } from '../../../words/alternatives.ts';

const ENTRIES = new Map(cueEntries(CUES).reverse().map((entry) => [entry.words, entry]));
const WORDS = alternatives([...ENTRIES.keys()].filter(Boolean));
const CUE = new RegExp(`\\b(?:${WORDS})\\b`, 'giu');
/** A name and its cue: “Who goes there?” | Jane Roe asked. */
export const NAMED_CUE = new RegExp(`^\\s+(?:\\p{Lu}[\\p{L}.'’-]{0,20}\\s){1,4}(?:\\p{Ll}{3,12}ly\\s)?(?:${WORDS})\\b`, 'u');
const nounsToo = new Set(wordsIn(NOUNS_TOO).map((words) => words.replaceAll('_', ' ')));
/** Whether a cue is as often a noun. */
export const isNounToo = (words: string): boolean => nounsToo.has(words);
/** After a cue that is a noun: the claims are false, reports of fighting. */
const AFTER_NOUN = /^\s+(?:led|came|made|against|is|are|was|were|have|has|had|will|would|of|about|from|on|in|by|for|and|or)\b/iu;
/** A verb with its object: whatever stands before it is the subject of that verb. */
const HAS_VERB = /\b\p{Ll}+ed\s+(?!on\b|in\b|by\b|to\b|at\b|with\b|as\b|for\b|from\b)/u;

/** A cue where it stands. */
export interface Cue extends Span, CueEntry {
  readonly stance: Stance;
}

/** The last clause before an offset. */
const clauseBefore = (text: string, statement: Span, at: number): string => /[^,;:“”"]*$/u.exec(text.slice(Math.max(statement.start, at - 120), at))?.[0] ?? '';

/** The cues of a statement, without those that are nouns or parts of names there. */
export const cuesIn = (text: string, statement: Span): Cue[] =>
  matchesOf(text.slice(statement.start, statement.end), CUE).flatMap((match) => {
    const entry = ENTRIES.get(match[0].toLowerCase());
    const start = statement.start + match.index;
    // a capital inside a sentence is a name's: United States
    const isName = /^\p{Lu}/u.test(match[0]) && /[\p{L},]\s$/u.test(text.slice(Math.max(statement.start, start - 2), start));
    const isNoun = entry !== undefined && nounsToo.has(entry.words) && (AFTER_NOUN.test(text.slice(start + match[0].length, start + match[0].length + 12)) || HAS_VERB.test(clauseBefore(text, statement, start)));
    const isPart = text.charAt(start - 1) === '-';
    return entry && !isName && !isNoun && !isPart ? [{ ...entry, start, end: start + match[0].length }] : [];
  });
