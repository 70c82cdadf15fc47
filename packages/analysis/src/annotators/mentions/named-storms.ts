import { exact, type Span } from '@dateline/document';
import { nameForms } from '../../languages/zh-Hans/name-forms.ts';
import { matchesOf } from '../../words/matches.ts';
import { listEntries, wordTree } from '../../words/word-tree.ts';
import type { Candidate } from './candidate.ts';
import { liesIn } from './coverage.ts';
import { listed } from './listed.ts';

/** What bears a name in marks and is nobody: a storm by the word before it, a vessel by that before or the one behind. */
const MARKED = new RegExp(`(?<=(?:${nameForms.storms}|${nameForms.vessels})“)[\\p{Script=Han}·]{2,12}(?=”)|(?<=“)[\\p{Script=Han}·]{2,12}(?=”(?:号|${nameForms.storms}))`, 'gu');
/** A storm, and a pipeline, whose names stand in marks elsewhere too: “海神”逼近, “北溪”事件. */
const THING = new RegExp(`(?<=(?:${nameForms.storms})“)[\\p{Script=Han}]{2,8}(?=”)|(?<=“)[\\p{Script=Han}]{2,8}(?=”(?:${nameForms.storms}|${nameForms.pipelines}))`, 'gu');
const ON_THING = /^(?:事件|管道|管线|项目)/u;
/** A shorter name is another word outside its marks. */
const LEAST = 3;

/** 台风“桦|加沙|”, and 桦加沙 without its marks: the piece of a storm's or vessel's name that is a place's or person's too; where the whole is one (台风“海神”, the ship “辽宁”), within the marks alone. */
export function outsideStorms(text: string, found: readonly Candidate[]): Candidate[] {
  const things = new Set(matchesOf(text, THING).map(([name]) => name));
  const isThing = (span: Span): boolean => things.has(exact(text, span)) && ((text.charAt(span.start - 1) === '“' && text.charAt(span.end) === '”') || ON_THING.test(text.slice(span.end, span.end + 2)));
  return withoutMarked(text, things.size === 0 ? found : found.filter(({ span }) => !isThing(span)));
}

function withoutMarked(text: string, found: readonly Candidate[]): Candidate[] {
  const marked = matchesOf(text, MARKED).map(({ 0: name, index }): Span => ({ start: index, end: index + name.length }));
  if (marked.length === 0) return [...found];
  const names = new Set(marked.map((span) => exact(text, span)).filter((name) => name.length >= LEAST));
  const isMarked = liesIn(marked);
  const elsewhere = listed(text, wordTree(listEntries(names)), false).map(({ span }) => span);
  const isElsewhere = liesIn(elsewhere);
  return found.filter(({ span }) => !isMarked(span) && !(isElsewhere(span) && !names.has(exact(text, span))));
}
