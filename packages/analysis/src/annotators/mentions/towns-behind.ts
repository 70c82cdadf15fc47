import type { Gazetteer, PlaceEntry } from '@dateline/gazetteer';
import { gathered } from '../../gathered.ts';
import { COUNTRY_OF } from '../../languages/zh-Hans/countries.ts';
import { consistsOf, isHan } from '../../words/characters.ts';
import { matchesOf } from '../../words/matches.ts';
import { candidate, type Candidate } from './candidate.ts';
import { coverageOf } from './coverage.ts';
import { isPartOfWord } from './word-parts.ts';

/** Words that lead from a country or division to its town: 越南|北部城市|海防. */
const LEAD = /^(?:[东西南北中]{1,2}部)?(?:的?(?:港口城市|沿海城市|边境城市|边境小镇|城市|重镇|小镇|省份|首都|首府|省会))?/u;
const LONGEST = 7;
/** 北达尔富尔州 is a 省 to others. */
const GENERIC = /\p{Script=Han}{3}[省州邦]$/u;
/** People of a town whose name has two characters, which may be a word of the language. */
const LARGE = 100_000;
/** In Han characters nearly any two are somebody's town. */
const NAMED_IN_HAN: ReadonlySet<string> = new Set(['CN', 'TW', 'JP', 'KR', 'KP']);
/** Behind two characters it is a longer word: 海防|部队. */
const GOES_ON = /^(?:[部军线警队员人化性们]|[\p{Script=Han}]*?(?:工业|公司|集团|银行|大学|学院))/u;

/** 以|南部城市: a part of the country whose shortest form stands before it; 西南部 is a part of any, and 中南部. */
const PART_OF_SIDE = new RegExp(`(?<side>[${Object.keys(COUNTRY_OF).filter((side) => !'中西日欧'.includes(side)).join('')}])(?:[东西南北]{1,2}|中)部(?:的?(?:港口|沿海|边境)?(?:城市|小镇|重镇))?`, 'gu');
/** Shorter names are words of the language too often where no country is named in full. */
const LEAST = 3;

/** 以南部城市阿什凯隆. */
function behindSides(text: string, isTaken: (start: number) => boolean, gazetteer: Gazetteer): Candidate[] {
  return gathered(matchesOf(text, PART_OF_SIDE), ({ 0: words, index, groups }): Candidate[] => {
    const start = index + words.length;
    if (isTaken(start)) return [];
    const hosts = gathered(COUNTRY_OF[groups?.['side'] ?? ''] ?? [], (name) => gazetteer.named(name)).filter(({ kind }) => kind === 'country');
    const end = endOfTown(text, start, hosts, gazetteer);
    return end === undefined || end - start < LEAST ? [] : [candidate({ start, end }, 'location', 'pattern', "a town behind its country's shortest name", 0.85)];
  });
}

/** 越南海防, 英国北部城市桑德兰: a town right behind its country or division, which models miss where its name is short or unknown to them. */
export function townsBehind(text: string, found: readonly Candidate[], gazetteer: Gazetteer): Candidate[] {
  const covered = coverageOf(found.map(({ span }) => span));
  const isTaken = (start: number): boolean => covered.touches({ start, end: start + 2 });
  return [...behindSides(text, isTaken, gazetteer), ...gathered(found, ({ kind, span }): Candidate[] => {
    if (kind !== 'location') return [];
    const start = span.end + (LEAD.exec(text.slice(span.end, span.end + 9))?.[0].length ?? 0);
    if (!isHan(text.charCodeAt(start)) || isTaken(start)) return [];
    const name = text.slice(span.start, span.end);
    const hosts = gathered([name, ...(GENERIC.test(name) ? [name.slice(0, -1)] : [])], (one) => gazetteer.named(one)).filter((host) => host.kind === 'country' || host.kind === 'admin1');
    const end = hosts.length === 0 ? undefined : endOfTown(text, start, hosts, gazetteer);
    return end === undefined || covered.touches({ start, end }) ? [] : [candidate({ start, end }, 'location', 'pattern', 'a town behind its country', 0.85)];
  })];
}

function endOfTown(text: string, start: number, hosts: readonly PlaceEntry[], gazetteer: Gazetteer): number | undefined {
  for (let end = start + LONGEST; end >= start + 2; end--) {
    const name = text.slice(start, end);
    if (!consistsOf(name, isHan) || isPartOfWord(text, end)) continue;
    const isTown = ({ kind, country, admin1, population }: PlaceEntry): boolean =>
      (kind === 'city' || kind === 'other' || kind === 'admin1') && hosts.some((host) => host.country === country && (host.kind === 'country' || (host.admin1 === admin1 && host.kind !== kind))) &&
      (name.length > 2 || (population >= LARGE && !NAMED_IN_HAN.has(country ?? '') && !GOES_ON.test(text.slice(end, end + 6))));
    if (gazetteer.named(name).some(isTown)) return end;
  }
  return undefined;
}
