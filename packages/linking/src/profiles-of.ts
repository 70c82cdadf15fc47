import { exact, type Analysis, type Chain } from '@dateline/document';
import { nameKey } from '@dateline/gazetteer';
import type { Profile, ProfilePlace } from './profile.ts';

/** The caller's ids: of the article, and of a chain by its index in the analysis. */
export interface ProfileIds {
  readonly article: string;
  readonly chain: (index: number) => string;
}

/** A profile of each chain of an article, in the order of the chains. */
export function profilesOf(analysis: Pick<Analysis, 'article' | 'mentions' | 'chains'>, ids: ProfileIds): Profile[] {
  const { chains, article } = analysis;
  const countries = countriesOf(chains);
  return chains.map((chain, index) => ({
    id: ids.chain(index),
    article: ids.article,
    day: article.reference.day,
    kind: chain.kind,
    name: chain.name,
    names: chainNames(analysis, chain),
    roles: rolesOf(analysis, chain),
    place: placeOf(chain),
    countries,
  }));
}

const placeOf = ({ place }: Chain): ProfilePlace | null => place && { id: place.id, kind: place.kind, country: place.country, admin1: place.admin1 };

function chainNames({ article, mentions }: Pick<Analysis, 'article' | 'mentions'>, chain: Chain): string[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const index of chain.mentions) {
    const mention = mentions[index];
    if (mention?.form !== 'name') continue;
    const name = exact(article.text, mention.span);
    const known = counts.get(nameKey(name)) ?? { name, count: 0 };
    known.count++;
    counts.set(nameKey(name), known);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ name }) => name);
}

const rolesOf = ({ article, mentions }: Pick<Analysis, 'article' | 'mentions'>, chain: Chain): string[] =>
  [...new Set(chain.mentions.flatMap((index) => {
    const role = mentions[index]?.role;
    return role ? [exact(article.text, role)] : [];
  }))];

function countriesOf(chains: readonly Chain[]): string[] {
  const counts = new Map<string, number>();
  for (const { place, mentions } of chains) if (place?.country) counts.set(place.country, (counts.get(place.country) ?? 0) + mentions.length);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([code]) => code);
}
