import { exact, type Chain, type Mention } from '@dateline/document';
import type { Gazetteer } from '@dateline/gazetteer';
import type { Layers } from '../../layers.ts';
import type { DraftMention } from '../mentions/draft-mention.ts';

/** The drafts with their chains: which mentions are one entity within this article. */
export function corefer({ article }: Pick<Layers, 'article' | 'sentences'>, drafts: readonly DraftMention[], _gazetteer: Gazetteer): Pick<Layers, 'mentions' | 'chains'> {
  const numbers = new Map<string, number>();
  const mentions = drafts.map((draft): Mention => {
    const key = `${draft.kind} ${exact(article.text, draft.span)}`;
    const chain = numbers.get(key) ?? numbers.size;
    numbers.set(key, chain);
    return { ...draft, chain };
  });
  return { mentions, chains: chainsOf(article.text, mentions, numbers.size) };
}

function chainsOf(text: string, mentions: readonly Mention[], size: number): Chain[] {
  return Array.from({ length: size }, (_, chain) => {
    const own = mentions.flatMap((mention, index) => (mention.chain === chain ? [index] : []));
    const first = mentions[own[0] ?? 0];
    return { kind: first?.kind ?? 'person', name: first ? exact(text, first.span) : '', mentions: own, place: null };
  });
}
