import type { PlaceEntry } from '@dateline/gazetteer';
import type { Layers } from '../../layers.ts';
import type { CountryShares } from './countries.ts';

/** Where a place that no list has most likely lies; undefined where the article does not let one guess. */
export type HostOf = (chain: number, isFacility: boolean) => PlaceEntry | undefined;

type Read = Pick<Layers, 'article' | 'mentions' | 'chains'>;

/** How far back in a sentence a larger place is looked for, in code units. */
const REACH = 50;
/** Words between two places that say that the second lies elsewhere. */
const ELSEWHERE = /[。！？\n]|\.\s|之外|以外|外的|不在|离开|撤出|前往|飞往|和|与|、|and|from|to\b/u;
/** An article that speaks so much of one country means its buildings, and its towns. */
const MOSTLY = 0.6;
const NEARLY_ALL = 0.75;

/** The larger place named shortly before in the sentence (an island, a division, a city for its buildings); else, of an article that is on one country,
 *  for a building the city that it names most and for a town the country. */
export function hostsOf({ article, mentions, chains }: Read, entries: readonly (PlaceEntry | undefined)[], shares: CountryShares): HostOf {
  const before = new Map<number, PlaceEntry>();
  const named = mentions.filter(({ kind, form }) => kind === 'location' && form === 'name');
  named.forEach((mention, index) => {
    const left = named[index - 1];
    const entry = left && entries[left.chain];
    if (!left || !entry || mention.span.start - left.span.end > REACH || before.has(mention.chain)) return;
    if (!ELSEWHERE.test(article.text.slice(left.span.end, mention.span.start))) before.set(mention.chain, entry);
  });
  const [country, share = 0] = [...shares].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? [];
  const times = (chain: number): number => chains[chain]?.mentions.length ?? 0;
  const city = entries.flatMap((entry, chain) => (entry?.kind === 'city' && entry.country === country && country !== undefined ? [{ entry, chain }] : [])).sort((a, b) => times(b.chain) - times(a.chain) || a.chain - b.chain)[0]?.entry;
  const whole = entries.find((entry) => entry?.kind === 'country' && entry.country === country);
  return (chain, isFacility) => {
    const near = before.get(chain);
    if (near && (near.kind === 'city' ? isFacility : near.kind === 'admin1')) return near;
    if (near?.kind === 'country' && !isFacility) return near;
    if (isFacility) return share >= MOSTLY ? (city ?? undefined) : undefined;
    return share >= NEARLY_ALL ? whole : undefined;
  };
}
