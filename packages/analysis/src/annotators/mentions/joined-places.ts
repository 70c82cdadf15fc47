import type { Span } from '@dateline/document';
import type { Gazetteer, PlaceEntry } from '@dateline/gazetteer';
import { gathered } from '../../gathered.ts';
import { COUNTRY_OF } from '../../languages/zh-Hans/countries.ts';
import { joinedNames } from '../../languages/zh-Hans/joined-names.ts';
import { names } from '../../languages/zh-Hans/names.ts';
import { places } from '../../languages/zh-Hans/places.ts';
import { endTree, listEntries } from '../../words/word-tree.ts';
import { isGreatCity } from './great-city.ts';

const GROUNDS = endTree(listEntries(joinedNames.grounds));

/** 巴勒斯坦 of 巴勒斯坦领土 and 乌克兰军用机场; nothing of 乌军用机场: a country with a word for any ground is no name. */
export function withoutGround(name: string, gazetteer: Gazetteer): Span | undefined {
  const end = GROUNDS.before(name, name.length)?.start ?? 0;
  const owner = name.slice(0, end);
  if (owner.length > 1 && gazetteer.named(owner)[0]?.kind === 'country') return { start: 0, end };
  if (owner.length === 1 && names.abbreviations.includes(owner)) return { start: 0, end: 0 };
  return undefined;
}

const HOME: readonly string[] = places.home;

/** 美|密歇根州, 俄|斯摩棱斯克核电站: whether a name is one that a place begins behind its country's shortest name. */
export function startsWithCountry(name: string, gazetteer: Gazetteer): boolean {
  const countries = COUNTRY_OF[name.charAt(0)] ?? [];
  if (name.length < 4 || countries.length === 0) return false;
  const codes = countries.flatMap((country) => gazetteer.named(country)[0]?.country ?? []).filter((code) => !HOME.includes(code));
  if (codes.length === 0 || gazetteer.named(name).length > 0) return false;
  const isTheirs = ({ country, kind }: PlaceEntry): boolean => kind !== 'country' && country !== null && codes.includes(country);
  // 俄|罗斯托夫州, and 俄罗斯国防部: behind the country's whole name no part of a name is asked for.
  const least = countries.some((country) => name.startsWith(country)) ? name.length - 1 : 3;
  let end = name.length;
  while (end > least && !gazetteer.named(name.slice(1, end)).some(isTheirs)) end--;
  return end > least;
}

/** Whether a name is a town's, with or without what it is. */
export const isTown = (name: string, gazetteer: Gazetteer): boolean => gazetteer.named(name).length > 0 || (joinedNames.smaller.test(name) && gazetteer.named(name.replace(joinedNames.smaller, '')).length > 0);

/** Where a larger place ends and a smaller one within it begins: 卡斯塔莫努省|博兹库尔特镇, 法国|巴黎, 喀布尔|Idgah清真寺. Before the longest known place none
 *  ends: no 大马, which is Malaysia, in 大马士革国际机场. */
export function cutOfPlace(name: string, gazetteer: Gazetteer): number | undefined {
  let known = false;
  for (let cut = name.length - 2; cut >= 2 && !known; cut--) {
    const larger = name.slice(0, cut);
    const found = gazetteer.named(larger);
    known = found.length > 0;
    const hosts = found.filter((place) => place.kind === 'country' || place.kind === 'admin1' || isGreatCity(place));
    if (liesIn(name.slice(cut), larger, hosts, gazetteer)) return cut;
  }
  return undefined;
}

/** Whether what stands behind the name of a larger place is a place of its own there; `hosts` are the great places of that name. */
function liesIn(smaller: string, larger: string, hosts: readonly PlaceEntry[], gazetteer: Gazetteer): boolean {
  const ends = joinedNames;
  if (ends.airport.test(smaller) && hosts.every(({ kind }) => kind === 'city')) return false;
  if (hosts.length === 0 && !ends.provinceAlone.test(larger)) return false;
  if (/^[A-Z][a-z]/u.test(smaller)) return true;
  if (ends.innerGround.test(smaller) || (ends.innerSite.test(smaller) && hosts.some(({ kind }) => kind === 'country'))) return true;
  if (ends.smaller.test(smaller) && smaller.length >= 3 && ends.larger.test(larger)) return true;
  if (ends.province.test(larger) && smaller.length >= 3 && !ends.provinceGoesOn.test(smaller)) return true;
  return gathered([smaller, smaller.replace(ends.smaller, '')], (one) => (one.length > 1 ? gazetteer.named(one) : [])).some(({ country }) => hosts.some((host) => host.country === country));
}
