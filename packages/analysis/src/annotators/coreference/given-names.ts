import { isHan } from '../../words/characters.ts';
import type { Clusters } from './clusters.ts';
import type { Form } from './form.ts';

/** 尼蒂什 for 尼蒂什·库马尔: a part before the last that one person of the article has, where it is nobody's last. */
export function joinGiven(forms: readonly Form[], groups: Clusters): void {
  const persons = forms.filter(({ kind }) => kind === 'person');
  const full = persons.map(({ name, mentions }) => ({ parts: name.split(/[·\s]/u), first: mentions[0] ?? 0 })).filter(({ parts }) => parts.length > 1);
  const given = new Map<string, Set<number>>();
  for (const { parts, first } of full) for (const part of parts.slice(0, -1)) given.set(part, (given.get(part) ?? new Set<number>()).add(groups.of(first)));
  const family = new Set(full.map(({ parts }) => parts.at(-1)));
  for (const { name, mentions } of persons) {
    const bearers = [...(given.get(name) ?? [])];
    if (bearers.length === 1 && bearers[0] !== undefined && !family.has(name) && name.length >= (isHan(name.charCodeAt(0)) ? LEAST_GIVEN_HAN : LEAST_GIVEN)) groups.join(bearers[0], mentions[0] ?? 0);
  }
}

/** Characters of such a part that is looked for alone. */
const LEAST_GIVEN = 3;
const LEAST_GIVEN_HAN = 2;
