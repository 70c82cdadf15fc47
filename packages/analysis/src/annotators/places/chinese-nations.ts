import type { Gazetteer } from '@dateline/gazetteer';
import { gathered } from '../../gathered.ts';
import { simplified } from '../../languages/simplified.ts';
import { COUNTRY_OF } from '../../languages/zh-Hans/countries.ts';
import { homeBodies, sides } from '../../languages/zh-Hans/home-bodies.ts';
import type { Layers } from '../../layers.ts';

type Read = Pick<Layers, 'article' | 'mentions' | 'chains'>;

/** How often a Chinese article speaks of a country by what it owns (土耳其外交部) or by a side that acts (以军), by ISO 3166-1 code.
 *  `spoken` are the countries in which all places of some name lie. */
export function chineseNations(read: Read, gazetteer: Gazetteer, spoken: ReadonlySet<string>): Map<string, number> {
  const counts = ownersIn(read, gazetteer);
  for (const code of sidesIn(read, gazetteer, spoken)) if (!counts.has(code)) counts.set(code, TOUCHED);
  return counts;
}

/** What a side that acts says of how much an article is on its country: that it is spoken of. */
const TOUCHED = 0.02;
const SIDE = new RegExp(`^\\p{Script=Han}(?:${sides.join('|')})$`, 'u');

/** 以军, 俄国防部: the countries whose forces and offices the article has by their shortest names; of several that one form is of (乌军), the one of `spoken`. */
function sidesIn({ article, mentions }: Read, gazetteer: Gazetteer, spoken: ReadonlySet<string>): Set<string> {
  const names = new Set(gathered(mentions, ({ kind, form, span }) => (kind === 'organization' && form === 'name' ? [simplified(article.text.slice(span.start, span.end))] : [])));
  const codeOf = (name: string): string[] => { const code = gazetteer.named(name).find(({ kind }) => kind === 'country')?.country; return code ? [code] : []; };
  return new Set([...names].filter((name) => SIDE.test(name)).flatMap((name) => {
    const codes = (COUNTRY_OF[name.charAt(0)] ?? []).flatMap(codeOf);
    const meant = codes.length > 1 ? codes.filter((code) => spoken.has(code)) : codes;
    return meant.length === 1 ? meant : [];
  }));
}

/** Longest name of a country before what it owns: 阿拉伯联合酋长国. */
const LONGEST = 8;

function ownersIn({ article, mentions, chains }: Read, gazetteer: Gazetteer): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, mentions: own } of chains) {
    if (kind !== 'organization') continue;
    for (const index of own) {
      const mention = mentions[index];
      const code = mention?.form === 'name' ? ownerOf(simplified(article.text.slice(mention.span.start, mention.span.end)), gazetteer, article.language === 'zh-Hant') : undefined;
      if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return counts;
}

const HOMES = new Map(homeBodies.flatMap(({ country, names }) => names.map((name) => [name, country] as const)));

/** 土耳其外交部 by the country that its name begins with, 律政司 and 沙田裁判法院 by the one that has such. */
function ownerOf(name: string, gazetteer: Gazetteer, isTraditional: boolean): string | undefined {
  const home = HOMES.get(name) ?? (isTraditional ? homeBodies.find(({ ends }) => ends.test(name))?.country : undefined);
  if (home !== undefined) return home;
  for (let length = Math.min(LONGEST, name.length - 1); length >= 2; length--) {
    const country = gazetteer.named(name.slice(0, length)).find(({ kind }) => kind === 'country');
    if (country?.country) return country.country;
  }
  return undefined;
}
