import { isChinese, type EntityKind, type Span } from '@dateline/document';
import type { KindHint } from '../../languages/kind-hint-table.ts';
import { kindHints as english } from '../../languages/en/kind-hints.ts';
import { kindHints as chinese } from '../../languages/zh-Hans/kind-hints.ts';

/** Longest context that a hint looks at, in code units. */
const REACH = 40;

/** What the words around a name say of its kind, in votes. */
export type Hints = (span: Span) => readonly (readonly [EntityKind, number])[];

/** The hints of one text; whoever asks again about the same name is told what was found the first time. */
export function hintsIn(text: string, language: string): Hints {
  const table = isChinese(language) ? chinese : english;
  const known = new Map<number, ReturnType<Hints>>();
  return ({ start, end }) => {
    const key = start * (text.length + 1) + end;
    const before = known.get(key);
    if (before) return before;
    const found = hintsOf(table, text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH));
    known.set(key, found);
    return found;
  };
}

const hintsOf = (table: readonly KindHint[], before: string, after: string): [EntityKind, number][] =>
  table.filter((hint) => (hint.before?.test(before) ?? true) && (hint.after?.test(after) ?? true)).map(({ kind, weight }) => [kind, weight]);
