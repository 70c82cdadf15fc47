import { isChinese } from '@dateline/document';
import { nameTableOf } from '../../languages/languages.ts';
import type { Clusters } from './clusters.ts';
import type { Form } from './form.ts';

/** The rows of a language's aliases by the names that stand in them. */
const aliasesOf = (language: string): ReadonlyMap<string, number> => new Map(nameTableOf(language).aliases.flatMap((row, index) => row.map((name) => [name, index] as const)));
const ALIASES = { chinese: aliasesOf('zh-Hans'), english: aliasesOf('en') };

/** Names of one entity that share no words, as the language's table has them. */
export function joinAliases(forms: readonly Form[], language: string, groups: Clusters): void {
  const rowOf = isChinese(language) ? ALIASES.chinese : ALIASES.english;
  const firstOf = new Map<string, number>();
  for (const { name, kind, mentions: [first = 0] } of forms) {
    const row = rowOf.get(name);
    if (row === undefined) continue;
    const key = `${kind} ${String(row)}`;
    const other = firstOf.get(key);
    if (other === undefined) firstOf.set(key, first);
    else groups.join(other, first);
  }
}
