import { nameTableOf } from '../../languages/languages.ts';
import { COUNTRY_OF } from '../../languages/zh-Hans/countries.ts';
import type { Clusters } from './clusters.ts';
import type { Form } from './form.ts';

const REGIONS: ReadonlySet<string> = new Set<string>(nameTableOf('zh-Hans').regions);

/** 美方 is 美国 where the article names it. */
export function joinSides(forms: readonly Form[], groups: Clusters): void {
  const places = new Map(forms.filter(({ kind }) => kind === 'location').map(({ name, mentions }) => [name, mentions[0] ?? 0]));
  for (const [name, first] of places) {
    const side = /^(.)方$/u.exec(name)?.[1];
    const named = side === undefined ? undefined : (COUNTRY_OF[side] ?? [...places.keys()].filter((name) => name.startsWith(side) && REGIONS.has(name))).flatMap((country) => places.get(country) ?? []).sort((a, b) => a - b)[0];
    if (named !== undefined) groups.join(first, named);
  }
}
