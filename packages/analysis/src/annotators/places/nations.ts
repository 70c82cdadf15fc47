import { isChinese } from '@dateline/document';
import type { Gazetteer } from '@dateline/gazetteer';
import { gathered } from '../../gathered.ts';
import { HOME_OF } from '../../languages/en/home-bodies.ts';
import { names as english } from '../../languages/en/names.ts';
import { NATIONS } from '../../languages/en/nations.ts';
import { COUNTRY_OF } from '../../languages/zh-Hans/countries.ts';
import { homeBodies } from '../../languages/zh-Hans/home-bodies.ts';
import { simplified } from '../../languages/simplified.ts';
import type { Layers } from '../../layers.ts';
import { matchesOf } from '../../words/matches.ts';
import type { Body } from './bodies.ts';

type Read = Pick<Layers, 'article' | 'mentions' | 'chains'>;

/** American is as often the continent, or a bank's name. */
const SHARED: ReadonlySet<string> = new Set(['american', 'english']);
const WORDS = new RegExp(`\\b(?:${Object.keys(NATIONS).filter((word) => !SHARED.has(word)).sort((a, b) => b.length - a.length).join('|')})s?\\b`, 'giu');

/** How often an article speaks of a country without naming it: the Kenyan police, 印度外交部, 柳州市公安局. By ISO 3166-1 code.
 *  `spoken` are the countries in which all places of some name lie. */
export function nationsIn(read: Read, bodies: readonly Body[], gazetteer: Gazetteer, spoken: ReadonlySet<string> = new Set()): ReadonlyMap<string, number> {
  if (!isChinese(read.article.language)) return withOwners(peoplesIn(read.article.text), read, gazetteer);
  const counts = ownersIn(read, gazetteer);
  for (const code of sidesIn(read, gazetteer, spoken)) if (!counts.has(code)) counts.set(code, TOUCHED);
  for (const { entry } of bodies) if (entry.country !== null) counts.set(entry.country, (counts.get(entry.country) ?? 0) + 1);
  return counts;
}

/** Indian Country: what is America’s first peoples’ says nothing of India, and an ocean of no country. */
const FIRST_NATIONS = /^s? (?:Countr|Communit|Reservation|Affairs|Tribe|Tribal|Territor|Ocean)/u;

function peoplesIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { 0: word, index } of matchesOf(text, WORDS)) {
    const bare = word.toLowerCase();
    const code = NATIONS[bare] ?? NATIONS[bare.slice(0, -1)];
    if (code !== undefined && /^\p{Lu}/u.test(word) && !(code === 'IN' && FIRST_NATIONS.test(text.slice(index + word.length, index + word.length + 13)))) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

const COUNTRIES = new RegExp(`(?<![\\p{L}-])(?:${[...english.regions].sort((a, b) => b.length - a.length).map((name) => name.replace(/\./gu, '\\.')).join('|')})(?![\\p{L}-])`, 'u');

/** Green Party of England and Wales, NHS: the countries of the bodies that an English article names, by their names or as every reader knows. */
function withOwners(counts: Map<string, number>, { article, mentions }: Read, gazetteer: Gazetteer): Map<string, number> {
  for (const { kind, form, span } of mentions) {
    if (kind !== 'organization' || form !== 'name') continue;
    const name = article.text.slice(span.start, span.end);
    if (ABROAD.test(name)) continue;
    const region = COUNTRIES.exec(name)?.[0];
    const code = region === undefined ? (HOME_OF.get(name) ?? (LOCAL.test(name) ? 'GB' : undefined)) : PARTS[region] ?? gazetteer.named(region).find((row) => row.kind === 'country')?.country;
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
/** Who is at work abroad as well, or plays there. */
const ABROAD = /\b(?:forces?|military|army|navy|air force|marines?|defen[cs]e|security|intelligence|embassy|consulate|foreign|airlines|airways|government|coast guard|state department|football|olympic|team|club|cricket|rugby|athletics)\b/iu;
/** Stations of a county or town: BBC Radio Humberside. */
const LOCAL = /^BBC (?:Radio \p{Lu}\p{L}{2}|(?:London|Scotland|Wales|Cymru|North|South|East|West|Midlands)\b)/u;
/** What an English article calls a country, and the gazetteer a part of one. */
const PARTS: Readonly<Record<string, string>> = { England: 'GB', Scotland: 'GB', Wales: 'GB', 'Northern Ireland': 'GB', America: 'US' };

/** What a side that acts says of how much an article is on its country: that it is spoken of. */
const TOUCHED = 0.02;
const SIDE = /^\p{Script=Han}(?:军|军方|国防军|空军|海军|陆军|政府|外交部|国防部|警方)$/u;

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
