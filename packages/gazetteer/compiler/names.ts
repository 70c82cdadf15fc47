import { foldHan } from '@dateline/document';
import type { PlaceEntry } from '../src/gazetteer.ts';
import { nameKey } from '../src/name-key.ts';
import { isHan } from './own-names.ts';

/** Forms that only Japanese writes: sources do not say which language a name is of. */
const SHINJITAI = /[壌沢浜広駅桜徳亜斉竜塩辺関県黒鉄両対発図円伝仏仮帯転渋焼滝釈恵悪増栄巣圧囲応歓観郷隣様戯帰労覚鶏]/u;

type Names = PlaceEntry['names'];

/** Chinese names by script, the first of each; one script alone stands for both in a lookup and is not invented for showing. */
export function chineseNames(candidates: readonly string[]): Names {
  const names = candidates.filter((name) => isHan(name) && /^[\p{Script=Han}·・()（）\-－—]+$/u.test(name));
  const hans = shown(names, (name) => foldHan(name) === name);
  const hant = shown(names, (name) => foldHan(name) !== name && (hans === undefined || foldHan(name) === hans)) ?? shown(names, (name) => foldHan(name) !== name);
  return { ...(hans !== undefined ? { 'zh-Hans': hans } : hant !== undefined && { 'zh-Hans': foldHan(hant) }), ...(hant !== undefined && { 'zh-Hant': hant }) };
}

/** The first that fits; one that only Japanese writes where no other does. */
const shown = (names: readonly string[], fits: (name: string) => boolean): string | undefined =>
  names.find((name) => fits(name) && !SHINJITAI.test(name)) ?? names.find(fits);

/** 德州市 is also called 德州, as long as two characters are left. */
export const withoutGeneric = (name: string): string[] => (/^\p{Script=Han}{2,}[市县縣]$/u.test(name) ? [name, name.slice(0, -1)] : [name]);

/** Names beyond the shown ones, without doubles. */
export function aliasesOf(shown: readonly (string | undefined)[], candidates: readonly string[]): string[] {
  const seen = new Set(shown.flatMap((name) => (name === undefined ? [] : [nameKey(name)])));
  return candidates.filter((name) => {
    const key = nameKey(name);
    if (key === '' || seen.has(key) || /[\t\n|\f]/u.test(name)) return false;
    seen.add(key);
    return true;
  });
}

/** Scholarly marks (Mazār-e Sharīf) that no newspaper prints. */
export const plain = (name: string, ascii: string): string => (/[āīūēōḩţşḑẕḏṭṣḥʿʼ’‘`]/iu.test(name) && !/[şç]/u.test(name) ? ascii : name).replace(/[`]/gu, "'");
