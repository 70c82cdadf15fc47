import type { Span } from '@dateline/document';
import { WORKS } from '../../languages/en/works.ts';
import { nameForms } from '../../languages/zh-Hans/name-forms.ts';
import { matchesOf } from '../../words/matches.ts';
import type { Candidate } from './candidate.ts';
import { liesIn } from './coverage.ts';

const spansOf = (text: string, titles: RegExp): Span[] => matchesOf(text, titles).map(({ 0: title, index }) => ({ start: index, end: index + title.length }));

/** Alabama is no place in the Alabama Life Act. */
export function outsideLaws(text: string, found: readonly Candidate[]): Candidate[] {
  const inLaw = liesIn(spansOf(text, WORKS));
  return found.filter(({ span, kind }) => kind !== 'location' || !inLaw(span));
}

const TITLES = /《[^《》\n]{1,60}》/gu;

/** 《欧洲常规武装力量条约》: a name within the title of a work is no mention; one of an organization that fills the marks is (《纽约时报》). */
export function outsideWorks(text: string, found: readonly Candidate[]): Candidate[] {
  const inWork = liesIn(spansOf(text, TITLES));
  return found.filter((one) => !inWork(one.span) || isPublication(text, one));
}

const isPublication = (text: string, { kind, finder, span: { start, end } }: Candidate): boolean =>
  kind === 'organization' && text.charAt(start - 1) === '《' && text.charAt(end) === '》' && (finder !== 'tagger' || !nameForms.workBefore.test(text.slice(Math.max(0, start - 5), start - 1)));
