import { isChinese, type EntityKind, type Span } from '@dateline/document';
import { kindHints as english } from '../../languages/en/kind-hints.ts';
import { kindHints as chinese } from '../../languages/zh-Hans/kind-hints.ts';

/** Longest context that a hint looks at, in code units. */
const REACH = 16;

/** What the words around a name say of its kind, in votes. */
export function hintsOf(text: string, language: string, { start, end }: Span): [EntityKind, number][] {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return (isChinese(language) ? chinese : english)
    .filter((hint) => (hint.before?.test(before) ?? true) && (hint.after?.test(after) ?? true))
    .map(({ kind, weight }) => [kind, weight]);
}
