import { exact, type Mention } from '@dateline/document';
import { gathered } from '../../gathered.ts';
import type { Layers } from '../../layers.ts';
import type { PlaceTable } from '../../languages/place-table.ts';
import { folded } from './candidates.ts';
import { sideBefore } from './side-parts.ts';

/** What the text says of two location chains that stand side by side somewhere. */
export interface Neighbours {
  readonly chain: number;
  readonly other: number;
  /** parent: `other` is the larger place around · seat: `other` is the country or division whose capital `chain` is · site: the facility `chain` is in `other` ·
   *  sibling: the two stand in a list */
  readonly relation: 'parent' | 'seat' | 'site' | 'sibling';
}

type Read = Pick<Layers, 'article' | 'mentions' | 'chains'>;

/** Longer words between two names say nothing of how they stand to each other. */
const REACH = 40;

/** All that the words between neighbouring place names say, by chain. */
export function neighboursOf(layers: Read, table: PlaceTable): ReadonlyMap<number, readonly Neighbours[]> {
  const byChain = new Map<number, Neighbours[]>();
  for (const one of [...allNeighbours(layers, table), ...inParts(layers, table)]) {
    const known = byChain.get(one.chain);
    if (known) known.push(one);
    else byChain.set(one.chain, [one]);
  }
  return byChain;
}

function allNeighbours(layers: Read, table: PlaceTable): Neighbours[] {
  const locations = layers.mentions.filter(({ kind, form }) => kind === 'location' && form === 'name').sort((a, b) => a.span.start - b.span.start);
  return gathered(locations, (right, index) => {
    const left = locations[index - 1];
    return left === undefined || left.chain === right.chain ? [] : between(layers, table, left, right);
  });
}

/** 黎|南部|哈雷特赛义达镇: the country whose shortest form and part stand before a name, where the article names it in full. */
function inParts({ article, mentions, chains }: Read, table: PlaceTable): Neighbours[] {
  return gathered(mentions, ({ kind, form, span, chain }) => {
    const names = kind === 'location' && form === 'name' ? sideBefore(article.text, span.start, table) : [];
    const named = gathered(names, (name) => { const at = chains.findIndex((one) => one.kind === 'location' && folded(one.name) === name); return at < 0 || at === chain ? [] : [at]; });
    return named.length === 1 && named[0] !== undefined ? [{ chain, other: named[0], relation: 'parent' as const }] : [];
  });
}

function between({ article }: Read, table: PlaceTable, left: Mention, right: Mention): Neighbours[] {
  const gap = { start: left.span.end, end: right.span.start };
  if (gap.end < gap.start || gap.end - gap.start > REACH) return [];
  const words = folded(exact(article.text, gap));
  if (words.includes('\n')) return [];
  const rules: readonly (readonly [RegExp, Neighbours])[] = [
    [table.capitalLast, { chain: right.chain, other: left.chain, relation: 'seat' }],
    [table.capitalFirst, { chain: left.chain, other: right.chain, relation: 'seat' }],
    [table.parentFirst, { chain: right.chain, other: left.chain, relation: 'parent' }],
    [table.parentLast, { chain: left.chain, other: right.chain, relation: 'parent' }],
    [table.siteLast, { chain: right.chain, other: left.chain, relation: 'site' }],
    [table.siteFirst, { chain: left.chain, other: right.chain, relation: 'site' }],
    [table.listing, { chain: left.chain, other: right.chain, relation: 'sibling' }],
    [table.listing, { chain: right.chain, other: left.chain, relation: 'sibling' }],
  ];
  return rules.filter(([pattern]) => pattern.test(words)).map(([, neighbours]) => neighbours);
}
