import { exact, type Chain, type Mention } from '@dateline/document';
import { gathered } from '../../gathered.ts';
import type { Layers } from '../../layers.ts';
import type { DraftMention } from '../mentions/draft-mention.ts';
import type { Clusters } from './clusters.ts';

/** The drafts as mentions of chains in the order of their first ones, without those that are `lost`. */
export function chainsOf(text: string, drafts: readonly DraftMention[], groups: Clusters, lost: ReadonlySet<number>): Pick<Layers, 'mentions' | 'chains'> {
  const numbers = new Map<number, number>();
  const mentions: Mention[] = [];
  for (const [index, draft] of drafts.entries()) {
    if (lost.has(index)) continue;
    const group = groups.of(index);
    const chain = numbers.get(group) ?? numbers.size;
    numbers.set(group, chain);
    mentions.push(chained(draft, chain));
  }
  const members = Array.from(numbers.values(), (): number[] => []);
  mentions.forEach(({ chain }, index) => members[chain]?.push(index));
  return { mentions, chains: members.map((own) => chainOf(text, mentions, own)) };
}

/** Written out and not spread: of objects that are spread the engine makes a new kind each time, and every later step that reads mentions pays for it. */
const chained = ({ span, kind, form, sense, role, by, confidence, because }: DraftMention, chain: number): Mention => ({ span, kind, form, sense, role, by, confidence, because, chain });

function chainOf(text: string, mentions: readonly Mention[], own: readonly number[]): Chain {
  const names = gathered(own, (index) => (mentions[index]?.form === 'name' ? [exact(text, mentions[index].span)] : []));
  const bare = names.filter((name) => !name.startsWith('《'));
  const fullest = bare.reduce((best, name) => (name.length > best.length ? name : best), bare[0] ?? names[0] ?? '');
  return { kind: mentions[own[0] ?? 0]?.kind ?? 'person', name: fullest, mentions: own, place: null };
}
