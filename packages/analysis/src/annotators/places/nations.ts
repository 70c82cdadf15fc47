import { isChinese } from '@dateline/document';
import type { Gazetteer } from '@dateline/gazetteer';
import { NATIONS } from '../../languages/en/nations.ts';
import { simplified } from '../../languages/simplified.ts';
import type { Layers } from '../../layers.ts';
import { matchesOf } from '../../words/matches.ts';
import type { Body } from './bodies.ts';

type Read = Pick<Layers, 'article' | 'mentions' | 'chains'>;

/** American is as often the continent, or a bank's name. */
const SHARED: ReadonlySet<string> = new Set(['american', 'english']);
const WORDS = new RegExp(`\\b(?:${Object.keys(NATIONS).filter((word) => !SHARED.has(word)).sort((a, b) => b.length - a.length).join('|')})s?\\b`, 'giu');

/** How often an article speaks of a country without naming it: the Kenyan police, 印度外交部, 柳州市公安局. By ISO 3166-1 code. */
export function nationsIn(read: Read, bodies: readonly Body[], gazetteer: Gazetteer): ReadonlyMap<string, number> {
  if (!isChinese(read.article.language)) return peoplesIn(read.article.text);
  const counts = ownersIn(read, gazetteer);
  for (const { entry } of bodies) if (entry.country !== null) counts.set(entry.country, (counts.get(entry.country) ?? 0) + 1);
  return counts;
}

function peoplesIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of matchesOf(text, WORDS)) {
    const bare = word.toLowerCase();
    const code = NATIONS[bare] ?? NATIONS[bare.slice(0, -1)];
    if (code !== undefined && /^\p{Lu}/u.test(word)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** Longest name of a country before what it owns: 阿拉伯联合酋长国. */
const LONGEST = 8;

function ownersIn({ article, mentions, chains }: Read, gazetteer: Gazetteer): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, mentions: own } of chains) {
    if (kind !== 'organization') continue;
    for (const index of own) {
      const mention = mentions[index];
      const code = mention?.form === 'name' ? ownerOf(simplified(article.text.slice(mention.span.start, mention.span.end)), gazetteer) : undefined;
      if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return counts;
}

function ownerOf(name: string, gazetteer: Gazetteer): string | undefined {
  for (let length = Math.min(LONGEST, name.length - 1); length >= 2; length--) {
    const country = gazetteer.named(name.slice(0, length)).find(({ kind }) => kind === 'country');
    if (country?.country) return country.country;
  }
  return undefined;
}
