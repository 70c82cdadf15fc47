import type { Gazetteer } from '@dateline/gazetteer';
import { HOME_OF } from '../../languages/en/home-bodies.ts';
import { names as english } from '../../languages/en/names.ts';
import type { Layers } from '../../layers.ts';
import { nationsTold } from '../../words/nations-told.ts';

type Read = Pick<Layers, 'article' | 'mentions'>;

/** How often an English article speaks of a country by its people or by its bodies, by ISO 3166-1 code. */
export const englishNations = (read: Read, gazetteer: Gazetteer): Map<string, number> => withOwners(peoplesIn(read.article.text), read, gazetteer);

/** American is as often the continent, or a bank's name. */
const SHARED = /^(?:american|english)s?$/iu;
/** Indian Country: what is America’s first peoples’ says nothing of India, and an ocean of no country. */
const FIRST_NATIONS = /^s? (?:Countr|Communit|Reservation|Affairs|Tribe|Tribal|Territor|Ocean)/u;

function peoplesIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code, word, start } of nationsTold(text)) {
    const after = start + word.length;
    if (!SHARED.test(word) && !(code === 'IN' && FIRST_NATIONS.test(text.slice(after, after + 13)))) counts.set(code, (counts.get(code) ?? 0) + 1);
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
